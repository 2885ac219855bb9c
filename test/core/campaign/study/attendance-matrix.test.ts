/** 学习考勤 as a matrix of people and days: the same result as the list, and every issue at its own cell. */

import { describe, expect, test } from 'vitest';
import { areaResult } from '../../../../src/core/campaign/campaign.js';
import { computed, day, error, issuesOf, places, type Row, type Sheets, type WrittenSheet } from '../../workbook.js';
import { entry, json, jsonOf, personOf, school, term, type Given, type Person } from './study-school.js';

const sheets = (rows: readonly Row[] | WrittenSheet, given: Given = term): Sheets => ({ ...school([], given), 学习考勤: rows });
const people = (rows: readonly Row[] | WrittenSheet, given?: Given): readonly Person[] => jsonOf(sheets(rows, given)).people;
const T1 = (rows: readonly Row[] | WrittenSheet, given?: Given): Person => people(rows, given).find(({ id }) => id === 'T1')!;
const issues = (rows: readonly Row[] | WrittenSheet, given?: Given) => computed(sheets(rows, given)).issues.filter(({ sheet }) => sheet === '学习考勤');

/** The first header tells what the day is: the session that the planned day's week holds. */
const isHeldOn = (header: Row[number], week: string, given: Given = term): boolean =>
  jsonOf(sheets([['姓名', header], ['李明', '√']], { ...given, 学习首次日期: week }), '2026-06-30').missed.includes(week) === false;

describe('what is wrong in a matrix', () => {
  test('an unknown mark, at its own cell', () =>
    expect(places(issues([['学习考勤表'], ['序号', '姓名', '3月2日', '3月16日'], [1, '李明', '√', '☆'], [2, '王芳', '√', '√']]))).toEqual(['enum-unknown 学习考勤!D3']));
  test('a person nobody knows, once', () =>
    expect(places(issues([['姓名', '3月2日', '3月16日', '3月30日'], ['李明', '√', '√', '√'], ['孙悟空', '√', '√', '√']]))).toEqual(['ref-unknown 学习考勤!A3']));
  test('a name that is untidy, once, with its fix', () =>
    expect(issues([['姓名', '3月2日', '3月16日'], ['李 明', '√', '√']])).toMatchObject([{ code: 'text-untidy', cell: 'A2', fix: '李明' }]));
  test('a name that two bear, once', () => {
    const given = sheets([['姓名', '3月2日', '3月16日'], ['李明', '√', '√']]);
    const twins = { ...given, 教师名册: [...(given.教师名册 as Row[]), ['T9', '李明', '群众', null, null]] };
    expect(places(issuesOf(computed(twins), 'name-ambiguous'))).toEqual(['name-ambiguous 学习考勤!A2']);
  });
  test('marks without a name, once', () =>
    expect(places(issues([['姓名', '3月2日', '3月16日'], ['李明', '√', '√'], [null, '√', '√']]))).toEqual(['value-missing 学习考勤!A3']));
  test('a header that is no day, once, at the header', () =>
    expect(places(issues([['姓名', '3月2日', '2月30日'], ['李明', '√', '√'], ['王芳', '√', '√']]))).toEqual(['type-date 学习考勤!C1']));
  test('the number 3.2, which may be the 2nd or the 20th', () =>
    expect(places(issues([['姓名', 3.16, 3.2], ['李明', '√', '√']]))).toEqual(['type-date 学习考勤!C1']));
  test('a formula in error', () => expect(places(issues([['姓名', '3月2日'], ['李明', error('#N/A')]]))).toEqual(['formula-error 学习考勤!B2']));
  test('what is right beside it still counts', () =>
    expect(T1([['姓名', '3月2日', '3月16日'], ['李明', '√', '☆']])).toMatchObject({ expected: 1, present: 1 }));
});

