import { describe, expect, test } from 'vitest';
import { changedSheets } from '../../../src/core/comparison/changed-sheets.js';
import type { LastResult } from '../../../src/core/report/last-result.js';
import { contest } from '../ranking.js';
import { computed, type Sheets } from '../workbook.js';

const entries = contest([[90], [80]]);
const outcome = (changed: Sheets = {}) => computed({ ...entries, ...changed });
const last: LastResult = { at: '2026-06-30 08:00:00', asOf: '2026-06-30', fingerprints: outcome().fingerprints, standings: [] };

test('the same entries are no change', () => expect(changedSheets(last, outcome())).toEqual([]));
test('without a last result nothing has changed', () => expect(changedSheets(null, outcome())).toEqual([]));

describe('a sheet has changed', () => {
  test('when one of its cells did', () =>
    expect(changedSheets(last, outcome({ 评比打分: [['参评教师', '评委', '教学展示'], ['T1', '评委1', 90], ['T2', '评委1', 81]] }))).toEqual(['评比打分']));
  test('when it appeared', () => expect(changedSheets(last, outcome({ 学生名册: [['编号', '姓名']] }))).toEqual(['学生名册']));
  test('when it vanished', () => {
    const left = Object.fromEntries(Object.entries(entries).filter(([name]) => name !== '评比打分'));
    expect(changedSheets(last, computed(left))).toEqual(['评比打分']);
  });
  test('and not when one of the user’s own did', () => expect(changedSheets(last, outcome({ 通讯录: [['李明']] }))).toEqual([]));
});
