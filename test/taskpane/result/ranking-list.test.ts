import { describe, expect, test } from 'vitest';
import { rankingList, standingWish, type ListWish, type RankingRow } from '../../../src/taskpane/result/ranking-list.js';
import { byRank } from '../../../src/taskpane/result/ranking-order.js';
import { everybody, scopeKey, scopesOf } from '../../../src/taskpane/result/ranking-scope.js';
import { school } from '../../core/school.js';
import { computed } from '../../core/workbook.js';

const marks = ['参评教师', '课题研究', '教学设计', '听课评课', '教学展示'];
/** T1 李明 92, T2 王芳 82, T3 张伟 72 with the best 课题研究, T4 陈静 withdrawn; T6 not entered. */
const outcome = computed(school({
  教师名册: [
    ['编号', '姓名', '任教学科', '在岗状态'],
    ['T1', '李明', '语文', null], ['T2', '王芳', '数学', null], ['T3', '张伟', '语文', null], ['T4', '陈静', '数学', null], ['T6', '何欢', '语文', null],
  ],
  评比打分: [marks, ['T1', 90, 91, 92, 95], ['T2', 80, 81, 82, 85], ['T3', 99, 60, 60, 69], ['T4', 70, '缺赛', 70, 70]],
}));
const grouped = computed(school({
  设置: [['参数', '值'], ['分组依据', '任教学科']],
  评比打分: [marks, ['T1', 90, 91, 92, 95], ['T2', 80, 81, 82, 85], ['T3', 99, 60, 60, 69], ['T4', 70, '缺赛', 70, 70]],
}));

const wish = (changed: Partial<ListWish> = {}): ListWish => ({ search: '', scope: everybody, order: byRank, ...changed });
const line = (row: RankingRow): string => {
  switch (row.kind) {
    case 'section':
      return `[${row.section.kind === 'group' ? row.section.name : row.section.kind} ${row.count}]`;
    case 'ranked':
      return row.standing.contestant.teacher.name;
    case 'unranked':
      return row.contestant.teacher.name;
    case 'absent':
      return row.teacher.name;
  }
};
const listed = (changed: Partial<ListWish> = {}, from = outcome): string[] => rankingList(from, wish(changed)).map(line);

test('those who are not ranked and those who did not enter come after the ranking', () =>
  expect(listed()).toEqual(['李明', '王芳', '张伟', '[unranked 1]', '陈静', '[absent 1]', '何欢']));
test('groups stand under their names where the school groups', () =>
  expect(listed({}, grouped)).toEqual(['[数学 1]', '王芳', '[语文 2]', '李明', '张伟', '[unranked 1]', '陈静']));

describe('the search', () => {
  test.each([['zzz', []], ['张', ['张伟']], ['t2', ['王芳']], ['Ｔ２', ['王芳']], [' 王 芳 ', ['王芳']], ['T6', ['[absent 1]', '何欢']]])('%s finds %j', (search, names) =>
    expect(listed({ search })).toEqual(names));
  test('finds a group by its name', () => expect(listed({ search: '语文' }, grouped)).toEqual(['[语文 2]', '李明', '张伟']));
});

describe('the order', () => {
  const first = (by: ListWish['order']['by'], isReversed = false): string[] => listed({ order: { by, isReversed }, scope: everybody }).slice(0, 3);
  test('by total, the highest first', () => expect(first('total')).toEqual(['李明', '王芳', '张伟']));
  test('by a component, the highest first', () => expect(first('课题研究')).toEqual(['张伟', '李明', '王芳']));
  test('by name as a dictionary has it', () => expect(first('name')).toEqual(['李明', '王芳', '张伟']));
  test('the other way round', () => expect(first('rank', true)).toEqual(['张伟', '王芳', '李明']));
  test('leaves the standings as they were', () => expect(first('rank')).toEqual(['李明', '王芳', '张伟']));
  test('stays within the group', () =>
    expect(listed({ order: { by: '课题研究', isReversed: false } }, grouped).slice(0, 5)).toEqual(['[数学 1]', '王芳', '[语文 2]', '张伟', '李明']));
});

describe('the part that is looked at', () => {
  test('offers grades that somebody has, and only what there is', () =>
    expect(scopesOf(outcome).map(scopeKey)).toEqual(['all', 'grade 一等奖', 'grade 二等奖', 'grade 三等奖', 'unranked', 'absent']));
  test('offers groups where there are several', () =>
    expect(scopesOf(grouped).map(scopeKey)).toContain('group 语文'));
  test('a grade', () => expect(listed({ scope: { kind: 'grade', grade: '三等奖' } })).toEqual(['张伟']));
  test('a group with those of it who are not ranked', () => expect(listed({ scope: { kind: 'group', name: '数学' } }, grouped)).toEqual(['[数学 1]', '王芳', '[unranked 1]', '陈静']));
  test('those not ranked', () => expect(listed({ scope: { kind: 'unranked' } })).toEqual(['[unranked 1]', '陈静']));
  test('those who did not enter', () => expect(listed({ scope: { kind: 'absent' } })).toEqual(['[absent 1]', '何欢']));
});

describe('a wish that the entries no longer grant', () => {
  const standing = (changed: Partial<ListWish>, from = outcome): ListWish => standingWish(wish(changed), from);
  const unweighed = computed(school({ 设置: [['参数', '值'], ['权重：课题研究', 0], ['并列比较顺序', '教学展示']] }));
  test('a component without weight: by rank', () => {
    const byResearch = { by: '课题研究', isReversed: true } as const;
    expect(standing({ order: byResearch }, unweighed).order).toEqual(byRank);
    expect(standing({ order: byResearch }).order).toEqual(byResearch);
  });
  test('a group or grade without a person: everybody', () => {
    expect(standing({ scope: { kind: 'group', name: '语文' } }).scope).toEqual(everybody);
    expect(standing({ scope: { kind: 'grade', grade: '特等奖' } }).scope).toEqual(everybody);
    expect(standing({ scope: { kind: 'group', name: '语文' } }, grouped).scope).toEqual({ kind: 'group', name: '语文' });
  });
  test('what was typed stays', () => expect(standing({ search: '李', scope: { kind: 'group', name: '语文' } }).search).toBe('李'));
});
