/** What stands in the workbook where we are to write. */

import { RefusedWrite } from '../../../workbook/refused-write.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { isSheetName, sheetNameKey } from '../../../workbook/sheet-name.js';
import { askDateSystem, isDate1904 } from '../date-system.js';
import { askParts, type KeptParts } from '../kept/kept-part.js';
import { askRecord, recordText } from '../kept/write-record.js';
import { loadSheetBefore, sheetBefore, type SheetBefore } from '../painting/sheet-before.js';
import { askAddedBy, askMark, textIn } from '../sheet-mark.js';
import { isThere, type SheetNames } from '../sheet-names.js';
import { askImprint, blankImprint } from './imprint.js';

/** A sheet that bears the name of one that we are to write. */
export interface StandingSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly mark: string | null;
  /** The id of the unfinished write that added it. */
  readonly addedBy: string | null;
  readonly isLocked: boolean;
  readonly before: SheetBefore;
  readonly imprint: string;
  readonly isBlank: boolean;
}

export interface Standing {
  readonly sheets: ReadonlyMap<string, StandingSheet>;
  readonly isStructureLocked: boolean;
  /** The text of the record of writes. */
  readonly record: string;
  readonly parts: KeptParts;
  readonly takenNames: readonly string[];
  readonly date1904: boolean;
}

export interface AskedStanding {
  /** When the request was answered. */
  taken(): Standing;
}

/** @param there names of all worksheets, where they are known; else sheets that are not there are asked for as well. */
export function askStanding({ workbook }: Excel.RequestContext, names: readonly string[], there?: SheetNames): AskedStanding {
  const { tables, names: definedNames, protection } = workbook;
  tables.load('items/name');
  definedNames.load('items/name');
  protection.load('protected');
  const record = askRecord(workbook);
  const parts = askParts(workbook);
  const dateSystem = askDateSystem(workbook);
  const asked = [...new Set(names)].filter((name) => isThere(there, name)).map((name) => askSheet(workbook, name));
  return {
    taken() {
      const takenNames = [...tables.items, ...definedNames.items].map(({ name }) => name);
      const date1904 = isDate1904(dateSystem);
      const sheets = asked.flatMap((take) => take(takenNames, date1904) ?? []);
      return {
        sheets: new Map(sheets.map((sheet) => [sheetNameKey(sheet.name), sheet])),
        isStructureLocked: protection.protected, record: recordText(record), parts, takenNames, date1904,
      };
    },
  };
}

function askSheet({ worksheets }: Excel.Workbook, name: string): (takenNames: readonly string[], date1904: boolean) => StandingSheet | null {
  const sheet = worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const [mark, addedBy] = [askMark(sheet), askAddedBy(sheet)];
  loadSheetBefore(sheet);
  const imprint = askImprint(sheet);
  return (takenNames, date1904) => {
    if (sheet.isNullObject) return null;
    const found = imprint.taken();
    return {
      name: sheet.name, sheet, mark: textIn(mark), addedBy: textIn(addedBy), isLocked: sheet.protection.protected,
      before: sheetBefore(sheet, takenNames, date1904), imprint: found, isBlank: found === blankImprint,
    };
  };
}

export const standingUnder = ({ sheets }: Standing, name: string): StandingSheet | undefined => sheets.get(sheetNameKey(name));

/**
 * Throws `RefusedWrite` when these sheets cannot be written here without harm.
 * @param isOurs whether a sheet may be written over.
 */
export function refuseHarm(
  standing: Standing, layouts: readonly SheetLayout[], isOurs: (sheet: StandingSheet, layout: SheetLayout) => boolean,
): void {
  const names = new Set<string>();
  for (const layout of layouts) {
    const { name } = layout;
    if (!isSheetName(name)) throw new RefusedWrite('name-invalid', name);
    if (names.has(sheetNameKey(name))) throw new RefusedWrite('name-taken', name);
    names.add(sheetNameKey(name));
    const found = standingUnder(standing, name);
    if (!found && standing.isStructureLocked) throw new RefusedWrite('structure-locked', name);
    if (found && !isOurs(found, layout)) throw new RefusedWrite('name-taken', name);
    if (found?.isLocked) throw new RefusedWrite('sheet-locked', name);
  }
}
