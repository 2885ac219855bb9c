/** Columns that line up on a terminal, where a Chinese character is two wide. */

import { eastAsianWidth } from 'get-east-asian-width';

export interface TextColumn {
  readonly header: string;
  readonly align?: 'left' | 'right';
}

export function textTable(columns: readonly TextColumn[], cells: readonly (readonly string[])[]): string {
  const rows = [columns.map(({ header }) => header), ...cells].map((row) => row.map(shown));
  const widths = columns.map((_, index) => rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? '')), 0));
  const line = (row: readonly string[]): string => {
    let text = '';
    for (let index = 0; index < row.length; index++) {
      const cell = row[index]!;
      const space = ' '.repeat(widths[index]! - widthOf(cell));
      const gap = index === 0 ? '' : '  ';
      text += columns[index]!.align === 'right' ? gap + space + cell : gap + cell + space;
    }
    return text.trimEnd();
  };
  const [header, ...lines] = rows.map(line);
  return [header, widths.map((width) => '─'.repeat(width)).join('  '), ...lines].join('\n');
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
