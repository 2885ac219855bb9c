import { describe, expect, test } from 'vitest';
import { computed, day, issuesOf, type Row } from '../workbook.js';
import { scoreHeader, settings } from '../ranking.js';

/** 出生日期, 参加工作时间, 岗位类型, 在岗状态 of one teacher on 2026-06-30. */
function youth(born: Row[number], began: Row[number] = null, employment: Row[number] = '在编', duty: Row[number] = null, given: Record<string, Row[number]> = {}) {
  const outcome = computed({
    设置: settings(given),
    教师名册: [['编号', '姓名', '出生日期', '参加工作时间', '岗位类型', '在岗状态'], ['T1', '李明', born, began, employment, duty]],
    评比打分: [scoreHeader],
  });
  if (issuesOf(outcome, 'youth-unknown').length > 0) return 'unknown';
  return outcome.mentoring.coverage.find(({ key }) => key === 'youth')!.total === 1 ? 'young' : 'not young';
}

const old = day('1970-01-01');

describe('by age', () => {
  // 35 completed years are young, 36 are not; the birthday completes the year.
  test.each([
    ['1990-06-29', 'not young'], ['1990-06-30', 'not young'], ['1990-07-01', 'young'], ['1991-01-01', 'young'], ['1960-01-01', 'not young'],
  ])('born %s: %s', (born, found) => expect(youth(day(born))).toBe(found));

  test('born on 29 February: 36 on 1 March of a common year', () => {
    const on = (asOf: string) => computed({
      教师名册: [['编号', '姓名', '出生日期'], ['T1', '李明', day('1988-02-29')]], 评比打分: [scoreHeader],
      设置: settings({ 青年教师年龄上限: 37 }),
    }, asOf).mentoring.coverage.find(({ key }) => key === 'youth')!.total;
    expect([on('2026-02-28'), on('2026-03-01')]).toEqual([1, 0]);
  });

  test('the limit is a setting', () => {
    expect(youth(day('1986-01-01'), null, '在编', null, { 青年教师年龄上限: 40 })).toBe('young');
    expect(youth(day('1996-01-01'), null, '在编', null, { 青年教师年龄上限: 29 })).toBe('not young');
  });
});

describe('by years of teaching', () => {
  test.each([['2020-06-30', 'not young'], ['2020-07-01', 'young'], ['2026-06-30', 'young'], ['2000-08-01', 'not young']])('since %s: %s', (began, found) =>
    expect(youth(old, day(began))).toBe(found));
  test('the limit is a setting', () => expect(youth(old, day('2019-01-01'), '在编', null, { 青年教师教龄上限: 7 })).toBe('young'));
});

describe('by post', () => {
  test('特岗 is young at any age', () => expect(youth(old, day('1990-08-01'), '特岗')).toBe('young'));
  test.each(['在编', '代课', '支教'])('%s is not young by itself', (employment) => expect(youth(old, day('1990-08-01'), employment)).toBe('not young'));
});

describe('one of the three is enough to know', () => {
  test('age without the others', () => {
    expect(youth(day('1999-01-01'), null, null)).toBe('young');
    expect(youth(old, null, null)).toBe('not young');
  });
  test('years of teaching without the others', () => expect(youth(null, day('2024-08-01'), null)).toBe('young'));
  test('none of the three is unknown: reported, and not counted', () => expect(youth(null, null, null)).toBe('unknown'));
  test('a day still to come is no age', () => expect(youth(day('2027-01-01'), null, null)).toBe('unknown'));
});

describe('off duty', () => {
  test.each(['离岗', '借调', '退休'])('%s is never a young teacher, and never asked about', (duty) => {
    expect(youth(day('1999-01-01'), null, '特岗', duty)).toBe('not young');
    expect(youth(null, null, null, duty)).toBe('not young');
  });
  test('a blank 在岗状态 is on duty', () => expect(youth(day('1999-01-01'), null, '在编', null)).toBe('young'));
});
