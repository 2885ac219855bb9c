/** How a laid-out sheet crosses from the page to the worker: plain data, its rows apart. */

import type { PlacedRow, SheetLayout } from '../../workbook/layout.js';
import { cuts } from './portions.js';

export type LayoutOutline = Omit<SheetLayout, 'eachRow' | 'rows'>;

/** Cells in a message: some 2,000 rows. */
const fullMessage = 30_000;

export function layoutOutline(layout: SheetLayout): LayoutOutline {
  const outline = { ...layout };
  delete (outline as { eachRow?: unknown }).eachRow;
  delete (outline as { rows?: unknown }).rows;
  return outline;
}

export const rowMessages = ({ rows }: SheetLayout): (readonly PlacedRow[])[] =>
  cuts(rows, ({ cells }) => cells.length + 1, fullMessage).map(({ list }) => list);

export const wholeLayout = (outline: LayoutOutline, rows: readonly PlacedRow[]): SheetLayout => ({ ...outline, rows, eachRow: () => rows });
