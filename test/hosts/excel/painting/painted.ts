/** Described sheets painted onto the workbook of an Excel stand-in, without the rest of the host. */

import { paintSheet } from '../../../../src/hosts/excel/painting/paint-sheet.js';
import { freshSheet, loadSheetBefore, sheetBefore } from '../../../../src/hosts/excel/painting/sheet-before.js';
import type { SheetDescription } from '../../../../src/workbook/description.js';
import { layOut } from '../../../../src/workbook/layout.js';
import type { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';

/** Paints each sheet over the one of its name, or onto a new one. */
export async function paintInExcel(standIn: ExcelStandIn, sheets: readonly SheetDescription[]): Promise<void> {
  await standIn.excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const standing = sheets.map(({ name }) => worksheets.getItemOrNullObject(name));
    for (const sheet of standing) loadSheetBefore(sheet);
    tables.load('items/name');
    await context.sync();
    const places = standing.map((sheet, index) => {
      const taken = tables.items.map(({ name }) => name);
      return sheet.isNullObject
        ? { sheet: worksheets.add(sheets[index]!.name), before: { ...freshSheet, takenNames: new Set(taken.map((name) => name.toLowerCase())) } }
        : { sheet, before: sheetBefore(sheet, taken, false) };
    });
    for (const [index, { sheet, before }] of places.entries()) {
      let share = 0;
      for (const bytes of paintSheet(sheet, layOut(sheets[index]!), before)) {
        share += bytes;
        if (share < fullRequest) continue;
        share = 0;
        await context.sync();
      }
    }
    await context.sync();
  });
}

const fullRequest = 3_000_000;
