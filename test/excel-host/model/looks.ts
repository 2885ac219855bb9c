/** The looks of areas: read, changed, and what is common to them. */

import type { CellRange } from './area.js';
import { cellCount, columnCount, isEntireColumn, isEntireRow } from './area.js';
import type { Cell } from './cell.js';
import { plain, type Format } from './format.js';
import type { HostSheet } from './sheet.js';

export function formatAt(sheet: HostSheet, row: number, column: number, cell: Cell | undefined = sheet.grid.find(row, column)): Format {
  return cell?.format ?? sheet.rows.formats.get(row) ?? sheet.columns.formats.get(column) ?? plain;
}

/** Every format that occurs in an area. */
export function formatsIn(sheet: HostSheet, area: CellRange): Set<Format> {
  const formats = new Set<Format>();
  let own = 0;
  for (const [, , cell] of sheet.grid.cells(area)) {
    if (!cell.format) continue;
    own++;
    formats.add(cell.format);
  }
  if (own === cellCount(area)) return formats;
  const lines = [...sheet.rows.formats].filter(([row]) => row >= area.top && row <= area.bottom);
  const columns = [...sheet.columns.formats].filter(([column]) => column >= area.left && column <= area.right);
  for (const [, format] of [...lines, ...columns]) formats.add(format);
  if (lines.length <= area.bottom - area.top && columns.length < columnCount(area)) addPlain(sheet, area, formats);
  return formats;
}

function addPlain(sheet: HostSheet, area: CellRange, formats: Set<Format>): void {
  // Only if some cell truly has no look of its own: its column has none, and it is not among the formatted cells.
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.columns.formats.has(column)) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      if (sheet.rows.formats.has(row) || sheet.grid.find(row, column)?.format) continue;
      formats.add(plain);
      return;
    }
  }
}

/** Changes the look of every cell; whole columns and rows take it on for cells to come. */
export function reformat(sheet: HostSheet, area: CellRange, change: (format: Format, row: number, column: number) => Format): void {
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column++) {
      const before = sheet.columns.formats.get(column) ?? plain;
      const after = change(before, area.top, column);
      if (after === plain) sheet.columns.formats.delete(column);
      else sheet.columns.formats.set(column, after);
    }
    for (const [row, column, cell] of sheet.grid.cells(area)) if (cell.format) cell.format = change(cell.format, row, column);
    return;
  }
  if (isEntireRow(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      sheet.rows.formats.set(row, change(sheet.rows.formats.get(row) ?? plain, row, area.left));
    }
    for (const [row, column, cell] of sheet.grid.cells(area)) if (cell.format) cell.format = change(cell.format, row, column);
    return;
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.grid.at(row, column);
      cell.format = change(formatAt(sheet, row, column, cell), row, column);
    }
  }
}

/** What all cells of an area agree on; `null` where they differ, as Excel answers. */
export function common<Value>(sheet: HostSheet, area: CellRange, of: (format: Format) => Value): Value | null {
  let found: { value: Value } | null = null;
  for (const format of formatsIn(sheet, area)) {
    const value = of(format);
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found && found.value;
}
