/** What is found in the entries (SPEC 5): data only; the words live in the locales. */

import { cellAddress } from '../../workbook/address.js';
import type { PlainDate } from '../plain-date.js';
import { maskPrivateNumbers } from './private-numbers.js';

export type Severity = 'error' | 'warning' | 'info';

/** Each code with its usual severity. An error leaves the row or cell out and blocks the official result. */
export const severities = {
  'sheet-missing': 'error',
  'column-missing': 'error',
  'column-duplicate': 'warning',
  'setting-unknown': 'warning',
  'setting-invalid': 'error',
  'value-missing': 'error',
  'formula-error': 'error',
  'type-number': 'error',
  'type-date': 'error',
  'number-range': 'error',
  'number-as-text': 'warning',
  'date-as-text': 'warning',
  'text-untidy': 'info',
  'enum-unknown': 'error',
  'id-duplicate': 'error',
  'ref-unknown': 'error',
  'name-ambiguous': 'error',
  'pair-self': 'error',
  'pair-duplicate': 'warning',
  'pair-kind': 'warning',
  'mentor-not-member': 'warning',
  'mentor-title': 'warning',
  'mentor-off-duty': 'warning',
  'mentor-overload': 'warning',
  'title-ambiguous': 'warning',
  'title-unknown': 'warning',
  'youth-unknown': 'warning',
  'score-duplicate': 'error',
  'judge-self': 'warning',
  'judge-related': 'warning',
  'contestant-incomplete': 'warning',
  'contestant-absent': 'warning',
  'log-orphan': 'warning',
  'date-order': 'warning',
  'private-data': 'warning',
  'output-name-taken': 'error',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof severities;

/** What a safe repair writes into the cell. */
export type Fix = string | number | { readonly day: PlainDate };

export interface Issue {
  /** An `IssueCode`, or one that an area of the campaign declares. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address; `null` when the sheet itself is missing. */
  readonly cell: string | null;
  /** What stands in the cell; personal numbers are masked. */
  readonly value: string | number | boolean | null;
  /** For the sentence in the locales; never a person's name. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  /** Whether `value` names a person: our sheets mask it. */
  readonly personal?: boolean;
}

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface IssueDetails {
  readonly value?: Issue['value'];
  readonly parameters?: Issue['parameters'];
  readonly fix?: Fix | undefined;
  readonly severity?: Severity;
  readonly personal?: boolean;
}

/** Gathers issues as the stages find them; a stage says where, not how it is shown. */
export class IssueLog {
  private readonly found: { issue: Issue; row: number; column: number }[] = [];

  add(code: IssueCode, at: Place, details: IssueDetails = {}): void {
    this.push(code, at.sheet, cellAddress(at.row, at.column), at, details);
  }

  /** An issue that one area of the campaign declares among its findings. */
  addOwn<Code extends string>(findings: Readonly<Record<Code, Severity>>, code: Code, at: Place, details: IssueDetails = {}): void {
    this.push(code, at.sheet, cellAddress(at.row, at.column), at, { ...details, severity: details.severity ?? findings[code] });
  }

  /** An issue of a sheet as a whole. */
  addToSheet(code: IssueCode, sheet: string, details: IssueDetails = {}): void {
    this.push(code, sheet, null, { row: 0, column: 0 }, details);
  }

  /** By sheet in the order given, then by row, column and code: the same entries give the same list. */
  sorted(sheetOrder: readonly string[]): Issue[] {
    const rank = new Map(sheetOrder.map((sheet, index) => [sheet, index]));
    const rankOf = (sheet: string): number => rank.get(sheet) ?? sheetOrder.length;
    return this.found
      .sort((a, b) =>
        rankOf(a.issue.sheet) - rankOf(b.issue.sheet) || a.row - b.row || a.column - b.column
        || compareText(a.issue.code, b.issue.code))
      .map(({ issue }) => issue);
  }

  private push(code: string, sheet: string, cell: string | null, at: { row: number; column: number }, details: IssueDetails): void {
    this.found.push({
      row: at.row,
      column: at.column,
      issue: {
        code,
        severity: details.severity ?? severities[code as IssueCode],
        sheet,
        cell,
        value: masked(details.value ?? null),
        parameters: details.parameters ?? {},
        ...(details.fix !== undefined && !isPrivate(details.fix) && { fix: details.fix }),
        ...(details.personal && { personal: true }),
      },
    });
  }
}

/** A fix would repeat the number in every output. */
const isPrivate = (fix: Fix): boolean => typeof fix !== 'object' && maskPrivateNumbers(fix) !== fix;

const masked = (value: Issue['value']): Issue['value'] =>
  (typeof value === 'string' || typeof value === 'number' ? maskPrivateNumbers(value) : value);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many there are of each severity. */
export function severityCounts(issues: readonly Issue[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of issues) counts[severity]++;
  return counts;
}

export const isError = (issue: Issue): boolean => issue.severity === 'error';
