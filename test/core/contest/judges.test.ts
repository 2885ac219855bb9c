import { describe, expect, test } from 'vitest';
import { computed, day, issuesOf, places, type Row } from '../workbook.js';
import { oneComponent, ranking, roster, settings } from '../ranking.js';

/** 李明 is T1, 王芳 T2, 张伟 T3. */
function judged(rows: readonly Row[], pairs: readonly Row[] = []) {
  return computed({
    设置: settings({ ...oneComponent }),
    教师名册: roster('李明', '王芳', '张伟').map((row) => [...row]),
    结对帮扶: [['帮扶人', '对象类型', '帮扶对象', '开始日期', '结束日期'], ...pairs],
    评比打分: [['参评教师', '评委', '教学展示'], ...rows],
  });
}

const totalOf = (outcome: ReturnType<typeof judged>, id: string) => ranking(outcome).find((contestant) => contestant.id === id)!.total;

describe('a judge for himself', () => {
  test.each([['by 编号', 'T1'], ['by 姓名', '李明'], ['by an untidy 姓名', ' 李　明']])('is not counted and is reported: %s', (_, judge) => {
    const outcome = judged([['T1', '外请专家', 80], ['李明', judge, 100]]);
    expect(totalOf(outcome, 'T1')).toBe('80');
    expect(places(issuesOf(outcome, 'judge-self', 'judge-related'))).toEqual(['judge-self 评比打分!B3']);
  });

  test('is counted for others', () => {
    const outcome = judged([['T2', '李明', 90]]);
    expect(totalOf(outcome, 'T2')).toBe('90');
    expect(issuesOf(outcome, 'judge-self')).toEqual([]);
  });
});

describe('a judge who is paired with the contestant', () => {
  const young: Row = ['T1', '青年教师', 'T2'];

  test('is reported as mentor, and counted', () => {
    const outcome = judged([['T2', '李明', 90]], [young]);
    expect(places(issuesOf(outcome, 'judge-related'))).toEqual(['judge-related 评比打分!B2']);
    expect(totalOf(outcome, 'T2')).toBe('90');
  });

  test('is reported when the contestant mentors him', () =>
    expect(places(issuesOf(judged([['T1', 'T2', 90]], [young]), 'judge-related'))).toEqual(['judge-related 评比打分!B2']));

  test.each<[string, Row]>([
    ['ended before 统计日期', ['T1', '青年教师', 'T2', day('2025-09-01'), day('2026-06-29')]],
    ['begins after it', ['T1', '青年教师', 'T2', day('2026-07-01'), null]],
    ['is of others', ['T1', '青年教师', 'T3']],
  ])('is not reported where the pair %s', (_, pair) => expect(issuesOf(judged([['T2', '李明', 90]], [pair]), 'judge-related')).toEqual([]));
});

describe('a judge from outside', () => {
  test('is no reference: nothing is reported', () => {
    const outcome = judged([['T1', '县教研室 陈老师', 90], ['T1', '外请专家', 80]]);
    expect(outcome.issues.filter(({ sheet }) => sheet === '评比打分')).toEqual([]);
    expect(totalOf(outcome, 'T1')).toBe('85');
  });
});

test('a judge by a name that two teachers share may be the contestant himself: the 编号 is asked for', () => {
  const outcome = computed({
    教师名册: roster('王伟', '王伟'),
    评比打分: [['参评教师', '评委', '教学展示'], ['T1', '王伟', 100], ['T1', '外请专家', 60]],
  });
  expect(places(issuesOf(outcome, 'name-ambiguous'))).toEqual(['name-ambiguous 评比打分!B2']);
});

describe('a second row of one judge for one contestant', () => {
  test.each<[string, readonly [Row, Row]]>([
    ['the same words', [['T1', '外请专家', 90], ['T1', '外请专家', 80]]],
    ['the contestant by 编号, then by 姓名', [['T1', '外请专家', 90], ['李明', '外请专家', 80]]],
    ['the judge by 编号, then by 姓名', [['T1', 'T2', 90], ['T1', '王芳', 80]]],
    ['the judge with a space between', [['T1', '王芳', 90], ['T1', '王 芳', 80]]],
    ['two rows without a judge', [['T1', null, 90], ['T1', null, 80]]],
  ])('is an error and is left out: %s', (_, rows) => {
    const outcome = judged(rows);
    expect(places(issuesOf(outcome, 'score-duplicate'))).toEqual(['score-duplicate 评比打分!A3']);
    expect(totalOf(outcome, 'T1')).toBe('90');
  });

  test.each<[string, readonly [Row, Row]]>([
    ['another judge', [['T1', '王芳', 90], ['T1', '张伟', 80]]],
    ['another contestant', [['T1', '外请专家', 90], ['T2', '外请专家', 80]]],
  ])('is none with %s', (_, rows) => expect(issuesOf(judged(rows), 'score-duplicate')).toEqual([]));
});

test('a contestant who says himself that he did not appear has withdrawn', () => {
  const outcome = computed({ 教师名册: roster('李明'), 评比打分: [['参评教师', '评委', '教学展示'], ['T1', 'T1', '缺赛']], 设置: settings(oneComponent) });
  expect(ranking(outcome)[0]!.status).toBe('withdrawn');
  expect(issuesOf(outcome, 'judge-self')).toEqual([]);
});
