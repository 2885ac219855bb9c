/** Columns that line up on a terminal, where a Chinese character is two wide. */

import { eastAsianWidth } from 'get-east-asian-width';

export interface TextColumn<Row> {
  readonly header: string;
  readonly align?: 'left' | 'right';
  readonly text: (row: Row) => string;
}

export function textTable<Row>(rows: readonly Row[], columns: readonly TextColumn<Row>[]): string {
  // Row by row: what one row shows lies close together in the memory.
  const texts = rows.map((row) => columns.map(({ text }) => text(row)));
  const laidOut = columns.map((column, index) => linedUp(column, texts.map((row) => row[index]!)));
  const line = (index: number): string => laidOut.map(({ cells }) => cells[index]!).join(gap).trimEnd();
  const rule = laidOut.map(({ width }) => '─'.repeat(width)).join(gap);
  return [line(0), rule, ...rows.map((_, index) => line(index + 1))].join('\n');
}

const gap = '  ';

/** A column's cells, the header first, as wide as its widest. */
function linedUp<Row>({ header, align }: TextColumn<Row>, given: readonly string[]): { readonly width: number; readonly cells: readonly string[] } {
  // Figures alone, as in most columns, are looked through faster as one text than one by one.
  const isOfFigures = figures.test(given.join(''));
  const texts = isOfFigures ? given : given.map(shown);
  const widths = texts.map(isOfFigures ? ({ length }) => length : widthOf);
  const width = widths.reduce((widest, each) => Math.max(widest, each), widthOf(header));
  // Padding counts characters, of which some are two wide.
  const padded = (text: string, own: number): string => (align === 'right' ? text.padStart(width - own + text.length) : text.padEnd(width - own + text.length));
  return { width, cells: [padded(header, widthOf(header)), ...texts.map((text, index) => padded(text, widths[index]!))] };
}

/** Their characters are one wide each. */
const figures = /^[ -~]*$/;
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
