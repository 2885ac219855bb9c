import { describe, expect, test } from 'vitest';
import type { Issue, Severity } from '../../../src/core/issues/issue.js';
import { cellMarks, issuesAt } from '../../../src/workbench/shell/cell-issues.js';

const issue = (cell: string | null, severity: Severity, code: string = severity): Issue => ({ code, severity, sheet: '评比打分', cell, value: null, parameters: {} });

describe('marks', () => {
  test('an issue of a whole sheet marks no cell', () => expect(cellMarks([issue(null, 'error')])).toEqual([]));
  test.each([[['info', 'error', 'warning']], [['error', 'warning', 'info']], [['warning', 'info', 'error']]] as const)('a cell with several issues, %s, bears the mark of the gravest', (severities) => {
    expect(cellMarks(severities.map((severity) => issue('C2', severity)))).toEqual([{ sheet: '评比打分', cell: 'C2', severity: 'error' }]);
  });
});

test('the issues of a cell are told gravest first, those of other cells and sheets not at all', () => {
  const found = [issue('C2', 'info'), issue('C3', 'error'), issue('C2', 'error'), { ...issue('C2', 'error'), sheet: '设置' }, issue('C2', 'warning')];
  expect(issuesAt(found, '评比打分', 'C2').map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
});
