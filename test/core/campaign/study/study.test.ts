/** 学习考勤 → 学习情况 (SPEC 8), worked by hand. */

import { describe, expect, test } from 'vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { schoolOf } from '../../../../src/core/campaign/school.js';
import { study } from '../../../../src/core/campaign/study/study-area.js';
import { sayIn } from '../../../../src/locales/locale.js';
import { computed, day, issuesOf, places, type Row } from '../../workbook.js';
import { entry, json, jsonOf, personOf, school, studyHeader, term, type Given } from './study-school.js';

const T1 = (rows: readonly Row[], given: Given = {}, asOf?: string) => personOf(json(rows, given, asOf), 'T1');

describe('what is wrong in a row', () => {
  const issues = (...rows: Row[]) => computed(school([studyHeader, ...rows])).issues.filter(({ sheet }) => sheet === '学习考勤');
  test('a person nobody knows', () => expect(places(issues(entry('2026-03-02', '孙悟空', '出勤')))).toEqual(['ref-unknown 学习考勤!B2']));
  test('no 状态', () => expect(places(issues([day('2026-03-02'), 'T1', null, null]))).toEqual(['value-missing 学习考勤!D2']));
  test('a 形式 of another kind', () => expect(places(issues(entry('2026-03-02', 'T1', '出勤', '外出参观')))).toEqual(['enum-unknown 学习考勤!C2']));
  test('a 状态 in other words, with its fix', () =>
    expect(issues(entry('2026-03-02', 'T1', '病假'))).toMatchObject([{ code: 'enum-unknown', severity: 'error', cell: 'D2', fix: '请假' }]));
  test('迟到 says more than 出勤: it is not rewritten', () =>
    expect(issues(entry('2026-03-02', 'T1', '迟到')).map(({ code, fix }) => [code, fix])).toEqual([['enum-unknown', undefined]]));
  test('a day that is none', () => expect(places(issues(['三月二日', 'T1', null, '出勤']))).toEqual(['type-date 学习考勤!A2']));
  test('a missing column', () =>
    expect(places(issuesOf(computed(school([['日期', '教师'], [day('2026-03-02'), 'T1']])), 'column-missing'))).toEqual(['column-missing 学习考勤!A1']));
  test('such a row makes no session', () => expect(T1([entry('2026-03-02', '孙悟空', '出勤')])).toMatchObject({ expected: 0, rate: null }));
});

describe('学习对象', () => {
  const ids = (given: Given = {}) => json([entry('2026-03-02', 'T1', '出勤')], given).people.map(({ id }) => id);
  test('are full and probationary members on duty', () => expect(ids()).toEqual(['T1', 'T2']));
  test('are all teachers on duty under 全体在岗教师', () => expect(ids({ 学习对象: '全体在岗教师' })).toEqual(['T1', 'T2', 'T3', 'T5']));
  test('whoever else attends is not counted, but makes a session', () =>
    expect(json([entry('2026-03-02', 'T4', '出勤')]).people).toMatchObject([{ id: 'T1', expected: 1, unregistered: 1 }, { id: 'T2', expected: 1, unregistered: 1 }]));
  test('may be written by name or 编号', () => expect(T1([entry('2026-03-02', '李明', '出勤'), entry('2026-03-03', 'T1', '出勤')])).toMatchObject({ expected: 2, present: 2 }));
});

describe('a session', () => {
  test.each<[string, string | null, number]>([['集中学习', '集中学习', 1], ['a blank 形式', null, 1], ['分组讨论', '分组讨论', 1], ['个人自学', '个人自学', 0]])(
    'is made by %s: %s', (_, form, expected) => expect(T1([entry('2026-03-02', 'T1', '出勤', form)])).toMatchObject({ expected, present: expected }));
  test('is a day, however many rows it has', () =>
    expect(T1([entry('2026-03-02', 'T1', '出勤'), entry('2026-03-02', 'T2', '出勤', '分组讨论')])).toMatchObject({ expected: 1 }));
});

