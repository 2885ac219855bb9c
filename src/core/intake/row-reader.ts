/** A row of a ledger's sheet → a record, with what is wrong in its cells (SPEC 5). */

import { cellAddress } from '../../workbook/address.js';
import type { RawCell, RowOfCells, SheetTable } from '../../workbook/tables.js';
import type { UnfoldedSheet } from '../campaign/area.js';
import type { Issue, IssueLog } from '../issues/issue.js';
import type { Column, Ledger } from '../ledgers/ledger.js';
import { readCell, textOf, type Finding } from './cell-values.js';
import type { HeaderRow } from './header-row.js';
import { tidyText } from './tidy-text.js';

const personKinds: ReadonlySet<Column['kind']> = new Set(['name', 'teacher', 'student', 'person']);

/** A row that is not used: each of its fields may be blank or unusable. */
export type LeftOut = Readonly<Record<string, unknown>> & { readonly row: number };

/** Reads the rows of one ledger's sheet, cell by cell. */
export class RowReader {
  private readonly fields: readonly { readonly field: string; readonly column: Column; readonly at: number }[];
  /** The rows that lack something required, with what else they hold. */
  readonly leftOut: LeftOut[] = [];
  private readonly ids = new Set<string>();
  /** Row and field of the cells that are filled, yet give no value. */
  private readonly unusable = new Set<string>();
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
    private readonly origin: UnfoldedSheet['origin'],
  ) {
    this.fields = Object.entries(ledger.columns).map(([field, column]) => ({ field, column, at: header.columns.get(field) ?? 0 }));
    this.blank = Object.fromEntries([['row', 0], ...this.fields.map(({ field }) => [field, null])]);
  }

  /** Only the ledger's own columns count, as they were typed: neither a running number nor a merged name fills a row. */
  isBlank(row: RowOfCells): boolean {
    for (const { at } of this.fields) {
      const isFilled = this.filled.size > 0 && this.filled.has(cellAddress(row.row, at));
      if (!isFilled && !isBlankCell(row.cells[at - 1] ?? null)) return false;
    }
    return true;
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
      if (value === null && cell !== null && !isBlankCell(cell)) this.unusable.add(cellKey(row.row, field));
      if (value === null && column.required) {
        if (isBlankCell(cell)) this.report({ code: 'value-missing' });
        usable = false;
      } else if (column.kind === 'id' && this.repeats(value as string)) {
        this.report({ code: 'id-duplicate' });
        usable = false;
      }
    }
    if (usable) return record;
    this.leftOut.push(this.ownCells(record as LeftOut));
    return null;
  }

  isUnusable(row: number, field: string): boolean {
    return this.unusable.has(cellKey(row, field));
  }

  /** Without the values of merged cells above it: what is wrong with them is said there. */
  private ownCells(record: LeftOut): LeftOut {
    const own = this.fields.filter(({ at }) => !this.filled.has(cellAddress(record.row, at)));
    return { row: record.row, ...Object.fromEntries(own.map(({ field }) => [field, record[field]])) };
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
    if (this.filled.has(cellAddress(row, at))) return;
    const place = this.origin(row, at);
    // A formula's result is not typed text: overwriting it would lose the formula.
    const fixable = finding.fix !== undefined && !this.sheet.formulas.has(cellAddress(place.row, place.column));
    this.issues.add(finding.code, { sheet: this.sheet.name, ...place }, {
      value: shownValue(cell),
      parameters: { column: column.header, ...finding.parameters },
      ...(finding.severity && { severity: finding.severity }),
      ...(fixable && { fix: finding.fix }),
      personal: personKinds.has(column.kind),
    });
  }
}

const cellKey = (row: number, field: string): string => `${row} ${field}`;

/** A cell as an issue shows it. */
export function shownValue(cell: RawCell): Issue['value'] {
  return cell === null || typeof cell === 'boolean' || typeof cell === 'number' ? cell : textOf(cell);
}

/** Spaces of any kind and invisible characters are not an entry. */
const isBlankCell = (cell: RawCell): boolean => cell === null || (typeof cell === 'string' && tidyText(cell) === '');
