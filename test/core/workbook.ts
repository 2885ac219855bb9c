/** A workbook written out in the test: rows as arrays, one cell each, the header first. */

import { compute, type Outcome } from '../../src/core/compute.js';
import type { Issue } from '../../src/core/issues/issue.js';
import { parsePlainDate, type PlainDate } from '../../src/core/plain-date.js';
import { parseRange } from '../../src/workbook/address.js';
import type { DateCell, ErrorCell, RawCell, SheetTable, WorkbookTables } from '../../src/workbook/tables.js';

export type Row = readonly RawCell[];

export interface WrittenSheet {
  readonly rows: readonly Row[];
  /** A1 ranges. */
  readonly merges?: readonly string[];
  /** A1 addresses of cells that hold formulas. */
  readonly formulas?: readonly string[];
  /** The key under which we once wrote the sheet. */
  readonly mark?: string;
}

/** Sheets in their order. A row without cells (`[]`) is one that the file does not hold. */
export type Sheets = Readonly<Record<string, readonly Row[] | WrittenSheet>>;

/** The standing date of the tests: an ordinary last day of a term. */
export const termEnd = '2026-06-30';

export function workbook(sheets: Sheets): WorkbookTables {
  const written = Object.entries(sheets).map(([name, sheet]) => ({ name, ...asWritten(sheet) }));
  return {
    headings: written.map(({ name, mark }) => ({ name, mark: mark ?? null })),
    sheets: written.map(({ name, rows, merges, formulas }): SheetTable => ({
      name,
      rows: rows.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => cells.length > 0),
      merges: (merges ?? []).map((range) => parseRange(range)!),
      formulas: new Set(formulas ?? []),
    })),
  };
}

export const computed = (sheets: Sheets, asOf: string = termEnd): Outcome => compute(workbook(sheets), date(asOf));

export function date(text: string): PlainDate {
  const found = parsePlainDate(text);
  if (found === null) throw new Error(`${text} is no day`);
  return found;
}

/** A cell that shows a day; 1970-01-01 is serial 25569 in Excel. */
export const day = (text: string): DateCell => ({ kind: 'date', serial: Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25_569 });

export const error = (code: string): ErrorCell => ({ kind: 'error', code });

/** The issues of these codes, in their order. */
export const issuesOf = (outcome: Outcome, ...codes: readonly string[]): Issue[] =>
  outcome.issues.filter((issue) => codes.includes(issue.code));

/** Each issue as `code sheet!cell`. */
export const places = (issues: readonly Issue[]): string[] => issues.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell ?? ''}`);

const asWritten = (sheet: readonly Row[] | WrittenSheet): WrittenSheet => ('rows' in sheet ? sheet : { rows: sheet });
