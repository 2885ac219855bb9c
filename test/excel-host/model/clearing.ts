import { invalidArgument } from '../errors.js';
import type { CellRange } from './area.js';
import { areaAddress, intersection, isEntireColumn, isEntireRow } from './area.js';
import { clearConditionalFormats } from './conditional-format.js';
import { plain } from './format.js';
import { mustAllow, mustLetWrite } from './protection.js';
import type { HostSheet } from './sheet.js';
import { changeValidation } from './validation.js';

/** `Range.clear`: contents, looks, links or all of it; All and Formats undo merges and conditional formats too, All validations. */
export function clearArea(sheet: HostSheet, area: CellRange, applyTo: unknown): void {
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(applyTo as string)) throw invalidArgument();
  const hasContents = applyTo === 'All' || applyTo === 'Contents';
  const hasLooks = applyTo === 'All' || applyTo === 'Formats';
  if (hasContents) mustLetWrite(sheet, area);
  if (hasLooks) mustAllow(sheet, 'allowFormatCells');
  for (const [, , cell] of sheet.grid.cells(area)) {
    if (hasContents) cell.clearContents();
    if (hasLooks || (applyTo === 'RemoveHyperlinks' && cell.link)) cell.format = null;
    if (applyTo !== 'Formats' && applyTo !== 'Contents') cell.link = null;
  }
  if (hasLooks) {
    clearLines(sheet, area);
    const kept = sheet.merged.filter((merge) => !intersection(merge, area));
    sheet.merged.splice(0, Infinity, ...kept);
    clearConditionalFormats(sheet, area);
  }
  if (applyTo === 'All') changeValidation(sheet, area, () => null);
  sheet.workbook.touch();
  if (hasContents) sheet.workbook.tell('changed', sheet, { address: areaAddress(area), changeType: 'RangeEdited', source: 'Local' });
}

function clearLines(sheet: HostSheet, area: CellRange): void {
  if (isEntireColumn(area)) {
    for (let column = area.left; column <= area.right; column++) sheet.columns.formats.delete(column);
    if (isEntireRow(area)) sheet.rows.formats.clear();
    return;
  }
  if (isEntireRow(area)) {
    for (let row = area.top; row <= area.bottom; row++) sheet.rows.formats.delete(row);
    return;
  }
  // Within lines that have a look of their own, a cleared cell is plain nonetheless.
  for (const [row] of sheet.rows.formats) if (row >= area.top && row <= area.bottom) for (let column = area.left; column <= area.right; column++) sheet.grid.at(row, column).format = plain;
  for (const [column] of sheet.columns.formats) if (column >= area.left && column <= area.right) for (let row = area.top; row <= area.bottom; row++) sheet.grid.at(row, column).format = plain;
}
