/** Contents given to a sheet as they are, before a test begins. */

import type { CellRange } from './area.js';
import type { CellError } from './cell.js';
import type { HostSheet } from './sheet.js';

/** `null` leaves the cell blank; a formula comes with its `=`. */
export type Given = string | number | boolean | CellError | { readonly formula: string } | null;

export function fillIn(sheet: HostSheet, from: CellRange, rows: readonly (readonly Given[])[]): void {
  rows.forEach((row, down) => row.forEach((given, across) => {
    if (given === null || given === '') return;
    const cell = sheet.grid.at(from.top + down, from.left + across);
    cell.clearContents();
    if (typeof given === 'object' && 'formula' in given) cell.formula = given.formula;
    else cell.value = given;
  }));
  sheet.workbook.touch();
}
