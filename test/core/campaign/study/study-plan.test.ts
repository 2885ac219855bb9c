/** The calendar: every second week from 学习首次日期, without statutory holidays (SPEC 8). */

import { describe, expect, test } from 'vitest';
import { isArranged, isStatutoryHoliday } from '../../../../src/core/campaign/study/statutory-holidays.js';
import { date } from '../../workbook.js';
import { entry, json, term, type Given } from './study-school.js';

const calendar = (firstDay: string | null, sessions: readonly string[], given: Given = term, asOf?: string) => {
  const { planned, held, missed } = json([entry('2026-06-30', 'T1', '出勤', '个人自学'), ...sessions.map((each) => entry(each, 'T1', '出勤'))], { ...given, 学习首次日期: firstDay }, asOf);
  return { planned, held, missed };
};

describe('planned days', () => {
  test('are none without 学习首次日期', () => expect(calendar(null, ['2026-03-02'])).toEqual({ planned: 0, held: 0, missed: [] }));
  // 2 and 16 March, 13 and 27 April, 11 and 25 May, 8 and 22 June beside 30 March; 6 July is after 统计日期.
  test('are every second week up to 统计日期', () => expect(calendar('2026-03-02', []).planned).toBe(9));
  test('go on to 学期结束', () => expect(calendar('2026-03-02', [], term, '2026-08-31').planned).toBe(10));
  test('count on 统计日期 itself', () => {
    expect(calendar('2026-06-15', [], term, '2026-06-28').planned).toBe(1);
    expect(calendar('2026-06-15', [], term, '2026-06-29').planned).toBe(2);
  });
  test('count on the last day of the term itself', () => {
    expect(calendar('2026-06-15', [], { 学期开始: '2026-02-24', 学期结束: '2026-06-29' }, '2026-08-31').planned).toBe(2);
    expect(calendar('2026-06-15', [], { 学期开始: '2026-02-24', 学期结束: '2026-06-28' }, '2026-08-31').planned).toBe(1);
  });
  // 9 and 23 March, 6 April (清明), 20 April, 4 May (劳动节), 18 May, 1, 15 and 29 June.
  test('leave out statutory holidays, days off in lieu among them', () => {
    expect(calendar('2026-03-09', [])).toMatchObject({ planned: 7, missed: ['2026-03-09', '2026-03-23', '2026-04-20', '2026-05-18', '2026-06-01', '2026-06-15', '2026-06-29'] });
  });
  test('may be at a week\'s end, where a school plans so', () => expect(calendar('2026-06-13', []).missed).toEqual(['2026-06-13', '2026-06-27']));
  test('of a term before keep only their rhythm', () => expect(calendar('2026-02-16', []).missed[0]).toBe('2026-03-02'));
  test('end at 统计日期 where the term has no end', () => expect(calendar('2026-06-01', [], {}).missed).toEqual(['2026-06-01', '2026-06-15', '2026-06-29']));
  test('are none where the first day comes after the term', () => expect(calendar('2026-09-01', []).planned).toBe(0));
});

describe('a planned day is held by a session in its week', () => {
  const held = (session: string): number => calendar('2026-06-10', [session], term, '2026-06-22').held;
  // Wednesday 10 June: its week is 8 to 14 June.
  test('not on the Sunday before', () => expect(held('2026-06-07')).toBe(0));
  test('from its Monday', () => expect(held('2026-06-08')).toBe(1));
  test('to its Sunday', () => expect(held('2026-06-14')).toBe(1));
  test('not on the Monday after', () => expect(held('2026-06-15')).toBe(0));
  test('not by one after 统计日期', () => expect(calendar('2026-06-10', ['2026-06-12'], term, '2026-06-11')).toEqual({ planned: 1, held: 0, missed: ['2026-06-10'] }));
  test('not by one who studies alone', () =>
    expect(json([entry('2026-06-10', 'T1', '出勤', '个人自学')], { ...term, 学习首次日期: '2026-06-10' }, '2026-06-22')).toMatchObject({ held: 0 }));
});

describe('statutory holidays', () => {
  // 国务院办公厅关于2026年部分节假日安排的通知: 元旦 1–3 Jan, 春节 15–23 Feb, 清明 4–6 Apr, 劳动节 1–5 May, 端午 19–21 Jun, 中秋 25–27 Sep, 国庆 1–7 Oct.
  test.each(['2026-01-01', '2026-02-23', '2026-04-06', '2026-05-05', '2026-06-19', '2026-09-25', '2026-10-07'])('%s', (day) => expect(isStatutoryHoliday(date(day))).toBe(true));
  test.each(['2026-02-24', '2026-04-07', '2026-05-06', '2026-10-08', '2026-03-07'])('not %s', (day) => expect(isStatutoryHoliday(date(day))).toBe(false));
  test('are known of some years only', () => expect([isArranged(date('2026-06-01')), isArranged(date('2199-06-01')), isArranged(date('1950-06-01'))]).toEqual([true, false, false]));
});
