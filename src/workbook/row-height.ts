/** Heights of rows whose text wraps: not every reader fits them when it opens a file, and none fits merged cells. */

import { columnPadding } from './column-width.js';
import type { PlacedCell } from './layout.js';
import { fontSize, styles, type Style, type StyleName } from './styles.js';

/** In points, of a row of one line. */
export const plainHeight = 15;
/** Excel's limit. */
const tallest = 409;
/** Of a line, in sizes of its font: what 微软雅黑 takes, and what a page of a report does. */
const leading = 1.4;
const spreadLeading = 1.65;
/** In characters: what a cell keeps free at its sides. */
const padding = 1;
/** A Chinese character of the default size in widths of the digit by which columns are measured, and any other at the most. */
const wideCharacter = 1.9;
const narrowCharacter = 1.05;
/** In the fonts of reports, whose digits are half as wide as their characters. */
const halfCharacter = 0.95;

const wrapping = new Set(Object.entries(styles).filter(([, style]: [string, Style]) => style.wrap).map(([name]) => name as StyleName));

/** Of a row, in points; `undefined` where one plain line is enough. `widths` are those of the grid, in characters of the default font. */
export function fittedHeight(cells: readonly PlacedCell[], widths: readonly number[]): number | undefined {
  let fitted = plainHeight;
  for (const { content, style, column, span } of cells) {
    if (typeof content !== 'string' || content === '' || !wrapping.has(style)) continue;
    const { font, size = fontSize, indent = 0 }: Style = styles[style];
    const room = Math.max(1, ((widthOf(widths, column, span ?? 1) - padding - indent) * fontSize) / size);
    const lines = linesOf(content, room, font === undefined ? narrowCharacter : halfCharacter);
    if (lines > 1) fitted = Math.max(fitted, lines * lineHeight(style) + 3);
  }
  return fitted === plainHeight ? undefined : Math.min(tallest, Math.ceil(fitted));
}

/** In points, of one line. */
export function lineHeight(name: StyleName): number {
  const { size = fontSize, spread }: Style = styles[name];
  return size * (spread ? spreadLeading : leading);
}

/** A merged cell has what its columns keep free, but for one. */
function widthOf(widths: readonly number[], column: number, span: number): number {
  let width = (span - 1) * columnPadding;
  for (let each = column; each < column + span; each++) width += widths[each - 1] ?? 0;
  return width;
}

/**
 * A character that no longer fits begins a line, with the rest of its word or number; a closing mark takes the
 * character before it along.
 */
function linesOf(text: string, room: number, narrow: number): number {
  let lines = 1;
  let width = 0;
  let word = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineEnd) {
      lines++;
      width = word = before = 0;
      continue;
    }
    const isWide = code > 0x2e7f;
    const advance = isWide ? wideCharacter : narrow;
    word = isWide || code === space ? 0 : word + advance;
    width += advance;
    if (width > room) {
      lines++;
      // A word longer than a line is broken like any other text.
      width = word > 0 && word < room ? word : closingMarks.includes(text[at]!) ? before + advance : advance;
      if (word > width) word = width;
    }
    before = advance;
  }
  return lines;
}

const lineEnd = 10;
const space = 32;
const closingMarks = '，。、；：？！）》”’」】％';
