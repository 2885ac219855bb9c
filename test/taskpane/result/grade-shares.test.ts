import { describe, expect, test } from 'vitest';
import { gradeShares } from '../../../src/taskpane/result/grade-shares.js';
import { school } from '../../core/school.js';
import { computed } from '../../core/workbook.js';

describe('the share of each grade', () => {
  test('is 0 of nobody', () =>
    expect(gradeShares(computed(school({ 评比打分: [['参评教师', '课题研究', '教学设计', '听课评课', '教学展示']] }))).map(({ count, share, span }) => [count, share, span])).toEqual([[0, 0, null], [0, 0, null], [0, 0, null]]));
  test('counts contestants, with the positions of the cuts', () =>
    // 4 × 3/10 = 1.2 → 1; 4 × 7/10 = 2.8 → 3.
    expect(gradeShares(computed(school()))).toEqual([
      { grade: '一等奖', count: 1, share: 0.25, span: { from: 1, to: 1 } },
      { grade: '二等奖', count: 2, share: 0.5, span: { from: 2, to: 3 } },
      { grade: '三等奖', count: 1, share: 0.25, span: { from: 4, to: 4 } },
    ]));
  test('has no positions over several groups, but within one', () => {
    const outcome = computed(school({ 设置: [['参数', '值'], ['分组依据', '任教学科']] }));
    expect(gradeShares(outcome)[0]!.span).toBeNull();
    expect(gradeShares(outcome, outcome.contest.groups.slice(0, 1))[0]!.span).toEqual({ from: 1, to: 1 });
  });
  test('待定 is among them only where ties may be left open', () =>
    expect(gradeShares(computed(school({ 设置: [['参数', '值'], ['并列处理', '待定']] }))).map(({ grade }) => grade)).toContain('待定'));
});
