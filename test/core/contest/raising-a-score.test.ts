import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { computed, type Row } from '../workbook.js';
import { roster, scoreHeader, settings } from '../ranking.js';

const names = ['课题研究', '教学设计', '听课评课', '教学展示'];

type Marks = readonly (readonly (readonly number[])[])[];

/** The last position each contestant may hold, by 编号: those who tie share it. */
function positions(marks: Marks, given: Record<string, Row[number]>): Map<string, { first: number; last: number }> {
  const outcome = computed({
    设置: settings(given),
    教师名册: roster(...marks.map((_, index) => `教师${index + 1}`)),
    评比打分: [scoreHeader, ...marks.flatMap((rows, index) => rows.map((row, judge): Row => [`T${index + 1}`, `评委${judge}`, ...row]))],
  });
  return new Map(outcome.contest.groups[0]!.standings.map(({ contestant, first, last }) => [contestant.teacher.id, { first, last }]));
}

const raised = (marks: Marks, at: { contestant: number; judge: number; component: number }, by: number): Marks =>
  marks.map((rows, contestant) => rows.map((row, judge) => row.map((mark, component) =>
    (contestant === at.contestant && judge === at.judge && component === at.component ? Math.min(100, mark + by) : mark))));

describe.each([['with dropping', 3], ['without dropping', 0]])('raising one score, %s,', (_, dropFrom) => {
  // Few distinct marks make ties, straddles and dropped extremes common.
  const shape = fc.integer({ min: 1, max: 5 }).chain((judges) => fc.record({
    marks: fc.array(fc.array(fc.tuple(...names.map(() => fc.integer({ min: 85, max: 90 }))), { minLength: judges, maxLength: judges }), { minLength: 2, maxLength: 7 }),
    judge: fc.nat(judges - 1),
  }));

  propertyTest.prop([shape, fc.nat(6), fc.nat(3), fc.integer({ min: 1, max: 10 }), fc.tuple(...names.map(() => fc.nat(2))), fc.shuffledSubarray(names)])(
    'never lowers its contestant', ({ marks, judge }, contestantDraw, component, by, weights, tieOrder) => {
      const contestant = contestantDraw % marks.length;
      const given = {
        去高去低起始评委数: dropFrom,
        并列比较顺序: tieOrder.join('、'),
        ...Object.fromEntries(names.map((name, index) => [`权重：${name}`, weights.every((weight) => weight === 0) ? 1 : weights[index]!])),
      };
      const before = positions(marks, given).get(`T${contestant + 1}`)!;
      const after = positions(raised(marks, { contestant, judge, component }, by), given).get(`T${contestant + 1}`)!;
      expect(after.first).toBeLessThanOrEqual(before.first);
      expect(after.last).toBeLessThanOrEqual(before.last);
    },
  );
});
