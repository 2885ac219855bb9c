/** Cells to be changed, gathered into runs down a column so that many fit into a request. */

import { cellAddress, parseAddress } from '../../../workbook/address.js';
import type { CellChange } from '../../../workbook/host.js';

/** Consecutive cells of one column. */
export interface TargetRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellChange['value'][];
}

/** Of two changes to one cell the later holds. Throws a `RangeError` for what is no address of a cell. */
export function targetRuns(changes: readonly CellChange[]): TargetRun[] {
  const cells = new Map<string, { sheet: string; row: number; column: number; value: CellChange['value'] }>();
  for (const { sheet, cell, value } of changes) {
    const place = parseAddress(cell);
    if (!place) throw new RangeError('A change names no address of a cell');
    cells.set(`${sheet}!${cellAddress(place.row, place.column)}`, { sheet, ...place, value });
  }
  const sorted = [...cells.values()].sort((one, other) =>
    one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row);
  const runs: (Omit<TargetRun, 'values'> & { values: CellChange['value'][] })[] = [];
  for (const { sheet, row, column, value } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.sheet === sheet && last.column === column && last.row + last.values.length === row) last.values.push(value);
    else runs.push({ sheet, row, column, values: [value] });
  }
  return runs;
}
