/** Cells that are one. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { rangeAt } from './areas.js';
import { actionSize } from './payload.js';
import { rectanglesByValue } from './rectangles.js';

/** Equal merges of rows below each other are one action: Excel merges across, row by row. Yields bytes. */
export function* paintMerges(sheet: Excel.Worksheet, { merges }: SheetLayout): Generator<number> {
  const byColumns = new Map<string, number[]>();
  for (const { top, left, bottom, right } of merges) {
    if (top !== bottom) throw new Error('A merge covers one row');
    const rows = byColumns.get(`${left}:${right}`);
    if (rows) rows.push(top);
    else byColumns.set(`${left}:${right}`, [top]);
  }
  for (const [columns, rows] of byColumns) {
    const [left, right] = columns.split(':').map(Number) as [number, number];
    const merged = new Set(rows);
    const runs = rectanglesByValue({ rows: Math.max(...rows), columns: 1, at: (row) => (merged.has(row) ? 1 : 0) }).get(1)!;
    for (const { top, bottom } of runs) {
      rangeAt(sheet, { top, left, bottom, right }).merge(true);
      yield actionSize;
    }
  }
}
