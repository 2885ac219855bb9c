/** Heights of rows whose text wraps: not every reader fits them when it opens a file, and none fits merged cells. */

import type { PlacedCell } from './layout.js';
import { fontSize, styles, type Style } from './styles.js';

/** In points, of a row of one line. */
export const plainHeight = 15;
/** Excel's limit. */
const tallest = 409;
/** Of a line, in sizes of its font: what 微软雅黑 takes. */
const leading = 1.4;
/** In characters: what a cell keeps free at its sides. */
const padding = 1;
/** A Chinese character of the default size in widths of the digit by which columns are measured, and any other at the most. */
const wideCharacter = 1.9;
const narrowCharacter = 1.05;

/** Of a row, in points; `undefined` where one plain line is enough. `widths` are those of the grid, in characters of the default font. */
export function fittedHeight(cells: readonly PlacedCell[], widths: readonly number[]): number | undefined {
  let fitted = plainHeight;
  for (const { content, style, column, span } of cells) {
    if (typeof content !== 'string' || content === '') continue;
    const { wrap, size = fontSize, indent = 0 }: Style = styles[style];
    if (!wrap) continue;
    const room = Math.max(1, ((widthOf(widths, column, span ?? 1) - padding - indent) * fontSize) / size);
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

/** A character that no longer fits begins a line. */
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
    const advance = code > 0x2e7f ? wideCharacter : narrowCharacter;
    width += advance;
    if (width > room) {
      lines++;
      width = advance;
    }
  }
  return lines;
}

const lineEnd = 10;
