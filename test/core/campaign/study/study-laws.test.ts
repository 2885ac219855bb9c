/** What holds of 学习情况 whatever is entered. */

import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { day, type Row } from '../../workbook.js';
import { entry, json, jsonOf, school, studyHeader, term } from './study-school.js';

const dates = ['2026-03-02', '2026-03-05', '2026-03-16', '2026-03-30', '2026-04-13', '2026-06-29', '2026-07-06'] as const;
const given = { ...term, 学习首次日期: '2026-03-02' };
const rows = fc.array(fc.tuple(
  fc.constantFrom(...dates), fc.constantFrom('T1', 'T2', 'T3', '李明'), fc.constantFrom('出勤', '补学', '请假', '缺席'),
  fc.constantFrom('集中学习', '分组讨论', '个人自学', null), fc.constantFrom('已交', '未交', null),
).map((cells) => entry(...cells)), { minLength: 1, maxLength: 30 });
const asOf = fc.constantFrom(...dates, '2026-06-30', '2026-12-31');

describe('学习情况', () => {
  test.prop([rows, asOf])('everybody is registered or not, once a session', (entries, at) => {
    for (const { expected, present, madeUp, leave, absent, unregistered, rate } of json(entries, given, at).people) {
      expect(present + madeUp + leave + absent + unregistered).toBe(expected);
      expect(Math.min(present, madeUp, leave, absent, unregistered)).toBeGreaterThanOrEqual(0);
      if (expected === 0) expect(rate).toBeNull();
      else expect(Math.abs(rate! - (present + madeUp) / expected)).toBeLessThanOrEqual(0.00005000001);
    }
  });

  test.prop([rows, asOf])('held and missed make up what was planned', (entries, at) => {
    const { planned, held, missed } = json(entries, given, at);
    expect(held + missed.length).toBe(planned);
  });

  test.prop([rows.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })))])(
    'the order of rows changes nothing', ([entries, shuffled]) => { expect(json(shuffled, given)).toEqual(json(entries, given)); });

  test.prop([rows, asOf, asOf])('a later 统计日期 takes nothing back', (entries, one, other) => {
    const [earlier, later] = [one, other].sort().map((at) => json(entries, given, at));
    expect(later!.planned).toBeGreaterThanOrEqual(earlier!.planned);
    expect(later!.held).toBeGreaterThanOrEqual(earlier!.held);
    later!.people.forEach((person, index) => {
      expect(person.expected).toBeGreaterThanOrEqual(earlier!.people[index]!.expected);
      expect(person.present).toBeGreaterThanOrEqual(earlier!.people[index]!.present);
      expect(person.notes).toBeGreaterThanOrEqual(earlier!.people[index]!.notes);
    });
  });

  const marks = { '√': '出勤', '△': '补学', '○': '请假', '×': '缺席' } as const;
  const cells = fc.array(fc.array(fc.constantFrom(...Object.keys(marks) as (keyof typeof marks)[], null), { minLength: dates.length, maxLength: dates.length }), { minLength: 2, maxLength: 2 });
  test.prop([cells.filter((grid) => grid.flat().some((mark) => mark !== null))])('a matrix and the list of its marks give the same', (grid) => {
    const names = ['李明', '王芳'];
    const matrix: Row[] = [['姓名', ...dates.map((each) => day(each))], ...grid.map((line, index): Row => [names[index]!, ...line])];
    const list = grid.flatMap((line, person) => line.flatMap((mark, index) => (mark === null ? [] : [entry(dates[index]!, names[person]!, marks[mark])])));
    expect(jsonOf(school(matrix, given))).toEqual(jsonOf(school([studyHeader, ...list], given)));
  });
});
