import { describe, expect, test } from 'vitest';
import type { Issue, IssueCode, Severity } from '../../../src/core/issues/issue.js';
import { filtered, listRows, sheetsOf, type ListRow } from '../../../src/taskpane/check/issue-list.js';

const issue = (sheet: string, cell: string | null, severity: Severity, code: IssueCode = 'value-missing'): Issue =>
  ({ code, severity, sheet, cell, value: null, parameters: {} });

const issues = [
  issue('教师名册', 'A2', 'warning'), issue('教师名册', 'B2', 'error'), issue('教师名册', 'A9', 'error'),
  issue('评比打分', 'C3', 'info'), issue('评比打分', null, 'error'),
];

const words = (row: ListRow): string => (row.kind === 'sheet' ? row.sheet : row.kind === 'severity' ? `${row.severity} ${row.count}` : row.issue.cell ?? '—');

describe('the rows of the list', () => {
  test('nothing gives no heading either', () => expect(listRows([])).toEqual([]));
  test('stand by sheet, the gravest first, else in the order found', () =>
    expect(listRows(issues).map(words)).toEqual(['教师名册', 'error 2', 'B2', 'A9', 'warning 1', 'A2', '评比打分', 'error 1', '—', 'info 1', 'C3']));
  test('a sheet that comes again later has one heading', () =>
    expect(listRows([issues[0]!, issues[3]!, issues[1]!]).map(words).filter((each) => each === '教师名册')).toHaveLength(1));
  test('two of one kind in one cell have names of their own', () => {
    const twice = [issue('评比打分', 'A1', 'error'), issue('评比打分', 'A1', 'error')];
    expect(new Set(listRows(twice).map(({ key }) => key)).size).toBe(4);
  });
  test('keep their names when one before them is mended', () => {
    const key = (all: readonly Issue[]): string | undefined => listRows(all).find((row) => row.kind === 'issue' && row.issue.cell === 'C3')?.key;
    expect(key(issues.slice(1))).toBe(key(issues));
  });
});

describe('a filter', () => {
  test('by both leaves what is both', () => expect(filtered(issues, { severity: 'error', sheet: '教师名册' }).map(({ cell }) => cell)).toEqual(['B2', 'A9']));
  test('by nothing leaves all', () => expect(filtered(issues, { severity: null, sheet: null })).toEqual(issues));
  test('offers the sheets that have issues', () => expect(sheetsOf(issues)).toEqual(['教师名册', '评比打分']));
});
