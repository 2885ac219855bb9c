/** Heights of rows whose cells wrap: not every reader fits them when it opens a file, and none fits merged cells. */

import type { PlacedRow, SheetLayout } from '../../workbook/layout.js';
import { fontSize, styles, type Style } from '../../workbook/styles.js';

/** In points, of a row of one line. */
export const plainHeight = 15;
const tallest = 409;
/** Of a line, in sizes of its font: what 微软雅黑 takes. */
const leading = 1.4;
/** In characters: what a cell keeps free at its sides. */
const padding = 1;

/** Gives a row's height in points, never below what the layout says; `undefined` for one line without such a word. */
export function rowHeights({ widths }: SheetLayout): (row: PlacedRow) => number | undefined {
  const widthOf = (column: number, span: number): number =>
    Array.from({ length: span }, (_, index) => widths[column - 1 + index] ?? 8.43).reduce((sum, width) => sum + width, 0);
  return ({ height, cells }) => {
    let fitted = 0;
    for (const { column, span = 1, style, content } of cells) {
      const look: Style = styles[style];
      if (!look.wrap || typeof content !== 'string' || content === '') continue;
      const size = look.size ?? fontSize;
      const room = Math.max(1, ((widthOf(column, span) - padding) * fontSize) / size);
      fitted = Math.max(fitted, lines(content, room) * size * leading + 3);
    }
    if (height === undefined && fitted <= plainHeight) return undefined;
    return Math.min(tallest, Math.max(height ?? plainHeight, Math.ceil(fitted)));
  };
}

function lines(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

/** In characters of a digit's width; a Chinese one takes two. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1.05;
  return width;
}
