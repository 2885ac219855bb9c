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
  const rows = sheet.rows.map(({ row, cells }) => ({ row, cells: [...cells] }));
  const indexes = new Map(rows.map(({ row }, index) => [row, index]));
  for (const merge of tall) {
    const first = indexes.get(merge.top);
    const value = first === undefined ? null : rows[first]!.cells[merge.left - 1] ?? null;
    if (value === null) continue;
    // Blocks may be merged down to the sheet's end: only rows that hold something are filled.
    for (let index = first! + 1; index < rows.length && rows[index]!.row <= merge.bottom; index++) {
      const { row, cells } = rows[index]!;
      while (cells.length < merge.left) cells.push(null);
      cells[merge.left - 1] = value;
      filled.add(cellAddress(row, merge.left));
    }
  }
  return { rows, filled };
}
