/** What Excel fits to the text: widths by a rough estimate, heights left to itself. */

import type { CellRange } from './area.js';
import { currentValue } from './calculation.js';
import { isError } from './cell.js';
import type { HostSheet } from './sheet.js';

/** Points of a narrow character, and beside the text. */
const narrow = 5.25;
const margin = 3.75;

export function autofitColumns(sheet: HostSheet, area: CellRange): void {
  const longest = new Map<number, number>();
  for (const [row, column, cell] of sheet.grid.cells(area)) {
    if (cell.isBlank) continue;
    const value = currentValue(sheet, row, column, cell);
    const text = isError(value) ? value.error : String(value);
    const width = [...text].reduce((total, character) => total + (character.codePointAt(0)! > 0x2e7f ? 2 : 1), 0);
    longest.set(column, Math.max(longest.get(column) ?? 0, width));
  }
  for (const [column, width] of longest) sheet.columns.sizes.set(column, width * narrow + margin);
}

export function autofitRows(sheet: HostSheet, area: CellRange): void {
  for (let row = area.top; row <= area.bottom; row++) sheet.rows.sizes.set(row, 'auto');
}
