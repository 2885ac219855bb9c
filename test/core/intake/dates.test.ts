import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { computed, date, day, error, issuesOf, type Row } from '../workbook.js';
import { scoreHeader } from '../ranking.js';

/** What one cell of 出生日期 comes to. */
function born(cell: Row[number]): { date: string | null; issues: [code: string, fix: unknown][] } {
  const outcome = computed({ 教师名册: [['编号', '姓名', '出生日期'], ['T1', '李明', cell]], 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]] });
  return {
    date: outcome.entries.teachers[0]!.born,
    issues: outcome.issues.filter(({ cell: at, code }) => at === 'C2' && code !== 'youth-unknown').map(({ code, fix }) => [code, fix]),
  };
}

describe('what is no date is an error', () => {
  test.each<[Row[number]]>([
    ['去年三月'], ['2026-02-30'], ['2026-13-01'], ['2026-00-10'], ['2025-02-29'], ['2026'], ['26-3-1'], ['3月1日'], ['20261301'], ['2026-3-1-1'],
    [2026], [1998.08], [202603], [-1], [0], [true], [99_999_999], ['1890-01-01'], ['2026-3-1 25:99x'],
    // A space does not join two numbers.
    ['2026-3-1 1'], ['2026-1 2-3'],
  ])('%j', (cell) => expect(born(cell)).toEqual({ date: null, issues: [['type-date', undefined]] }));

  test('#REF! is a formula error', () => expect(born(error('#REF!'))).toEqual({ date: null, issues: [['formula-error', undefined]] }));
  test('a time of day without its day', () => expect(born({ kind: 'date', serial: 0.5 }).issues).toEqual([['type-date', undefined]]));
});

describe('text that reads as a date is taken, with a warning and a fix', () => {
  test.each([
    ['2026-3-1'], ['2026-03-01'], ['2026/3/1'], ['2026.03.01'], ['2026年3月1日'], ['2026年03月01'], ['20260301'],
    ['２０２６－０３－０１'], [' 2026-3-1 '], ['2026 年 3 月 1 日'], ['2026-03-01T08:30'], ['2026-03-01 08:30:00'],
    // A time of day belongs to no day but its own.
    ['2026-3-1 8:30'], ['2026-3-1 08:30'], ['2026/3/1 18:30'], ['2026/3/1 00:00:00'], ['2026年3月1日 08:30'],
    ['2026年3月1号'],
  ])('%s is 1 March', (text) =>
    expect(born(text)).toEqual({ date: '2026-03-01', issues: [['date-as-text', { day: '2026-03-01' }]] }));

  test('8 digits in a number are a day written without separators', () =>
    expect(born(19980816)).toEqual({ date: '1998-08-16', issues: [['date-as-text', { day: '1998-08-16' }]] }));

  test.each([['1998.08'], ['1998年8月'], ['1998-8']])('a month without its day, %s, is its first', (text) =>
    expect(born(text)).toEqual({ date: '1998-08-01', issues: [['date-as-text', { day: '1998-08-01' }]] }));
});

describe('a month without its day, where something ends,', () => {
  const rosters = { 教师名册: [['编号', '姓名'], ['T1', '李明'], ['T2', '王芳']], 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]] };
  /** Where the day is to be put right, and which it becomes. */
  const fixes = (sheet: string, rows: Row[]): unknown[] =>
    issuesOf(computed({ ...rosters, [sheet]: rows }), 'date-as-text').map(({ cell, fix }) => [cell, (fix as { day: string }).day]);
  const rectified = (deadline: Row[number]): unknown[] => fixes('整改台账', [['编号', '问题', '责任人', '提出日期', '整改时限'], ['Z1', '问题', 'T1', day('2026-01-05'), deadline]]);

  test.each([
    ['2026年6月', '2026-06-30'], ['2026.6', '2026-06-30'], ['2026-06', '2026-06-30'], ['2026/7', '2026-07-31'], ['2026年12月', '2026-12-31'],
    ['2026-2', '2026-02-28'], ['2028-2', '2028-02-29'], ['２０２６年６月', '2026-06-30'],
  ])('%s, is its last', (text, last) => expect(rectified(text)).toEqual([['E2', last]]));
  test('a day that is written stays', () => expect(rectified('2026.6.1')).toEqual([['E2', '2026-06-01']]));
  test('a month that the calendar has not is an error', () =>
    expect(issuesOf(computed({ ...rosters, 整改台账: [['编号', '问题', '责任人', '提出日期', '整改时限'], ['Z1', '问题', 'T1', day('2026-01-05'), '2026-13']] }), 'type-date')).toMatchObject([{ cell: 'E2' }]));
  test('as a number is still no date: 2026.1 could be January or October', () => expect(rectified(2026.6)).toEqual([]));

  test('of a pair', () =>
    expect(fixes('结对帮扶', [['帮扶人', '对象类型', '帮扶对象', '开始日期', '结束日期'], ['T1', '青年教师', 'T2', '2026年3月', '2026年6月']])).toEqual([['D2', '2026-03-01'], ['E2', '2026-06-30']]));
  test('of a planned activity', () =>
    expect(fixes('活动方案', [['活动', '开始', '结束'], ['读书月', '2026.4', '2026.4']])).toEqual([['B2', '2026-04-01'], ['C2', '2026-04-30']]));
  test('of the term', () =>
    expect(fixes('设置', [['参数', '值'], ['学期开始', '2026年2月'], ['学期结束', '2026年7月']])).toEqual([['B2', '2026-02-01'], ['B3', '2026-07-31']]));
  test('not the day on which something was done', () =>
    expect(fixes('整改台账', [['编号', '问题', '责任人', '提出日期', '整改时限', '完成日期'], ['Z1', '问题', 'T1', '2026年1月', day('2026-06-30'), '2026年5月']])).toEqual([['D2', '2026-01-01'], ['F2', '2026-05-01']]));
});

