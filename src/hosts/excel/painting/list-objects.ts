/** Excel Tables, which grow as people type. */

import { rangeAddress } from '../../../workbook/address.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { actionSize, settingSize } from './payload.js';

/** @param taken names in lower case that no table may bear. Yields bytes. */
export function* paintListObjects(sheet: Excel.Worksheet, { listObjects }: SheetLayout, taken: ReadonlySet<string>): Generator<number> {
  const names = new Set(taken);
  for (const { name, range } of listObjects) {
    const table = sheet.tables.add(rangeAddress(range), true);
    table.name = freshName(name, names);
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    yield actionSize + 4 * settingSize;
  }
}

/** `wanted`, with a number after it where it is taken. */
function freshName(wanted: string, names: Set<string>): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}_${number}`;
    if (names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    return name;
  }
}
