/** How wide columns and how high rows are. */

import { lastColumn, lastRow, type CellRange } from '../../../workbook/address.js';
import { columnPixels } from '../../../workbook/column-width.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { plainHeight } from '../../../workbook/row-height.js';
import { areasAt, joinedAddresses, rangeAt } from './areas.js';
import { actionSize, formatSize } from './payload.js';
import { rectanglesByValue } from './rectangles.js';

/** Points a pixel, at 96 dots an inch. */
const pixel = 0.75;

/** Excel takes points. Our texts bear our own font whatever the workbook's is, so that the same points hold in all. */
export const columnPoints = (characters: number): number => columnPixels(characters) * pixel;

/** Yields bytes. */
export function* paintColumns(sheet: Excel.Worksheet, { widths, memoColumn }: SheetLayout): Generator<number> {
  const points = widths.map(columnPoints);
  const values = [...new Set(points)];
  const byWidth = rectanglesByValue({ rows: 1, columns: points.length, at: (_, column) => values.indexOf(points[column - 1]!) + 1 });
  for (const [value, ranges] of byWidth) {
    for (const address of joinedAddresses(ranges.map((range) => ({ ...range, bottom: lastRow })))) {
      areasAt(sheet, address).format.columnWidth = values[value - 1]!;
      yield formatSize + address.length;
    }
  }
  if (memoColumn) {
    rangeAt(sheet, { top: 1, left: memoColumn, bottom: lastRow, right: memoColumn }).columnHidden = true;
    yield actionSize;
  }
}

/**
 * On sheets of ours every row is as high as in a file: charts keep their size, pages their length, and a merged cell's
 * lines, which Excel never fits, are seen. On sheets that people fill Excel fits the rows, now and as they type.
 * Yields bytes.
 */
export function* paintRows(sheet: Excel.Worksheet, layout: SheetLayout): Generator<number> {
  const isFilled = layout.role === 'input';
  const heights = new Map(layout.rows.map(({ row, height, isFitted }) => [row, isFilled && isFitted ? undefined : height]));
  const bottom = Math.max(layout.rows.at(-1)?.row ?? 0, ...layout.charts.map(({ anchor }) => anchor.bottom));
  const heightOf = (row: number): number => heights.get(row) ?? (isFilled ? fitted : plainHeight);
  const values = [...new Set(Array.from({ length: bottom }, (_, index) => heightOf(index + 1)))];
  const byHeight = rectanglesByValue({ rows: bottom, columns: 1, at: (row) => values.indexOf(heightOf(row)) + 1 });
  for (const [value, ranges] of byHeight) {
    const height = values[value - 1]!;
    for (const address of joinedAddresses(ranges.map(wholeRows))) {
      const { format } = areasAt(sheet, address);
      if (height === fitted) format.autofitRows();
      else format.rowHeight = height;
      yield formatSize + address.length;
    }
  }
}

/** In place of a height. */
const fitted = 0;

const wholeRows = (range: CellRange): CellRange => ({ ...range, right: lastColumn });