describe('marks', () => {
  const statuses = (mark: Row[number]) => {
    const { present, madeUp, leave, absent } = T1([['姓名', '3月2日'], ['李明', mark], ['王芳', '√']]);
    return ['present', 'madeUp', 'leave', 'absent'].filter((_, index) => [present, madeUp, leave, absent][index] === 1);
  };
  test.each(['√', '✓', '✔', '✔️', ' √ ', 'V', '出勤', '到', '迟到'])('%s is 出勤', (mark) => expect(statuses(mark)).toEqual(['present']));
  test.each(['△', '▲', 'Δ', '补学', '补'])('%s is 补学', (mark) => expect(statuses(mark)).toEqual(['madeUp']));
  test.each(['○', '〇', '◯', 'O', '请假', '事假', '病 假'])('%s is 请假', (mark) => expect(statuses(mark)).toEqual(['leave']));
  test.each(['×', 'x', 'Ｘ', '✗', '缺席', '旷会'])('%s is 缺席', (mark) => expect(statuses(mark)).toEqual(['absent']));
  test.each([null, '', ' ', '\u3000'])('a blank (%j) is no entry', (mark) => expect(statuses(mark)).toEqual([]));
});

describe('a legend', () => {
  const underneath = (legend: Row): Person => T1([['姓名', '3月2日', '3月9日', '3月16日', '3月23日'], ['李明', '√', '○', '△', '×'], ['王芳', '√', '√', '√', '√'], legend]);
  test.each([
    '√缺席 ○出勤 △请假 ×补学', '注：“√”表示缺席，“○”表示出勤，“△”表示请假，“×”表示补学。', '缺席（√）、出勤（○）、请假（△）、补学（×）', '√：缺席；○：出勤；△：请假；×：补学', '缺席√ 出勤○ 请假△ 补学×',
  ])('is followed: %s', (legend) => expect(underneath([legend])).toMatchObject({ expected: 4, present: 1, leave: 1, madeUp: 1, absent: 1 }));
  test('changes what the marks mean', () =>
    expect(T1([['图例：√缺席 ○出勤'], ['姓名', '3月2日'], ['李明', '○']])).toMatchObject({ present: 1, leave: 0 }));
  test('may stand in cells of its own', () =>
    expect(T1([['姓名', '3月2日', '3月9日', '3月16日'], ['李明', '○', '○', '√'], ['王芳', '√', '√', '√'], ['图例', '√ 缺席', '○ 出勤']])).toMatchObject({ present: 2, absent: 1 }));
  test('may bring marks of its own', () =>
    expect(T1([['姓名', '3月2日', '3月9日'], ['李明', '#', '※'], ['王芳', '√', '√'], ['注：#公差 ※旷会 √出勤']])).toMatchObject({ leave: 1, absent: 1 }));
  test('leaves the usual marks that it does not name', () => expect(T1([['姓名', '3月2日'], ['李明', '√'], ['注：○病假 △迟到']])).toMatchObject({ present: 1 }));
  test('is not read into sums', () =>
    expect(T1([['姓名', '3月2日'], ['李明', '○'], ['王芳', '√'], ['出勤1人 请假1人']])).toMatchObject({ leave: 1 }));
});

describe('the day above a column', () => {
  test.each<[Row[number]]>([
    [day('2026-03-02')], ['3月2日'], ['3.2'], ['3/2'], ['3-2'], ['３月２日'], ['03月02日'], ['3月2日（周一）'], ['3月2日星期一'], ['2026-03-02'], ['2026年3月2日'], ['2026.3.2'], [46083], [20260302],
  ])('%j is 2 March 2026', (header) => expect(isHeldOn(header, '2026-03-02')).toBe(true));
  test('3.16 is 16 March as a number too', () => expect(isHeldOn(3.16, '2026-03-16')).toBe(true));
  test('lies in the year of the term: an autumn term goes on into January', () => {
    const autumn = { 学期开始: '2025-09-01', 学期结束: '2026-01-30' };
    expect(isHeldOn('9月8日', '2025-09-08', autumn)).toBe(true);
    expect(isHeldOn('1月12日', '2026-01-12', autumn)).toBe(true);
  });
  test('lies nearest to 统计日期 without a term', () => {
    expect(isHeldOn('3月2日', '2026-03-02', {})).toBe(true);
    expect(jsonOf(sheets([['姓名', '12月29日'], ['李明', '√']], { 学习首次日期: '2025-12-29' }), '2026-01-05').held).toBe(1);
  });
  test('after 统计日期 does not count, and is not last year\'s', () =>
    expect(T1([['姓名', '6月8日', '7月6日'], ['李明', '√', '√']], {})).toMatchObject({ expected: 1 }));
});

