/** Edits in the workbook, whoever makes them. */

import { reading, type ExcelDoor } from './batch.js';
import { failureOf } from './failure.js';

/**
 * Hears the name of every sheet whose cells change, but not by our own writing; gives what ends it. Before ExcelApi 1.14
 * an event does not tell who made it: then our sheets are heard when others change them, and our fixes in ledgers are heard too.
 * Rejects with `HostFailure`.
 * @param nameOf the name of a sheet by Excel's id, where it is known.
 * @param isOurs whether a sheet of this name is one of ours.
 */
export async function listen(
  door: ExcelDoor, heard: (sheet: string) => void, nameOf: (id: string) => string | undefined, isOurs: (sheet: string) => boolean,
): Promise<() => Promise<void>> {
  let isOver = false;
  const handler = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const tellsSource = door.allows('1.14');
    if (isOver || (tellsSource && event.triggerSource === 'ThisLocalAddin')) return;
    const name = nameOf(event.worksheetId) ?? await askName(door, event.worksheetId);
    if (isOver || name === null || (!tellsSource && event.source === 'Local' && isOurs(name))) return;
    heard(name);
  };
  try {
    const registered = await reading(door, async (context) => {
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
    return await reading(door, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}
