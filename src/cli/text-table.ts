/** Columns that line up on a terminal, where a Chinese character is two wide. */

import { eastAsianWidth } from 'get-east-asian-width';

export interface TextColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

/** A row may end before the last column. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const laidOut = columns.map((column, index) => linedUp(column, rows.map((row) => row[index] ?? '')));
  const line = (row: number): string => laidOut.map(({ cells }) => cells[row]!).join(gap).trimEnd();
  const rule = laidOut.map(({ width }) => '─'.repeat(width)).join(gap);
  return [line(0), rule, ...rows.map((_, index) => line(index + 1))].join('\n');
}

const gap = '  ';

/** A column's cells, the header first, as wide as its widest. */
function linedUp({ header, align }: TextColumn, texts: readonly string[]): { readonly width: number; readonly cells: readonly string[] } {
  const shownTexts = [header, ...texts].map(shown);
  const widths = shownTexts.map(widthOf);
  const width = widths.reduce((widest, each) => Math.max(widest, each), 0);
  // Padding counts characters, of which some are two wide.
  const cells = shownTexts.map((text, index) => {
    const length = width - widths[index]! + text.length;
    return align === 'right' ? text.padStart(length) : text.padEnd(length);
  });
  return { width, cells };
}

const escapes = /[\u0000-\u001f\u007f-\u009f]/g;

/** A cell's text may hold escapes that would steer the terminal. */
function shown(cell: string): string {
  for (let at = 0; at < cell.length; at++) if (!isPlain(cell.charCodeAt(at))) return cell.replace(escapes, '');
  return cell;
}

/** In columns of the terminal. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0)!), 0);
    width += code < firstHan ? 1 : 2;
  }
  return width;
}

/** Most texts are figures and Chinese names, which need no table. */
const isPlain = (code: number): boolean => (code >= 0x20 && code < 0x7f) || (code >= firstHan && code <= lastHan);

const firstHan = 0x4e00;
const lastHan = 0x9fff;
