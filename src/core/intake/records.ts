/** A ledger's sheet → its records, with what is wrong in its cells (SPEC 5). */

import { cellAddress } from '../../workbook/address.js';
import type { UnfoldedSheet } from '../campaign/area.js';
import type { RowOfCells, SheetTable, WorkbookTables } from '../../workbook/tables.js';
import type { IssueLog, Place } from '../issues/issue.js';
import type { Ledger, RowOf } from '../ledgers/ledger.js';
import { eachInTurns, type InTurns } from '../turns.js';
import type { FieldPlaces } from './field-places.js';
import { filledRows } from './filled-rows.js';
import { headerRow, type HeaderRow } from './header-row.js';
import { inputSheet } from './input-sheet.js';
import { RowReader, type LeftOut } from './row-reader.js';

/** The columns are those of the ledger's own layout: where a sheet was brought into it, `place` tells the cell that stands in the workbook. */
export interface Records<L extends Ledger> extends FieldPlaces<keyof L['columns'] & string> {
  /** Whether the sheet is there with every required column and holds at least one row of entries, usable or not (SPEC 5, column-missing). */
  readonly reported: boolean;
  readonly rows: readonly RowOf<L>[];
  /** Rows without a usable value for every required column, or with an 编号 that repeats: they are not used. */
  readonly leftOut: readonly LeftOut[];
  /** The cell of one record's field; the row's first cell where the sheet lacks the column. */
  place(record: { readonly row: number }, field: keyof L['columns'] & string): Place;
  /** Whether that cell is filled, yet gives no value: what is wrong with it was said. */
  isUnusable(record: { readonly row: number }, field: keyof L['columns'] & string): boolean;
  /** Whether a formula gives that cell its value. */
  isFormula(record: { readonly row: number }, field: keyof L['columns'] & string): boolean;
}

/**
 * @param fullMarks upper bound of one score.
 * @param unfold brings a sheet that is laid out otherwise into the ledger's own layout.
 */
export function* recordsOf<L extends Ledger>(
  ledger: L, workbook: WorkbookTables, fullMarks: number, issues: IssueLog, unfold: (sheet: SheetTable) => UnfoldedSheet | null = () => null,
): InTurns<Records<L>> {
  const given = inputSheet(ledger, workbook);
  const unfolded = given && unfold(given);
  const sheet = unfolded?.table ?? given;
  const origin = unfolded?.origin ?? asItStands;
  const place = (columns: ReadonlyMap<string, number>): Records<L>['place'] =>
    (record, field) => ({ sheet: sheet?.name ?? ledger.name, ...origin(record.row, columns.get(field) ?? 1) });
  const columns = new Map<string, number>();
  const none = {
    sheet: sheet?.name ?? ledger.name, columns, reported: false, rows: [], leftOut: [], place: place(columns), isUnusable: () => false, isFormula: () => false,
  };

  if (!sheet) {
    if (ledger.required) issues.addToSheet('sheet-missing', ledger.name);
    return none;
  }
  const { rows, filled } = filledRows(sheet);
  if (rows.length === 0 && !ledger.required) return none;
  const header = headerRow(ledger, rows);
  if (!isWhole(ledger, sheet.name, header, issues)) return none;

  const reader = new RowReader(ledger, sheet, header, fullMarks, filled, issues, origin);
  const lastHeaderRow = headerBottom(header, sheet);
  const records: Record<string, unknown>[] = [];
  let isReported = false;
  yield* eachInTurns(rows, (row) => {
    if (row.row <= lastHeaderRow || reader.isBlank(row) || isHeaderAgain(row, header)) return;
    isReported = true;
    const record = reader.read(row);
    if (record !== null) records.push(record);
  });
  const placed = place(header.columns);
  return {
    sheet: sheet.name,
    columns: header.columns,
    reported: isReported,
    rows: records as RowOf<L>[],
    leftOut: reader.leftOut,
    place: placed,
    isUnusable: ({ row }, field) => reader.isUnusable(row, field),
    isFormula(record, field) {
      const { row, column } = placed(record, field);
      return sheet.formulas.has(cellAddress(row, column));
    },
  };
}

const asItStands: UnfoldedSheet['origin'] = (row, column) => ({ row, column });

/** A header that was copied down for printing. */
const isHeaderAgain = (row: RowOfCells, header: HeaderRow): boolean =>
  header.cells.every(({ column, text }) => row.cells[column - 1] === text);

/** A header merged over several rows ends with the lowest of its cells; notes merged beside it are none of them. */
function headerBottom(header: HeaderRow, sheet: SheetTable): number {
  const columns = new Set(header.columns.values());
  return sheet.merges
    .filter((merge) => merge.top <= header.row && columns.has(merge.left))
    .reduce((bottom, merge) => Math.max(bottom, merge.bottom), header.row);
}

/** Whether every required column is there; reports those that are not, and those that are there twice. */
function isWhole(ledger: Ledger, sheet: string, header: HeaderRow | null, issues: IssueLog): header is HeaderRow {
  const row = header?.row ?? 1;
  const missing = Object.entries(ledger.columns).filter(([field, column]) => column.required && !header?.columns.has(field));
  for (const [, column] of missing) {
    issues.add('column-missing', { sheet, row, column: 1 }, { parameters: { column: column.header } });
  }
  for (const { field, column, text } of header?.repeated ?? []) {
    issues.add('column-duplicate', { sheet, row, column }, { value: text, parameters: { column: ledger.columns[field]!.header } });
  }
  return header !== null && missing.length === 0;
}
