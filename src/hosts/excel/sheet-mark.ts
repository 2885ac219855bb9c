/** Names of a sheet's own that say what it is to us. */

import { markedKey, markFormula, sheetMarkName } from '../../workbook/sheet-mark.js';

/** Stands on a sheet that a write added, with the write's id, until that write has ended. */
const addedName = '_MeritBook.Added';

/** Take `textIn` of it when the request was answered. */
export function askMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return askName(sheet, sheetMarkName);
}

export function askAddedBy(sheet: Excel.Worksheet): Excel.NamedItem {
  return askName(sheet, addedName);
}

function askName(sheet: Excel.Worksheet, name: string): Excel.NamedItem {
  const item = sheet.names.getItemOrNullObject(name);
  item.load('formula');
  return item;
}

/** The text that a name of ours holds; `null` where there is none. */
export const textIn = (item: Excel.NamedItem): string | null => (item.isNullObject ? null : markedKey(String(item.formula)));

export function mark(sheet: Excel.Worksheet, key: string): void {
  addHidden(sheet, sheetMarkName, key);
}

export function markAddedBy(sheet: Excel.Worksheet, write: string): void {
  addHidden(sheet, addedName, write);
}

export function unmarkAddedBy(sheet: Excel.Worksheet): void {
  sheet.names.getItemOrNullObject(addedName).delete();
}

function addHidden(sheet: Excel.Worksheet, name: string, text: string): void {
  sheet.names.add(name, `=${markFormula(text)}`).visible = false;
}
