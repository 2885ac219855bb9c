/** Excel Tables (ListObjects). */

import { HostError, invalidArgument, itemAlreadyExists } from '../errors.js';
import { intersection, parseArea, rowCount, type CellRange } from './area.js';
import type { HostSheet } from './sheet.js';
import { shownText } from './shown-text.js';

export interface HostTable {
  readonly id: string;
  name: string;
  /** Header row (where it shows), body and total row. */
  area: CellRange;
  readonly sheet: HostSheet;
  /** Properties under their wire names that need nothing of the sheet. */
  readonly state: Record<string, unknown>;
  showHeaders: boolean;
  showTotals: boolean;
}

let made = 0;

/** @throws MergedRangeConflict where it would overlap with a table or a merged block */
export function addTable(sheet: HostSheet, area: CellRange, hasHeaders: boolean): HostTable {
  mustBeFree(sheet, area, null);
  if (!hasHeaders) area = { ...area, bottom: area.bottom + 1 };
  if (rowCount(area) === 1) area = { ...area, bottom: area.bottom + 1 };
  const { workbook } = sheet;
  const id = String(++made);
  let number = 1;
  while (isTaken(sheet, `表${number}`)) number++;
  const table: HostTable = { id, name: `表${number}`, area, sheet, state: {}, showHeaders: true, showTotals: false };
  sheet.tables.push(table);
  nameHeaders(table);
  workbook.touch();
  return table;
}

export function mustBeFree(sheet: HostSheet, area: CellRange, except: HostTable | null): void {
  const isInTheWay = sheet.tables.some((other) => other !== except && intersection(other.area, area)) || sheet.merged.some((merge) => intersection(merge, area));
  if (isInTheWay) throw new HostError('MergedRangeConflict');
}

/** @throws InvalidArgument for what may not be a table's name; ItemAlreadyExists */
export function renameTable(table: HostTable, name: unknown): void {
  if (typeof name !== 'string' || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || parseArea(name)) throw invalidArgument();
  if (name.toLowerCase() === table.name.toLowerCase()) {
    table.name = name;
    return;
  }
  if (isTaken(table.sheet, name)) throw itemAlreadyExists();
  table.name = name;
}

const isTaken = (sheet: HostSheet, name: string): boolean =>
  sheet.workbook.sheets.some((each) => each.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()))
  || sheet.workbook.names.some((each) => each.name.toLowerCase() === name.toLowerCase());

/** Headers are texts, and each its own: Excel fills blanks and tells repeated ones apart. */
export function nameHeaders(table: HostTable): void {
  if (!table.showHeaders) return;
  const { sheet, area } = table;
  const seen = new Set<string>();
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.grid.at(area.top, column);
    const given = cell.isBlank ? `列${column - area.left + 1}` : headerText(cell.value, cell.format?.numberFormat ?? 'General');
    let header = given;
    for (let count = 2; seen.has(header.toLowerCase()); count++) header = `${given}${count}`;
    seen.add(header.toLowerCase());
    cell.value = header;
    cell.formula = '';
  }
}

const headerText = (value: HostTableHeader, format: string): string => shownText(value, format);
type HostTableHeader = Parameters<typeof shownText>[0];

export const headersOf = (table: HostTable): string[] =>
  Array.from({ length: table.area.right - table.area.left + 1 }, (_, index) =>
    (table.showHeaders ? String(table.sheet.grid.find(table.area.top, table.area.left + index)?.value ?? '') : `列${index + 1}`));

/** Never without a row: Excel keeps a blank one. */
export const bodyOf = (table: HostTable): CellRange => ({
  ...table.area,
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});
