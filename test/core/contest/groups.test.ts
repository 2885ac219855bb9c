import { describe, expect, test } from 'vitest';
import { computed, type Row } from '../workbook.js';
import { ranking, scoreHeader, settings } from '../ranking.js';

const school = (grouping: string | null) => computed({
  设置: settings({ 分组依据: grouping }),
  教师名册: [
    ['编号', '姓名', '任教学科', '任教年级', '组别'],
    ['T1', '李明', '语文', '一年级', '甲组'],
    ['T2', '王芳', '数学', '二年级', '甲组'],
    ['T3', '张伟', ' 语文', '十年级', '乙组'],
    ['T4', '刘洋', null, '二年级', '乙组'],
    ['T5', '陈静', '数学', null, '　'],
    ['T6', '赵强', '语文', '一年级', '甲组'],
  ],
  评比打分: [scoreHeader, ...[90, 80, 85, 70, 75, 85].map((mark, index): Row => [`T${index + 1}`, null, mark, mark, mark, mark])],
});

const byGroup = (grouping: string | null) => {
  const groups: Record<string, string[]> = {};
  for (const { group, id, rank, grade } of ranking(school(grouping))) (groups[group] ??= []).push(`${rank} ${id} ${grade}`);
  return groups;
};

describe('分组依据', () => {
  test.each(['不分组', null])('%s: one ranking of the whole school', (grouping) =>
    expect(Object.keys(byGroup(grouping))).toEqual(['全校']));

  test('任教学科: ranks and quotas within each subject, spaces apart; blanks are a group and come last', () => {
    const groups = byGroup('任教学科');
    expect(Object.keys(groups).sort()).toEqual(['数学', '语文', '（未填）'].sort());
    expect(Object.keys(groups).at(-1)).toBe('（未填）');
    // Three: cuts 1 and 2. Two: cuts 1 and 1. One: cuts 0 and 1.
    expect(groups['语文']).toEqual(['1 T1 一等奖', '2 T3 二等奖', '2 T6 二等奖']);
    expect(groups['数学']).toEqual(['1 T2 一等奖', '2 T5 三等奖']);
    expect(groups['（未填）']).toEqual(['1 T4 二等奖']);
  });

  test('任教年级: 二年级 stands before 十年级', () =>
    expect(Object.keys(byGroup('任教年级'))).toEqual(['一年级', '二年级', '十年级', '（未填）']));

  test('组别', () => expect(byGroup('组别')).toMatchObject({
    甲组: ['1 T1 一等奖', '2 T6 二等奖', '3 T2 三等奖'], 乙组: ['1 T3 一等奖', '2 T4 三等奖'], '（未填）': ['1 T5 二等奖'],
  }));

  test('the counts of each group sum to its own N', () => {
    for (const grouping of ['不分组', '任教学科', '任教年级', '组别']) {
      for (const { counts, standings } of school(grouping).contest.groups) {
        expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(standings.length);
      }
    }
  });
});

test('an incomplete contestant is not counted in his group', () => {
  const outcome = computed({
    设置: settings({ 分组依据: '任教学科' }),
    教师名册: [['编号', '姓名', '任教学科'], ['T1', '李明', '语文'], ['T2', '王芳', '语文'], ['T3', '张伟', '数学']],
    评比打分: [scoreHeader, ['T1', null, 90, 90, 90, 90], ['T2', null, 80, 80, 80, null], ['T3', null, null, null, null, '缺赛']],
  });
  expect(outcome.contest.groups.map(({ name, standings, unranked, cuts }) => [name, standings.length, unranked.length, cuts]).toSorted())
    .toEqual([['数学', 0, 1, [0, 0]], ['语文', 1, 1, [0, 1]]]);
});

test('one grade typed in two widths is one group', () => {
  const outcome = computed({
    设置: settings({ 分组依据: '任教年级' }),
    教师名册: [['编号', '姓名', '任教年级'], ['T1', '李明', '3年级'], ['T2', '王芳', '３年级'], ['T3', '张伟', ' 3 年级']],
    评比打分: [scoreHeader, ...['T1', 'T2', 'T3'].map((id, index): Row => [id, null, 90 - index, 90, 90, 90])],
  });
  expect(outcome.contest.groups.map(({ standings }) => standings.length)).toEqual([3]);
});
