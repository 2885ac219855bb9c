/** Lengths of a printed page in pixels of CSS, of which an inch has 96. */

import { columnPixels } from '../../workbook/column-width.js';
import type { SheetLayout } from '../../workbook/layout.js';
import { pageMargins } from '../../workbook/printed-page.js';

const pixelsAnInch = 96;
const pixelsAPoint = 96 / 72;
/** Whole pixels of A4 upright: a box that is the least bit larger would begin another page. */
const [short, long] = [793, 1122];

/** @param points of which an inch has 72. */
export const inPixels = (points: number): number => points * pixelsAPoint;

export const margins = {
  left: pageMargins.left * pixelsAnInch, right: pageMargins.right * pixelsAnInch, top: pageMargins.top * pixelsAnInch, footer: pageMargins.footer * pixelsAnInch,
} as const;

export function paperSize({ landscape }: Pick<SheetLayout, 'landscape'>): { readonly width: number; readonly height: number } {
  return landscape ? { width: long, height: short } : { width: short, height: long };
}

/** Left edges of the columns and, last, the right edge of them all. */
export function columnEdges(widths: readonly number[]): number[] {
  const edges = [0];
  for (const width of widths) edges.push(edges.at(-1)! + columnPixels(width));
  return edges;
}
