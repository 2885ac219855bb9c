import { describe, expect, test } from 'vitest';
import { computed, issuesOf, type Row } from '../workbook.js';
import { contest, ranked, ranking, roster, scoreHeader, settings } from '../ranking.js';

const status = (...marks: Row): string => ranked([marks])[0]!.status;

describe('what a mark is', () => {
  test('blank is missing: the contestant is incomplete', () => expect(status(null)).toBe('incomplete'));
  test('0 is a score: the contestant is ranked with it', () =>
    expect(ranked([[0]])[0]).toMatchObject({ status: 'ranked', total: '0', rank: 1 }));
  test.each(['缺赛', '弃权', '缺席'])('%s withdraws', (word) => expect(status(word)).toBe('withdrawn'));
  test('回避 is neither absent nor a score', () => expect(status('回避')).toBe('incomplete'));
  test('spaces alone are blank', () => expect(status(' 　')).toBe('incomplete'));
  test('an error counts as missing', () => expect(status('九十五')).toBe('incomplete'));
  test.each([['缺赛', '　缺赛 '], ['回避', ' 回避']])('%s is read with spaces around it', (_, text) =>
    expect(issuesOf(computed(contest([[text]])), 'type-number')).toEqual([]));
});

describe('one valid score is enough', () => {
  test.each(['缺赛', '回避', null])('beside %s', (other) =>
    expect(ranked([[other, 80, other]])[0]).toMatchObject({ status: 'ranked', total: '80' }));
});

describe('withdrawn and incomplete', () => {
  const of = (rows: readonly Row[], given: Record<string, number> = {}) => ranking(computed({
    设置: settings(given),
    教师名册: roster('李明', '王芳'),
    评比打分: [scoreHeader, ...rows.map((row): Row => ['T1', ...row]), ['T2', '甲', 80, 80, 80, 80]],
  })).find(({ id }) => id === 'T1')!;

  test('缺赛 withdraws only in the component that lacks a score', () => {
    // 教学展示 is simply missing; 课题研究 has a score beside 缺赛.
    expect(of([['甲', '缺赛', 90, 90, null], ['乙', 90, 90, 90, null]]).status).toBe('incomplete');
    expect(of([['甲', 90, 90, 90, '缺赛'], ['乙', 90, 90, 90, null]]).status).toBe('withdrawn');
  });

  test('缺赛 in one lacking component outweighs a blank in another', () =>
    expect(of([['甲', null, 90, 90, '弃权']]).status).toBe('withdrawn'));

  test('neither has a total, a rank or a grade', () =>
    expect(of([['甲', 90, 90, 90, null]])).toMatchObject({ total: null, rank: null, grade: null }));

  test('a component of weight 0 is not missed', () =>
    expect(of([['甲', 90, 90, 90, null]], { '权重：教学展示': 0 })).toMatchObject({ status: 'ranked', total: '90' }));

  test('缺赛 in a component of weight 0 does not withdraw', () =>
    expect(of([['甲', 90, 90, 90, '缺赛']], { '权重：教学展示': 0 }).status).toBe('ranked'));

  test('only a judge for himself leaves the contestant incomplete', () =>
    expect(of([['李明', 90, 90, 90, 90]]).status).toBe('incomplete'));
});

describe('those who are not ranked', () => {
  // Ten are ranked: cuts of 3:4:3 are 3 and 7. With the two others counted they would be 4 and 8.
  const outcome = computed(contest([...Array.from({ length: 10 }, (_, index) => [99 - index]), ['缺赛'], [null]]));

  test('are not counted in N', () => expect(outcome.contest.groups[0]!.cuts).toEqual([3, 7]));
  test('follow the ranked by 编号', () => expect(ranking(outcome).slice(10).map(({ id, status: s }) => [id, s]))
    .toEqual([['T11', 'withdrawn'], ['T12', 'incomplete']]));
  test('are each reported at their first row', () =>
    expect(issuesOf(outcome, 'contestant-incomplete').map(({ cell }) => cell)).toEqual(['A12', 'A13']));
});

test('a teacher without a row is no contestant, and 未参评 is not a zero', () => {
  const outcome = computed({ 教师名册: roster('李明', '王芳'), 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]] });
  expect(ranking(outcome).map(({ id }) => id)).toEqual(['T1']);
  expect(outcome.contest.notEntered.map(({ id }) => id)).toEqual(['T2']);
});

test('final marks without a judge count as one row', () => {
  const outcome = computed({ 教师名册: roster('李明'), 评比打分: [scoreHeader, ['T1', null, 80, 90, 70, 60]] });
  expect(ranking(outcome)[0]).toMatchObject({ total: '75', status: 'ranked' });
});
