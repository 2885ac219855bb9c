/** Heights of rows whose text wraps: not every reader fits them when it opens a file, and none fits merged cells. */

import { fontSize, styles, type Style, type StyleName } from './styles.js';

/** In points, of a row of one line. */
export const plainHeight = 15;
/** Excel's limit. */
const tallest = 409;
/** Of a line, in sizes of its font: what 微软雅黑 takes. */
const leading = 1.4;
/** In characters: what a cell keeps free at its sides. */
const padding = 1;

export interface Writing {
  readonly text: string;
  readonly style: StyleName;
  /** Of the cells it stands in, in characters of the default font. */
  readonly width: number;
}

/** In points; `undefined` where one plain line is enough. */
export function fittedHeight(writings: readonly Writing[]): number | undefined {
  let fitted = 0;
  for (const { text, style, width } of writings) {
    const { wrap, size = fontSize }: Style = styles[style];
    if (!wrap || text === '') continue;
    const room = Math.max(1, ((width - padding) * fontSize) / size);
    fitted = Math.max(fitted, linesOf(text, room) * size * leading + 3);
  }
  return fitted <= plainHeight ? undefined : Math.min(tallest, Math.ceil(fitted));
}

function linesOf(text: string, room: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0);
}

/** In characters of a digit's width; a Chinese one takes two. */
function displayWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) > 0x2e7f ? 2 : 1.05;
  return width;
}
