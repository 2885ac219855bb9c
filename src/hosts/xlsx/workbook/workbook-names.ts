/** The defined names that a painted sheet bears. */

import { quotedSheet } from '../../../workbook/address.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { markFormula, sheetMarkName } from '../../../workbook/sheet-mark.js';
import { escapeXml } from '../xml/xml-text.js';

/** Names of a sheet that are written anew with it. */
const paintedNames = new Set([sheetMarkName, '_xlnm.Print_Titles', '_xlnm.Print_Area', '_xlnm._FilterDatabase'].map((name) => name.toLowerCase()));

export const isPaintedName = (name: string): boolean => paintedNames.has(name.toLowerCase());

/** `index` is the sheet's place among all sheets; `p` the prefix of the part's elements. */
export function namesOf(layout: SheetLayout, index: number, p: string): string {
  const name = (said: string, more: string, formula: string): string =>
    `<${p}definedName name="${said}" localSheetId="${index}"${more}>${escapeXml(formula)}</${p}definedName>`;
  const row = layout.repeatedRow;
  return (layout.role === 'output' ? name(sheetMarkName, ' hidden="1"', markFormula(layout.key)) : '')
    + (row === null ? '' : name('_xlnm.Print_Titles', '', `${quotedSheet(layout.name)}!$${row}:$${row}`));
}
