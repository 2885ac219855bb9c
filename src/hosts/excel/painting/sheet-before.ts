/** What stands on a sheet and around it before it is painted. */

export interface SheetBefore {
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly Excel.Table[];
  /** Whether the user filters its rows. */
  readonly isFiltered: boolean;
  /** Names, in lower case, that no Excel Table of the sheet may take: those of other sheets' tables and of defined names. */
  readonly takenNames: ReadonlySet<string>;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
}

export const freshSheet: SheetBefore = { charts: [], tables: [], isFiltered: false, takenNames: new Set(), date1904: false };

/** Asks for what `sheetBefore` gives when the request was answered. */
export function loadSheetBefore(sheet: Excel.Worksheet): void {
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  sheet.autoFilter.load('enabled');
}

/** @param taken of the workbook: names of all tables and defined names, in any case; those of the sheet's own tables may be among them. */
export function sheetBefore(sheet: Excel.Worksheet, taken: Iterable<string>, date1904: boolean): SheetBefore {
  const tables = sheet.tables.items;
  const own = new Set(tables.map(({ name }) => name.toLowerCase()));
  return {
    charts: sheet.charts.items,
    tables,
    isFiltered: sheet.autoFilter.enabled,
    takenNames: new Set([...taken].map((name) => name.toLowerCase()).filter((name) => !own.has(name))),
    date1904,
  };
}
