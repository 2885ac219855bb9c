/** Values of a range, row by row, as they travel. */

import { invalidArgument } from '../errors.js';
import { cellCount, columnCount, rowCount, type CellRange } from '../model/area.js';
import { currentValue } from '../model/calculation.js';
import { isError, typeOfValue, type Cell } from '../model/cell.js';
import { withFormat } from '../model/format.js';
import { formatAt, reformat } from '../model/looks.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import { shownText } from '../model/shown-text.js';
import { writeCells } from '../model/writing.js';

/** Over this many cells a read gives `null`, without an error. */
export const mostCells = 5_000_000;

type Matrix = unknown[][] | null;

function matrix(sheet: HostSheet, area: CellRange, of: (cell: Cell | undefined, row: number, column: number) => unknown): Matrix {
  if (cellCount(area) > mostCells) return null;
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(of(sheet.grid.find(row, column), row, column));
    rows.push(values);
  }
  return rows;
}

/** Numbers for dates, `''` for blank cells, codes for errors. */
export const valuesOf = (sheet: HostSheet, area: CellRange): Matrix => matrix(sheet, area, (cell, row, column) => {
  if (!cell) return '';
  const value = currentValue(sheet, row, column, cell);
  return isError(value) ? value.error : value;
});

export const valueTypesOf = (sheet: HostSheet, area: CellRange): Matrix =>
  matrix(sheet, area, (cell, row, column) => (cell ? typeOfValue(currentValue(sheet, row, column, cell)) : 'Empty'));

/** Without the `'` of a quoted text. */
export const formulasOf = (sheet: HostSheet, area: CellRange): Matrix => matrix(sheet, area, (cell) => {
  if (!cell) return '';
  if (cell.formula !== '') return cell.formula;
  return isError(cell.value) ? cell.value.error : cell.value;
});

export const textOf = (sheet: HostSheet, area: CellRange): Matrix => matrix(sheet, area, (cell, row, column) =>
  (cell ? shownText(currentValue(sheet, row, column, cell), formatAt(sheet, row, column, cell).numberFormat, sheet.workbook.date1904) : ''));

export const numberFormatsOf = (sheet: HostSheet, area: CellRange): Matrix =>
  matrix(sheet, area, (cell, row, column) => formatAt(sheet, row, column, cell).numberFormat);

export function writeValues(sheet: HostSheet, area: CellRange, given: unknown): void {
  writeCells(sheet, area, givenAt(area, given), 'Local');
}

export function writeNumberFormats(sheet: HostSheet, area: CellRange, given: unknown): void {
  mustAllow(sheet, 'allowFormatCells');
  const at = givenAt(area, given);
  if (!Array.isArray(given)) {
    const code = checkedCode(given);
    reformat(sheet, area, (format) => withFormat(format, 'numberFormat', code));
    return;
  }
  for (const row of given as unknown[][]) for (const code of row) if (code !== null) checkedCode(code);
  reformat(sheet, area, (format, row, column) => {
    const code = at(row - area.top, column - area.left);
    return code === null ? format : withFormat(format, 'numberFormat', checkedCode(code));
  });
}

function checkedCode(code: unknown): string {
  if (typeof code !== 'string' || code.length > 255 || (code.replaceAll('\\"', '').split('"').length - 1) % 2 === 1) throw invalidArgument();
  return code === '' ? 'General' : code;
}

/** One value for all cells, or one for each. @throws InvalidArgument where rows and columns are not those of the range */
function givenAt(area: CellRange, given: unknown): (down: number, across: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  if (rows.length !== rowCount(area)) throw sizeMismatch();
  for (const row of rows) if (!Array.isArray(row) || row.length !== columnCount(area)) throw sizeMismatch();
  return (down, across) => (rows[down] as readonly unknown[])[across];
}

const sizeMismatch = (): Error => invalidArgument();
