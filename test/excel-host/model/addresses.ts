/** What an address given by the client means in a sheet. */

import { invalidArgument, itemNotFound } from '../errors.js';
import { parseArea, splitSheet, type CellRange } from './area.js';
import { namesOf } from './name.js';
import type { HostSheet } from './sheet.js';

/** Characters an address may have. */
export const longestAddress = 8192;

/** An area of a sheet: an address, a name, a table's name; another sheet's only through a name. @throws InvalidArgument, ItemNotFound */
export function areaNamed(sheet: HostSheet, given: unknown): { sheet: HostSheet; area: CellRange } {
  if (typeof given !== 'string' || given === '' || given.length > longestAddress) throw invalidArgument();
  const { sheet: prefix, cells } = splitSheet(given);
  if (prefix !== null && sheet.workbook.find(prefix) !== sheet) throw invalidArgument();
  const area = parseArea(cells);
  if (area) return { sheet, area };
  const name = namesOf(sheet.workbook, sheet).find((each) => each.name.toLowerCase() === cells.toLowerCase());
  if (name) {
    const target = splitSheet(name.formula.slice(1));
    const there = target.sheet === null ? sheet : sheet.workbook.find(target.sheet);
    const named = parseArea(target.cells);
    if (there && named) return { sheet: there, area: named };
  }
  const table = sheet.tables.find((each) => each.name.toLowerCase() === cells.toLowerCase());
  if (table) return { sheet, area: { ...table.area, top: table.area.top + (table.showHeaders ? 1 : 0) } };
  throw /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(cells) ? itemNotFound() : invalidArgument();
}

/** `A1:B2, D4` → its areas. @throws InvalidArgument */
export function areasNamed(sheet: HostSheet, given: unknown): CellRange[] {
  if (typeof given !== 'string' || given === '' || given.length > longestAddress) throw invalidArgument();
  return given.split(',').map((part) => areaNamed(sheet, part.trim()).area);
}
