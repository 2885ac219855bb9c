import { cellAddress } from '../../workbook/address.js';
import type { RowOfCells, SheetTable } from '../../workbook/tables.js';

export interface FilledRows {
  readonly rows: readonly RowOfCells[];
  /** A1 addresses of the cells that were filled: what is wrong with them is said at the top cell. */
  readonly filled: ReadonlySet<string>;
}

/**
 * The sheet's rows with every vertically merged block filled from its top cell: a name merged over
 * seven judges' rows belongs to each of them. Nothing is spread sideways.
 */
export function filledRows(sheet: SheetTable): FilledRows {
  const filled = new Set<string>();
  const tall = sheet.merges.filter((merge) => merge.bottom > merge.top);
  if (tall.length === 0) return { rows: sheet.rows, filled };
  const rows = new Map(sheet.rows.map((row) => [row.row, [...row.cells]]));
  for (const merge of tall) {
    const value = rows.get(merge.top)?.[merge.left - 1] ?? null;
    if (value === null) continue;
    // Blocks may be merged down to the sheet's end: only rows that hold something are filled.
    for (const [row, cells] of rows) {
      if (row <= merge.top || row > merge.bottom) continue;
      while (cells.length < merge.left) cells.push(null);
      cells[merge.left - 1] = value;
      filled.add(cellAddress(row, merge.left));
    }
  }
  return { rows: [...rows].map(([row, cells]) => ({ row, cells })), filled };
}
