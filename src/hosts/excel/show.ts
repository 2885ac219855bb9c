/** A sheet brought before the person. */

import { HostFailure } from '../../workbook/host-failure.js';
import { inBatch, type ExcelDoor } from './batch.js';
import { failureOf } from './failure.js';

/** Rejects with `HostFailure`, `hidden` for a sheet that cannot be shown. */
export async function show(door: ExcelDoor, name: string, cells?: string): Promise<void> {
  try {
    await inBatch(door, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new HostFailure('failed', 'untouched', 'ItemNotFound');
      if (sheet.visibility !== 'Visible') throw new HostFailure('hidden');
      sheet.activate();
      if (cells !== undefined) sheet.getRange(cells).untrack().select();
      await context.sync();
    });
  } catch (error) {
    throw failureOf(error, 'untouched');
  }
}