describe('of several rows for one person and session', () => {
  const order = ['缺席', '请假', '补学', '出勤'];
  const fields = { 缺席: 'absent', 请假: 'leave', 补学: 'madeUp', 出勤: 'present' } as const;
  test.each(order.flatMap((worse, index) => order.slice(index).map((better) => [worse, better] as const)))('%s and %s: the better counts', (worse, better) => {
    for (const pair of [[worse, better], [better, worse]]) {
      const person = T1(pair.map((status) => entry('2026-03-02', 'T1', status!)));
      expect(person).toMatchObject({ expected: 1, present: 0, madeUp: 0, leave: 0, absent: 0, unregistered: 0, [fields[better as keyof typeof fields]]: 1 });
    }
  });
  test('none is 未登记, which is not 缺席', () =>
    expect(T1([entry('2026-03-02', 'T2', '出勤')])).toMatchObject({ expected: 1, absent: 0, unregistered: 1, rate: 0 }));
  test('个人自学 makes up the session of its day', () =>
    expect(T1([entry('2026-03-02', 'T2', '出勤'), entry('2026-03-02', 'T1', '缺席'), entry('2026-03-02', 'T1', '补学', '个人自学')])).toMatchObject({ madeUp: 1, absent: 0 }));
  test('but to study alone is not to attend it', () =>
    expect(T1([entry('2026-03-02', 'T2', '出勤'), entry('2026-03-02', 'T1', '出勤', '个人自学')])).toMatchObject({ present: 0, unregistered: 1 }));
});

describe('the rate', () => {
  test('is (出勤 + 补学) / 应到, to four decimals', () =>
    expect(T1([entry('2026-03-02', 'T1', '出勤'), entry('2026-03-09', 'T1', '补学'), entry('2026-03-16', 'T1', '请假')])).toMatchObject({ expected: 3, rate: 0.6667 }));
  test('is none without sessions, neither 0 nor 1', () => expect(T1([entry('2026-03-02', 'T1', '出勤', '个人自学')]).rate).toBeNull());
});

describe('学习心得', () => {
  test('are counted by days, in every 形式, and 未交 and blank are none', () =>
    expect(T1([
      entry('2026-03-02', 'T1', '出勤', null, '已交'), entry('2026-03-02', 'T1', '补学', null, '已交'), entry('2026-03-09', 'T1', '出勤', '个人自学', '已交'),
      entry('2026-03-16', 'T1', '出勤', null, '未交'), entry('2026-03-30', 'T1', '出勤'),
    ])).toMatchObject({ notes: 2 }));
  test('have one target for the committee and one for the others', () =>
    expect(json([entry('2026-03-02', 'T1', '出勤')]).people.map(({ notesTarget }) => notesTarget)).toEqual([3, 2]));
  test('have the targets of 设置', () =>
    expect(json([entry('2026-03-02', 'T1', '出勤')], { '学习心得目标：支委': 5, '学习心得目标：党员': 0 }).people.map(({ notesTarget }) => notesTarget)).toEqual([5, 0]));
});

describe('a day counts', () => {
  const expected = (date: string, given: Given = {}, asOf?: string): number => T1([entry(date, 'T1', '出勤', null, '已交')], given, asOf).expected;
  test('not after 统计日期', () => expect(expected('2026-07-01')).toBe(0));
  test('not before the term', () => expect(expected('2026-02-23', term)).toBe(0));
  test('not after the term', () => expect(expected('2026-07-11', term, '2026-08-31')).toBe(0));
  test('on the first and the last day of the term', () => expect([expected('2026-02-24', term), expected('2026-07-10', term, '2026-08-31')]).toEqual([1, 1]));
  test('on 统计日期 itself', () => expect(expected('2026-06-30', term)).toBe(1));
  test('at any time before where the term has only one end', () => expect(expected('2025-01-01', { 学期开始: '2026-02-24' })).toBe(1));
});

