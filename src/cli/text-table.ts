/** Columns that line up on a terminal, where a Chinese character is two wide. */

import { eastAsianWidth } from 'get-east-asian-width';

export interface TextColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

export function textTable(columns: readonly TextColumn[], cells: readonly (readonly string[])[]): string {
  const header = columns.map((column) => measured(column.header));
  const rows = cells.map((row) => row.map(measured));
  const widths = header.map(({ width }) => width);
  for (const row of rows) row.forEach(({ width }, index) => { if (width > widths[index]!) widths[index] = width; });
  const spaces = Array.from({ length: Math.max(...widths) + 1 }, (_, width) => ' '.repeat(width));
  const line = (row: readonly MeasuredText[]): string => {
    let text = '';
    for (let index = 0; index < row.length; index++) {
      const cell = row[index]!;
      const space = spaces[widths[index]! - cell.width]!;
      const gap = index === 0 ? '' : '  ';
      text += columns[index]!.align === 'right' ? gap + space + cell.text : gap + cell.text + space;
    }
    return text.trimEnd();
  };
  return [line(header), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** A text for the terminal and the columns it takes there. */
interface MeasuredText {
  readonly text: string;
  readonly width: number;
}

/** Most cells are numbers, as wide as they are long. */
const plain = /^[ -~]*$/;

/** A cell's text may hold escapes that would steer the terminal. */
function measured(cell: string): MeasuredText {
  if (plain.test(cell)) return { text: cell, width: cell.length };
  const text = cell.replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
  let width = 0;
  for (const character of text) width += eastAsianWidth(character.codePointAt(0)!);
  return { text, width };
}
