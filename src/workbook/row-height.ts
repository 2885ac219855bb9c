/** Heights of rows whose text wraps: not every reader fits them when it opens a file, and none fits merged cells. */

import type { PlacedCell } from './layout.js';
import { fontSize, styles, type Style } from './styles.js';

/** In points, of a row of one line. */
export const plainHeight = 15;
/** Excel's limit. */
const tallest = 409;
/** Of a line, in sizes of its font: what 微软雅黑 takes. */
const leading = 1.4;
/** In characters: what a cell keeps free at its sides, indent and all. */
const padding = 2;

/** Of a row, in points; `undefined` where one plain line is enough. `widths` are those of the grid, in characters of the default font. */
export function fittedHeight(cells: readonly PlacedCell[], widths: readonly number[]): number | undefined {
  let fitted = plainHeight;
  for (const { content, style, column, span } of cells) {
    if (typeof content !== 'string' || content === '') continue;
    const { wrap, size = fontSize }: Style = styles[style];
    if (!wrap) continue;
    const room = Math.max(1, ((widthOf(widths, column, span ?? 1) - padding) * fontSize) / size);
    const lines = linesOf(content, room);
    if (lines > 1) fitted = Math.max(fitted, lines * size * leading + 3);
  }
  return fitted === plainHeight ? undefined : Math.min(tallest, Math.ceil(fitted));
}

function widthOf(widths: readonly number[], column: number, span: number): number {
  let width = 0;
  for (let each = column; each < column + span; each++) width += widths[each - 1] ?? 0;
  return width;
}

/** A Chinese character takes the width of two digits; a little is lost at the end of every line. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineEnd) {
      lines++;
      width = 0;
      continue;
    }
    width += code > 0x2e7f ? 2 : 1.05;
    if (width > room) {
      lines++;
      width = code > 0x2e7f ? 2 : 1.05;
    }
  }
  return lines;
}

const lineEnd = 10;
