/** A paragraph in pieces of which each is kept or changed as a whole: figures, numbers and single characters. */

import { isFigure, type FiguredText } from './figured-text.js';

export interface Token {
  readonly text: string;
  /** The figure that it is, where that is known. */
  readonly figure: string | null;
}

/** @param figures texts that are one token wherever they stand; the longer one where two begin alike. */
export function tokensOf(text: string, figures: readonly string[]): string[] {
  const known = [...new Set(figures)].filter((figure) => figure !== '').sort((a, b) => b.length - a.length);
  const tokens: string[] = [];
  for (let at = 0; at < text.length; at += tokens.at(-1)!.length) {
    tokens.push(known.find((figure) => text.startsWith(figure, at) && !cutsNumber(text, at, at + figure.length)) ?? plainToken(text, at));
  }
  return tokens;
}

export function figuredTokens(text: FiguredText): Token[] {
  const figures = figureTexts(text);
  return text.flatMap((piece): Token[] => {
    if (!isFigure(piece)) return tokensOf(piece, figures).map((token) => ({ text: token, figure: null }));
    return piece.text === '' ? [] : [{ text: piece.text, figure: piece.name }];
  });
}

export const figureTexts = (text: FiguredText): string[] => text.filter(isFigure).map((piece) => piece.text);

/** The 3 of 13 is no 3. */
const cutsNumber = (text: string, from: number, until: number): boolean =>
  /\d\.?$/.test(text.slice(Math.max(0, from - 2), from)) && /\d/.test(text[from]!) || /\d/.test(text[until - 1]!) && /^\.?\d/.test(text.slice(until, until + 2));

function plainToken(text: string, at: number): string {
  const number = /\d+(\.\d+)*/y;
  number.lastIndex = at;
  return number.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at)!);
}
