/** A ledger's sheet → its records, with what is wrong in its cells (SPEC 5). */

import { cellAddress } from '../../workbook/address.js';
import type { RawCell, RowOfCells, SheetTable, WorkbookTables } from '../../workbook/tables.js';
import type { Issue, IssueLog, Place } from '../issues/issue.js';
import type { Column, Ledger, RowOf } from '../ledgers/ledger.js';
import { readCell, textOf, type Finding } from './cell-values.js';
import { headerRow, type HeaderRow } from './header-row.js';
import { filledRows, inputSheet } from './input-sheet.js';
import { tidyText } from './tidy-text.js';

export interface Records<L extends Ledger> {
  /** The sheet's name in the workbook; the ledger's own where there is none. */
  readonly sheet: string;
  /** Whether the sheet is there and holds at least one row of entries, usable or not. */
  readonly reported: boolean;
  readonly rows: readonly RowOf<L>[];
  /** The cell of one record's field; the row's first cell where the sheet lacks the column. */
  place(record: { readonly row: number }, field: keyof L['columns'] & string): Place;
  /** Whether the sheet has a column for the field. */
  has(field: keyof L['columns'] & string): boolean;
  /** Whether a formula gives that cell its value. */
  isFormula(record: { readonly row: number }, field: keyof L['columns'] & string): boolean;
}

/** @param fullMarks upper bound of one score. */
export function recordsOf<L extends Ledger>(ledger: L, workbook: WorkbookTables, fullMarks: number, issues: IssueLog): Records<L> {
  const sheet = inputSheet(ledger, workbook);
  const place = (columns?: ReadonlyMap<string, number>): Records<L>['place'] =>
    (record, field) => ({ sheet: sheet?.name ?? ledger.name, row: record.row, column: columns?.get(field) ?? 1 });
  const none = { sheet: sheet?.name ?? ledger.name, reported: false, rows: [], place: place(), has: () => false, isFormula: () => false };

  if (!sheet) {
    if (ledger.required) issues.addToSheet('sheet-missing', ledger.name);
    return none;
  }
  const { rows, filled } = filledRows(sheet);
  if (rows.length === 0 && !ledger.required) return none;
  const header = headerRow(ledger, rows);
  if (!reportHeader(ledger, sheet.name, header, issues)) return { ...none, reported: rows.length > 1 };

  const reader = new RowReader(ledger, sheet, header!, fullMarks, filled, issues);
  const lastHeaderRow = headerBottom(header!, sheet);
  const records: Record<string, unknown>[] = [];
  let isReported = false;
  for (const row of rows) {
    if (row.row <= lastHeaderRow || reader.isBlank(row) || isHeaderAgain(row, header!)) continue;
    isReported = true;
    const record = reader.read(row);
    if (record !== null) records.push(record);
  }
  const placed = place(header!.columns);
  return {
    sheet: sheet.name,
    reported: isReported,
    rows: records as RowOf<L>[],
    place: placed,
    has: (field) => header!.columns.has(field),
    isFormula(record, field) {
      const { row, column } = placed(record, field);
      return sheet.formulas.has(cellAddress(row, column));
    },
  };
}

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

/** Whether every required column is there. */
function reportHeader(ledger: Ledger, sheet: string, header: HeaderRow | null, issues: IssueLog): header is HeaderRow {
  const row = header?.row ?? 1;
  const missing = Object.entries(ledger.columns).filter(([field, column]) => column.required && !header?.columns.has(field));
  for (const [, column] of missing) {
    issues.add('column-missing', { sheet, row, column: 1 }, { parameters: { column: column.header } });
  }
  for (const { field, column, text } of header?.repeated ?? []) {
    issues.add('column-duplicate', { sheet, row, column }, { value: text, parameters: { column: ledger.columns[field]!.header } });
  }
  return missing.length === 0;
}

const personKinds: ReadonlySet<Column['kind']> = new Set(['name', 'teacher', 'student', 'person']);

class RowReader {
  private readonly fields: readonly { readonly field: string; readonly column: Column; readonly at: number }[];
  private readonly ids = new Set<string>();
  /** Copied for every row: an object that grows field by field takes twice the time and memory. */
  private readonly blank: Readonly<Record<string, unknown>>;
  /** The cell being read, for the findings about it: one object for the whole sheet, not one a cell. */
  private readonly cursor: { row: number; at: number; cell: RawCell; column: Column | null } = { row: 0, at: 0, cell: null, column: null };
  private readonly reportHere = (finding: Finding): void => this.report(finding);

  constructor(
    ledger: Ledger,
    private readonly sheet: SheetTable,
    header: HeaderRow,
    private readonly fullMarks: number,
    private readonly filled: ReadonlySet<string>,
    private readonly issues: IssueLog,
  ) {
    this.fields = Object.entries(ledger.columns).map(([field, column]) => ({ field, column, at: header.columns.get(field) ?? 0 }));
    this.blank = Object.fromEntries([['row', 0], ...this.fields.map(({ field }) => [field, null])]);
  }

  /** Only the ledger's own columns count, as they were typed: neither a running number nor a merged name fills a row. */
  isBlank(row: RowOfCells): boolean {
    return this.fields.every(({ at }) => isBlankCell(row.cells[at - 1] ?? null) || (this.filled.size > 0 && this.filled.has(cellAddress(row.row, at))));
  }

  /** `null` when a required value is missing or unusable, or an 编号 repeats: the row is left out. */
  read(row: RowOfCells): Record<string, unknown> | null {
    const record: Record<string, unknown> = { ...this.blank };
    record['row'] = row.row;
    let usable = true;
    for (const { field, column, at } of this.fields) {
      const cell = row.cells[at - 1] ?? null;
      this.moveTo(row.row, at, cell, column);
      const value = cell === null ? null : readCell(column, cell, this.fullMarks, this.reportHere);
      record[field] = value;
      if (value === null && column.required) {
        if (isBlankCell(cell)) this.report({ code: 'value-missing' });
        usable = false;
      } else if (column.kind === 'id' && this.repeats(value as string)) {
        this.report({ code: 'id-duplicate' });
        usable = false;
      }
    }
    return usable ? record : null;
  }

  private moveTo(row: number, at: number, cell: RawCell, column: Column): void {
    this.cursor.row = row;
    this.cursor.at = at;
    this.cursor.cell = cell;
    this.cursor.column = column;
  }

  private repeats(id: string): boolean {
    if (this.ids.has(id)) return true;
    this.ids.add(id);
    return false;
  }

  private report(finding: Finding): void {
    const { row, at, cell } = this.cursor;
    const column = this.cursor.column!;
    const address = cellAddress(row, at);
    if (this.filled.has(address)) return;
    // A formula's result is not typed text: overwriting it would lose the formula.
    const fixable = finding.fix !== undefined && !this.sheet.formulas.has(address);
    this.issues.add(finding.code, { sheet: this.sheet.name, row, column: at }, {
      value: shownValue(cell),
      parameters: { column: column.header, ...finding.parameters },
      ...(finding.severity && { severity: finding.severity }),
      ...(fixable && { fix: finding.fix }),
      personal: personKinds.has(column.kind),
    });
  }
}

/** A cell as an issue shows it. */
export function shownValue(cell: RawCell): Issue['value'] {
  return cell === null || typeof cell === 'boolean' || typeof cell === 'number' ? cell : textOf(cell);
}

/** Spaces of any kind and invisible characters are not an entry. */
const isBlankCell = (cell: RawCell): boolean => cell === null || (typeof cell === 'string' && tidyText(cell) === '');
