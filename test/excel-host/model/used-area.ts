import type { CellRange } from './area.js';
import { plain } from './format.js';
import type { HostSheet } from './sheet.js';

/** Cells that hold something; unless `valuesOnly`, also those that look unlike a plain one. */
export function usedArea(sheet: HostSheet, valuesOnly: boolean, within?: CellRange): CellRange | null {
  return sheet.grid.used((cell) => !cell.isBlank || (!valuesOnly && ((cell.format !== null && cell.format !== plain) || cell.link !== null)), within);
}
