/** Edits in the workbook, whoever makes them. */

import { inBatch, type ExcelDoor } from './batch.js';
import { failureOf } from './failure.js';

/** What was read of the sheets before. */
export interface KnownSheets {
  /** The name of a sheet by Excel's id. */
  nameOf(id: string): string | undefined;
  /** Whether a sheet of this name is one of ours. */
  isOurs(name: string): boolean;
  /** Cells of this sheet were moved. */
  forget(id: string): void;
}

/**
 * Hears the name of every sheet whose cells change, but not by our own writing; gives what ends it. Before ExcelApi 1.14
 * an event does not tell who made it: then our sheets are heard when others change them, and our fixes in ledgers are heard too.
 * Rejects with `HostFailure`.
 */
export async function listen(
  door: ExcelDoor, heard: (sheet: string) => void, { nameOf, isOurs, forget }: KnownSheets,
): Promise<() => Promise<void>> {
  let isOver = false;
  const handler = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.changeType !== 'RangeEdited') forget(event.worksheetId);
    const tellsSource = door.allows('1.14');
    if (isOver || (tellsSource && event.triggerSource === 'ThisLocalAddin')) return;
    const name = nameOf(event.worksheetId) ?? await askName(door, event.worksheetId);
    if (isOver || name === null || (!tellsSource && event.source === 'Local' && isOurs(name))) return;
    heard(name);
  };
  try {
    const registered = await inBatch(door, async (context) => {
      const added = context.workbook.worksheets.onChanged.add(handler);
      await context.sync();
      return added;
    });
    return async () => {
      isOver = true;
      registered.remove();
      await registered.context.sync().catch((error: unknown) => {
        throw failureOf(error, 'untouched');
      });
    };
  } catch (error) {
    throw failureOf(error, 'untouched');
  }
}

/** `null` when the sheet is gone, or Excel does not answer: then a later edit is heard instead. */
async function askName(door: ExcelDoor, id: string): Promise<string | null> {
  try {
    return await inBatch(door, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
