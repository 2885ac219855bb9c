import { describe, expect, test } from 'vitest';
import { movements } from '../../../src/core/comparison/movements.js';
import type { LastResult, LastStanding } from '../../../src/core/report/last-result.js';
import { contest, scoreHeader } from '../ranking.js';
import { computed, type Row } from '../workbook.js';

const last = (...standings: readonly LastStanding[]): LastResult => ({ at: '2026-06-30 08:00:00', asOf: '2026-06-30', fingerprints: new Map(), standings });
const stood = (id: string, rank: number, grade: string, more: Partial<LastStanding> = {}): LastStanding =>
  ({ group: '全校', id, name: `教师${id.slice(1)}`, rank, total: 0, grade, ...more });
const halves = { 等次比例: '1:1', 等次名称: '甲、乙' };
const now = (marks: readonly (readonly Row[number][])[], given: Readonly<Record<string, Row[number]>> = halves) => computed(contest(marks, given)).contest;

describe('nobody moves', () => {
  test('when places and grades are the same, whatever the totals', () =>
    expect(movements(last(stood('T1', 1, '甲', { total: 99 }), stood('T2', 2, '乙', { total: 98 })), now([[90], [80]]))).toEqual([]));
  test('when a name was corrected', () =>
    expect(movements(last(stood('T1', 1, '甲', { name: '教 师1' }), stood('T2', 2, '乙')), now([[90], [80]]))).toEqual([]));
});

describe('a movement', () => {
  test('is each end of a swap, in the new order', () =>
    expect(movements(last(stood('T1', 1, '甲'), stood('T2', 2, '乙')), now([[80], [90]]))).toEqual([
      { id: 'T2', name: '教师2', before: { group: '全校', rank: 2, grade: '乙' }, after: { group: '全校', rank: 1, grade: '甲' } },
      { id: 'T1', name: '教师1', before: { group: '全校', rank: 1, grade: '甲' }, after: { group: '全校', rank: 2, grade: '乙' } },
    ]));
  test('is another grade at the same place', () =>
    // Three quarters of two are 1.5, rounded to both.
    expect(movements(last(stood('T1', 1, '甲'), stood('T2', 2, '乙')), now([[90], [80]], { ...halves, 等次比例: '3:1' })))
      .toMatchObject([{ id: 'T2', before: { rank: 2, grade: '乙' }, after: { rank: 2, grade: '甲' } }]));
  test('is another group at the same place', () =>
    expect(movements(last(stood('T1', 1, '甲', { group: '语文' })), now([[90]]))).toMatchObject([{ id: 'T1', before: { group: '语文' }, after: { group: '全校' } }]));
  test('is one who enters and one who leaves, these last', () =>
    expect(movements(last(stood('T9', 1, '甲'), stood('T1', 2, '甲'), stood('T2', 3, '乙')), now([['缺赛'], [80], [70]]))).toEqual([
      { id: 'T2', name: '教师2', before: { group: '全校', rank: 3, grade: '乙' }, after: { group: '全校', rank: 1, grade: '甲' } },
      { id: 'T3', name: '教师3', before: null, after: { group: '全校', rank: 2, grade: '乙' } },
      { id: 'T9', name: '教师9', before: { group: '全校', rank: 1, grade: '甲' }, after: null },
      { id: 'T1', name: '教师1', before: { group: '全校', rank: 2, grade: '甲' }, after: null },
    ]));
  test('is everybody’s the first time', () =>
    expect(movements(null, now([[80], [90]]))).toMatchObject([{ id: 'T2', before: null }, { id: 'T1', before: null }]));
});

describe('an 编号 that our sheets mask', () => {
  // The example of GB 11643-1999 and its neighbour, with their right check digits.
  const [one, other] = ['11010519491231002X', '110105194912310038'];
  const entries = (marks: readonly number[]) => computed({
    教师名册: [['编号', '姓名'], [one, '李明'], [other, '王芳']],
    评比打分: [scoreHeader, ...[one, other].map((id, index): Row => [id, null, marks[index]!, marks[index]!, marks[index]!, marks[index]!])],
  }).contest;
  const masked = '110***************';
  test('is matched by its name', () => {
    const before = last(stood(masked, 1, '一等奖', { name: '王芳' }), stood(masked, 2, '三等奖', { name: '李明' }));
    expect(movements(before, entries([70, 90]))).toEqual([]);
    expect(movements(before, entries([90, 70]))).toMatchObject([
      { id: masked, name: '李明', before: { rank: 2 }, after: { rank: 1 } },
      { id: masked, name: '王芳', before: { rank: 1 }, after: { rank: 2 } },
    ]);
  });
});
