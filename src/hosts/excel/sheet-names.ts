/** The worksheets of the workbook by name. */

import { sheetNameKey } from '../../workbook/sheet-name.js';

/** `sheetNameKey`s. */
export type SheetNames = ReadonlySet<string>;

/** One request of its own. */
export async function sheetNames(context: Excel.RequestContext): Promise<SheetNames> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return new Set(worksheets.items.map(({ name }) => sheetNameKey(name)));
}

/** Whether a sheet of this name may be there. */
export const isThere = (names: SheetNames | undefined, name: string): boolean => names === undefined || names.has(sheetNameKey(name));
