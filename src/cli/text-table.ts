/** Columns that line up on a terminal, where a Chinese character is two wide. */

import { eastAsianWidth } from 'get-east-asian-width';

export interface TextColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

export function textTable(columns: readonly TextColumn[], cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map(printable));
  const widths = columns.map(({ header }) => widthOf(header));
  for (const row of rows) row.forEach((text, index) => { widths[index] = Math.max(widths[index]!, widthOf(text)); });
  const line = (row: readonly string[]): string =>
    columns.map((column, index) => padded(row[index] ?? '', widths[index]!, column.align ?? 'left')).join('  ').trimEnd();
  return [
    line(columns.map((column) => column.header)),
    widths.map((width) => '─'.repeat(width)).join('  '),
    ...rows.map(line),
  ].join('\n');
}

/** Most cells are numbers, as wide as they are long. */
const plain = /^[ -~]*$/;

/** A cell's text may hold escapes that would steer the terminal. */
const printable = (text: string): string => (plain.test(text) ? text : text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ''));

function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0)!);
  return width;
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'right' ? space + text : text + space;
}
