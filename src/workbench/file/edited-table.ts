/** A sheet's cells with some of them changed. Tables are never changed in place: whoever read one keeps what he read. */

import type { RawCell, RowOfCells, SheetTable } from '../../workbook/tables.js';

export interface PlacedCell {
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

export const cellAt = ({ rows }: SheetTable, row: number, column: number): RawCell => rowAt(rows, row)?.cells[column - 1] ?? null;

/** @param rows in ascending order */
export function rowAt<Row extends { readonly row: number }>(rows: readonly Row[], row: number): Row | undefined {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return rows[low]?.row === row ? rows[low] : undefined;
}

/** As it would be read from a file: no row without a value, no blank at a row's end. Rows that are not named are shared. */
export function withCells(table: SheetTable, placed: readonly PlacedCell[]): SheetTable {
  if (placed.length === 0) return table;
  const changed = new Map<number, PlacedCell[]>();
  for (const cell of placed) {
    const others = changed.get(cell.row);
    if (others) others.push(cell);
    else changed.set(cell.row, [cell]);
  }
  const rows: RowOfCells[] = [];
  const keep = (row: RowOfCells): void => void (row.cells.length > 0 && rows.push(row));
  const fresh = [...changed.keys()].sort((one, other) => one - other);
  let next = 0;
  for (const standing of table.rows) {
    for (; next < fresh.length && fresh[next]! < standing.row; next++) keep(rowWith({ row: fresh[next]!, cells: [] }, changed.get(fresh[next]!)!));
    if (fresh[next] === standing.row) keep(rowWith(standing, changed.get(fresh[next++]!)!));
    else rows.push(standing);
  }
  for (; next < fresh.length; next++) keep(rowWith({ row: fresh[next]!, cells: [] }, changed.get(fresh[next]!)!));
  return { ...table, rows };
}

function rowWith({ row, cells: before }: RowOfCells, placed: readonly PlacedCell[]): RowOfCells {
  const cells = [...before];
  for (const { column, value } of placed) {
    while (cells.length < column) cells.push(null);
    cells[column - 1] = value;
  }
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return { row, cells };
}
