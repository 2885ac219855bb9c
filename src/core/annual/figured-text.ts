/** A text with its figures in their places: what moves when they are computed again, and what stays. */

import type { Sentence } from '../campaign/area.js';
import type { Say } from '../report/say.js';

export interface PlacedFigure {
  /** Unique within a paragraph, but for a figure that stands in it twice. */
  readonly name: string;
  readonly text: string;
}

export type FiguredText = readonly (string | PlacedFigure)[];

export const isFigure = (piece: string | PlacedFigure): piece is PlacedFigure => typeof piece !== 'string';

export const plainText = (text: FiguredText): string => text.map((piece) => (isFigure(piece) ? piece.text : piece)).join('');

/** Sentences one after the other. A sentence that is said several times numbers its figures. */
export function figuredText(sentences: readonly Sentence[], say: Say): FiguredText {
  const times = new Map<string, number>();
  return sentences.flatMap(({ key, figures }) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return piecesOf(say(key), time === 1 ? key : `${key}#${time}`, figures);
  });
}

/** A sentence without its parameters shows their names in braces. */
function piecesOf(sentence: string, owner: string, figures: Sentence['figures']): FiguredText {
  return sentence.split(/\{(\w+)\}/).flatMap((piece, index): FiguredText => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    return [{ name: `${owner}.${piece}`, text: String(figures[piece] ?? '') }];
  });
}