test('headers may have other names and another order', () =>
  expect(personOf(jsonOf(school([['序号', '考勤情况', '心得体会', '姓名', '学习时间'], [1, '出勤', '已交', '李明', day('2026-03-02')]])), 'T1'))
    .toMatchObject({ expected: 1, present: 1, notes: 1 }));
test.each(['党员学习签到表', '学习考勤表', '政治学习考勤表'])('the sheet may be called %s', (name) => {
  const { 学习考勤: rows, ...others } = school([studyHeader, entry('2026-03-02', 'T1', '出勤')]);
  expect(personOf(jsonOf({ ...others, [name]: rows! }), 'T1')).toMatchObject({ present: 1 });
});

describe('what is to be done', () => {
  const due = (rows: readonly Row[], asOf: string, given: Given = {}) => {
    const outcome = computed(school([studyHeader, ...rows], { ...term, 学习首次日期: '2026-06-01', ...given }), asOf);
    return study.due!(areaResult(study, outcome.campaign)!, schoolOf(study as never, outcome.entries) as never);
  };
  const rows = [entry('2026-06-01', 'T1', '出勤'), entry('2026-06-01', 'T2', '出勤')];
  test('planned sessions to come, and notes by the end of the term', () =>
    expect(due(rows, '2026-06-14').map(({ on, what }) => [on, (what as { key: string }).key])).toEqual([
      ['2026-06-15', 'study.due-session'], ['2026-06-29', 'study.due-session'], ['2026-07-10', 'study.due-notes'],
    ]));
  test('a planned day that went by, until its week is over', () => {
    expect(due(rows, '2026-06-17')[0]).toMatchObject({ on: '2026-06-21' });
    expect(due(rows, '2026-06-21')[0]).toMatchObject({ on: '2026-06-21' });
    expect(due(rows, '2026-06-22')[0]).toMatchObject({ on: '2026-06-29' });
  });
  test('nobody lacks notes where the sheet has no column for them', () => {
    const marks = computed(school([['姓名', '6月1日'], ['李明', '√']], { ...term }), '2026-06-17');
    expect(study.due!(areaResult(study, marks.campaign)!, schoolOf(study as never, marks.entries) as never)).toEqual([]);
  });
  test('nobody lacks notes whose target is 0', () =>
    expect(due(rows, '2026-06-30', { '学习心得目标：支委': 0, '学习心得目标：党员': 0 }).map(({ what }) => (what as { key: string }).key)).not.toContain('study.due-notes'));
});

describe('年度总结', () => {
  const said = (rows: readonly Row[], given: Given = {}, header = studyHeader) => {
    const outcome = computed(school([header, ...rows], given));
    const say = sayIn('zh-CN');
    return study.passages(areaResult(study, outcome.campaign)!, schoolOf(study as never, outcome.entries) as never, sayIn('zh-CN'))
      .flatMap(({ sentences }) => sentences.map(({ key, figures }) => say(key, figures))).join('');
  };
  test('names the planned days that were missed', () =>
    expect(said([entry('2026-06-01', 'T1', '出勤')], { ...term, 学习首次日期: '2026-06-01' })).toContain('计划学习 3 次，按期开展 1 次，未按期开展 2 次（6月15日、6月29日）'));
  test('says of notes that nobody keeps a list of that they were not reported', () => {
    const marks = said([['李明', '√'], ['王芳', '√']], {}, ['姓名', '3月2日']);
    expect(marks).toContain('到学率 100.00%');
    expect(marks).toContain('学习心得未填报');
    expect(marks).not.toContain('规定篇数');
    expect(said([entry('2026-06-01', 'T1', '出勤')])).toContain('撰写学习心得 0 篇，2 人中有 0 人达到规定篇数');
  });
  test('says of no plan what was not there', () => expect(said([entry('2026-06-01', 'T1', '出勤')])).not.toContain('计划'));
  test('gives the rate of all', () => expect(said([entry('2026-06-01', 'T1', '出勤')])).toContain('学习对象 2 人，应到 2 人次，出勤 1 人次，补学 0 人次，到学率 50.00%'));
});
