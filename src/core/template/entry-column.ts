/** Where a ledger's column stands in the workbook that the template is made for, for dropdowns that list its entries. */

import { columnLetters, quotedSheet } from '../../workbook/address.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { headerRow } from '../intake/header-row.js';
import { inputSheet } from '../intake/input-sheet.js';
import type { Ledger } from '../ledgers/ledger.js';

export interface EntryColumn {
  readonly sheet: string;
  /** Counted from 1, as the row of the header. */
  readonly column: number;
  readonly headerRow: number;
  /** Cells of the column that hold something, from the top of the sheet down to the header. */
  readonly filledToHeader: number;
}

/** The column in the user's own sheet where the workbook has one, else where the template puts it. */
export function entryColumn(ledger: Ledger, field: string, workbook: WorkbookTables): EntryColumn {
  const sheet = inputSheet(ledger, workbook);
  const header = headerRow(ledger, sheet?.rows ?? []);
  const column = header?.columns.get(field);
  if (!sheet || !header || column === undefined) {
    return { sheet: sheet?.name ?? ledger.name, column: Object.keys(ledger.columns).indexOf(field) + 1, headerRow: 1, filledToHeader: 1 };
  }
  const filled = sheet.rows.filter(({ row, cells }) => row <= header.row && (cells[column - 1] ?? null) !== null);
  return { sheet: sheet.name, column, headerRow: header.row, filledToHeader: filled.length };
}

/** '教师名册'!$B:$B */
export function wholeColumn({ sheet, column }: EntryColumn): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}:$${letters}`;
}

/**
 * The entries below the header, as a list for dropdowns. Anchored at the header, which survives when the first
 * entry's row is deleted; OFFSET and COUNTA are understood alike by every Excel, WPS and LibreOffice.
 */
export function entriesOf(at: EntryColumn): string {
  const header = `${quotedSheet(at.sheet)}!$${columnLetters(at.column)}$${at.headerRow}`;
  return `OFFSET(${header},1,0,MAX(1,COUNTA(${wholeColumn(at)})-${at.filledToHeader}),1)`;
}