describe('around people and days', () => {
  const list = json([entry('2026-03-02', 'T1', '出勤'), entry('2026-03-02', 'T2', '请假'), entry('2026-03-16', 'T1', '补学'), entry('2026-03-16', 'T2', '缺席')], term);
  test.each<[string, readonly Row[] | WrittenSheet]>([
    ['nothing', [['姓名', '3月2日', '3月16日'], ['李明', '√', '△'], ['王芳', '○', '×']]],
    ['编号 alone', [['编号', '3月2日', '3月16日'], ['T1', '√', '△'], ['T2', '○', '×']]],
    ['教师, 党员 or 参学人员', [['参学人员', '3月2日', '3月16日'], ['李明', '√', '△'], ['王芳', '○', '×']]],
    ['titles, running numbers, sums and a signature', [
      ['云岭小学党员学习考勤表'], ['填表人：李明'], ['序号', '姓名', '职务', '3月2日', '3月16日', '出勤率'],
      [1, '李明', '校长', '√', '△', 1], [2, '王芳', null, '○', '×', 0], ['合计', null, null, 2, 2], ['出勤人数', '应到2人', null, 1, 1], ['注：√出勤 ○请假 △补学 ×缺席'],
    ]],
    ['编号 that are running numbers beside names', [['编号', '姓名', '3月2日', '3月16日'], [1, '李明', '√', '△'], [2, '王芳', '○', '×']]],
    ['a corner that names both sides', [['姓名＼日期', '3月2日', '3月16日'], ['李明', '√', '△'], ['王芳', '○', '×']]],
    ['another order', [['3月16日', '3月2日', '姓名'], ['×', '○', '王芳'], ['△', '√', '李明']]],
    ['a header over two rows', { rows: [['姓名', '2026年春季学期'], [null, '3月2日', '3月16日'], ['李明', '√', '△'], ['王芳', '○', '×']], merges: ['A1:A2', 'B1:C1'] }],
    ['the header again on the next page', [['姓名', '3月2日', '3月16日'], ['李明', '√', '△'], ['姓名', '3月2日', '3月16日'], ['王芳', '○', '×']]],
  ])('%s', (_, rows) => {
    expect(issues(rows)).toEqual([]);
    expect(jsonOf(sheets(rows))).toEqual(list);
  });
  test('编号 tells two of one name apart', () => {
    const given = sheets([['编号', '姓名', '3月2日'], ['T1', '李明', '√'], ['T9', '李明', '○']]);
    const outcome = { ...given, 教师名册: [...(given.教师名册 as Row[]), ['T9', '李明', '中共党员', null, null]] };
    expect(issuesOf(computed(outcome), 'name-ambiguous')).toEqual([]);
    expect(personOf(jsonOf(outcome), 'T9')).toMatchObject({ leave: 1 });
  });
  test('a list is a list, whatever days stand in it', () =>
    expect(personOf(json([entry('2026-03-02', '李明', '出勤')], term), 'T1')).toMatchObject({ present: 1 }));
  test('names and days without a mark are 未填报', () => expect(areaResult({ key: 'study' } as never, computed(sheets([['姓名', '3月2日'], ['李明'], ['王芳']])).campaign)).toBeNull());
  test('a sheet that is neither is asked for its columns', () =>
    expect(places(issues([['姓名', '备注'], ['李明', '√']]))).toEqual(['column-missing 学习考勤!A1', 'column-missing 学习考勤!A1']));
});

test('ten thousand people over twenty days are read at once', () => {
  const days = Array.from({ length: 20 }, (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`);
  const names = Array.from({ length: 10_000 }, (_, index) => [`T${index + 1}`, `教师${index + 1}`, '中共党员', null, null]);
  const given = {
    ...school([], term), 教师名册: [['编号', '姓名', '政治面貌', '党内职务', '在岗状态'], ...names],
    学习考勤: [['姓名', ...days], ...names.map(([, name]): Row => [name!, ...days.map(() => '√')])],
  };
  const result = jsonOf(given);
  expect(result.people).toHaveLength(10_000);
  expect(result.people.every(({ rate }) => rate === 1)).toBe(true);
});
