import { describe, expect, test } from 'vitest';
import { daysLeftText, dueText, duesOf } from '../../../src/core/home/dues.js';
import { sayIn } from '../../../src/locales/locale.js';
import { contest } from '../ranking.js';
import { computed, date, day, type Sheets } from '../workbook.js';
import { letVisitsOwe } from './owing-visits.js';

const visited: Sheets = { ...contest([[90], [80]]), 听课调研: [['日期', '听课人', '授课教师'], [day('2026-06-01'), 'T1', 'T2']] };
const say = sayIn('zh-CN');
const dues = (...days: readonly string[]) => {
  letVisitsOwe(days.map((on, index) => ({ on: date(on), what: `第${index + 1}项`, place: null })));
  return duesOf(computed(visited));
};

describe('what is due', () => {
  test('in an area that was not reported is nothing', () => {
    dues('2026-06-30');
    expect(duesOf(computed(contest([[90]]))).days).toEqual([]);
  });
  test('later than in 30 days is not told yet', () => {
    // The standing day is 2026-06-30: July has 31 days.
    const { days, overdue, soon } = dues('2026-07-30', '2026-07-31');
    expect(days.map(({ daysLeft }) => daysLeft)).toEqual([30]);
    expect([overdue, soon]).toEqual([0, 1]);
  });
  test('comes by its day, what is overdue first', () => {
    const { days, overdue, soon } = dues('2026-07-05', '2026-06-30', '2026-06-29', '2026-05-31');
    expect(days.map((each) => daysLeftText(each, say))).toEqual(['逾期 30 天', '逾期 1 天', '当天到期', '还有 5 天']);
    expect([overdue, soon]).toEqual([2, 2]);
  });
  test('is said in words, and repeats no personal number', () => {
    expect(dueText({ on: date('2026-07-01'), what: '联系 13812345678', place: null }, say)).toBe('联系 138********');
    expect(dueText({ on: date('2026-07-01'), what: { key: 'visits.never', figures: { count: 3 } }, place: null }, say)).toBe('尚未被听课的在岗教师（3 人）');
  });
});
