/** What a host reads from a workbook: raw cells with their places, no meaning yet. */

import type { CellRange } from './address.js';

/** A number shown as a date: Excel's serial in the 1900 date system (61 is 1900-03-01), whatever the file uses. */
export interface DateCell {
  readonly kind: 'date';
  readonly serial: number;
}

/** A cell that shows an error such as #N/A. `code` is empty for a formula that was never calculated. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly code: string;
}

/** `null` is a blank cell. Text is as typed: no trimming, no change of width. */
export type RawCell = string | number | boolean | DateCell | ErrorCell | null;

export interface RowOfCells {
  /** 1-based row number in the sheet. */
  readonly row: number;
  /** cells[0] is column A. May be shorter than the sheet is wide. */
  readonly cells: readonly RawCell[];
}

export interface SheetTable {
  readonly name: string;
  /** Rows that hold a cell, ascending. Hidden and filtered rows are rows like any other. */
  readonly rows: readonly RowOfCells[];
  readonly merges: readonly CellRange[];
  /** A1 addresses of the cells whose value is the result of a formula. */
  readonly formulas: ReadonlySet<string>;
}

export interface SheetHeading {
  readonly name: string;
  /** The `key` of the description we once wrote here, or `null` for a sheet that is not ours. */
  readonly mark: string | null;
}

export interface WorkbookTables {
  /** Every worksheet of the workbook in its order, hidden ones too. */
  readonly headings: readonly SheetHeading[];
  /** The sheets that were asked for. */
  readonly sheets: readonly SheetTable[];
}