describe('a date cell', () => {
  test.each([['1998-08-16'], ['2000-02-29'], ['1900-03-01'], ['2199-12-31']])('%s', (text) =>
    expect(born(day(text))).toEqual({ date: text, issues: [] }));
  test('drops its time of day', () =>
    expect(born({ kind: 'date', serial: day('1998-08-16').serial + 0.999 })).toEqual({ date: '1998-08-16', issues: [] }));
  // Excel's own serials: 1 is 1900-01-01, 60 the 29 February 1900 that never was, 61 the 1 March after it.
  test.each([[35_292, '1996-08-15'], [45_658, '2025-01-01'], [61, '1900-03-01']])('of serial %i is %s', (serial, text) =>
    expect(born({ kind: 'date', serial }).date).toBe(text));
  // A workbook of the 1904 system stores 44196 for 2025-01-01; hosts add 1462 before the core sees it.
  test('of a 1904 workbook, brought to the 1900 system', () => expect(born({ kind: 'date', serial: 44_196 + 1462 }).date).toBe('2025-01-01'));
  test('that is no day of the calendar is an error', () => expect(born({ kind: 'date', serial: 60 }).issues).toEqual([['type-date', undefined]]));
});

test('a serial that lost its format is a date', () => expect(born(45_658).date).toBe('2025-01-01'));

propertyTest.prop([fc.integer({ min: 61, max: 109_574 }), fc.constantFrom('-', '/', '.')])(
  'a date cell and its text in every notation give one day', (serial, separator) => {
    const cell = born({ kind: 'date', serial });
    const [year, month, dayOfMonth] = cell.date!.split('-').map(Number) as [number, number, number];
    expect(born([year, month, dayOfMonth].join(separator)).date).toBe(cell.date);
    expect(born(`${year}年${month}月${dayOfMonth}日`).date).toBe(cell.date);
  },
);

const times = fc.tuple(fc.nat(23), fc.nat(59), fc.nat(59), fc.boolean());
propertyTest.prop([fc.integer({ min: 61, max: 109_574 }), times, fc.boolean()])(
  'a time of day after a space never changes the day', (serial, [hour, minute, second, long], padded) => {
    const [year, month, dayOfMonth] = born({ kind: 'date', serial }).date!.split('-').map(Number) as [number, number, number];
    const two = (number: number): string => (padded ? String(number).padStart(2, '0') : String(number));
    const clock = `${two(hour)}:${String(minute).padStart(2, '0')}${long ? `:${String(second).padStart(2, '0')}` : ''}`;
    expect(born(`${year}-${month}-${dayOfMonth} ${clock}`).date).toBe(born({ kind: 'date', serial }).date);
  },
);

test('统计日期 decides nothing about how a date is read', () => {
  const sheets = { 教师名册: [['编号', '姓名', '出生日期'], ['T1', '李明', '1998-8-16']], 评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 80]] };
  expect(issuesOf(computed(sheets, '2020-01-01'), 'date-as-text')).toEqual(issuesOf(computed(sheets, '2030-01-01'), 'date-as-text'));
  expect(date('2020-01-01')).toBe('2020-01-01');
});
