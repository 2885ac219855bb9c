/** Columns that line up on a terminal, where a Chinese character is two wide. */

import { eastAsianWidth } from 'get-east-asian-width';

export interface TextColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

export function textTable(columns: readonly TextColumn[], cells: readonly (readonly string[])[]): string {
  const rows = [columns.map(({ header }) => header), ...cells].map((row) => row.map(shown));
  const widths = columns.map((_, index) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? '')), 0));
  const [header, ...lines] = rows.map((row) => row.map((cell, index) => padded(cell, widths[index]!, columns[index]!.align)).join('  ').trimEnd());
  return [header, widths.map((width) => '─'.repeat(width)).join('  '), ...lines].join('\n');
}

/** Padding counts characters, of which some are two wide. */
function padded(cell: string, width: number, align: TextColumn['align']): string {
  const length = width - widthOf(cell) + cell.length;
  return align === 'right' ? cell.padStart(length) : cell.padEnd(length);
}

const escape = /[\u0000-\u001f\u007f-\u009f]/;
const escapes = new RegExp(escape, 'g');

/** A cell's text may hold escapes that would steer the terminal. */
const shown = (cell: string): string => (escape.test(cell) ? cell.replace(escapes, '') : cell);

/** In columns of the terminal. Most texts are figures and Chinese names, so these need no table. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x7f) width += 1;
    else if (code >= firstHan && code <= lastHan) width += 2;
    else return [...text].reduce((sum, character) => sum + eastAsianWidth(character.codePointAt(0)!), 0);
  }
  return width;
}

const firstHan = 0x4e00;
const lastHan = 0x9fff;
