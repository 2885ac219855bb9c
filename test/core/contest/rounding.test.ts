import { describe, expect, test } from 'vitest';
import { computed } from '../workbook.js';
import { ranking, roster, scoreHeader, settings, totalOf } from '../ranking.js';

describe('a mean is rounded half away from zero, never through a binary fraction', () => {
  test.each([
    // Each of these lies just below the half in binary, and falls there.
    [[89.865], '89.87'],
    [[1.005], '1.01'],
    [[2.675], '2.68'],
    [[8.345], '8.35'],
    [[0.005], '0.01'],
    [[89.8649999], '89.86'],
    // (88.01 + 88.02) / 2 = 88.015
    [[88.01, 88.02], '88.02'],
    // 266 / 3 = 88.666…; 265 / 3 = 88.333…
    [[88, 89, 89], '88.67'],
    [[88, 88, 89], '88.33'],
    // 539 / 6 = 89.8333…; 541 / 6 = 90.1666…
    [[90, 90, 90, 90, 90, 89], '89.83'],
    [[90, 90, 90, 90, 90, 91], '90.17'],
    // 611 / 7 = 87.285714…; 610.995 / 7 = 87.285 exactly
    [[87, 87, 87, 87, 87, 88, 88], '87.29'],
    [[87.285, 87.285, 87.285, 87.285, 87.285, 87.285, 87.285], '87.29'],
    [[87, 88, 87, 87, 87, 87, 87.995], '87.29'],
    // 610.9949 / 7 = 87.28498…
    [[87, 88, 87, 87, 87, 87, 87.9949], '87.28'],
  ])('%j → %s', (marks, total) => expect(totalOf(marks)).toBe(total));

  test('a mark that a formula computed counts as its cell shows it, to 15 digits', () => {
    const computedMark = 8.2 - 0.195;
    expect(computedMark).not.toBe(8.005);
    expect(computedMark).toBeLessThan(8.005);
    expect(totalOf([computedMark])).toBe('8.01');
  });

  test('a quotient is rounded once: 2.4449… stays below the half at one decimal', () => {
    // 22.0041 / 9 = 2.4449, which is 2.4; rounded to 2.445, 2.45 and 2.5 it would climb.
    expect(totalOf([2, 2, 2, 3, 3, 2, 3, 2, 3.0041], { 小数位数: 1 })).toBe('2.4');
  });
});

describe('小数位数', () => {
  // 1 / 3 + 2 = 2.333333…; 2.666666… goes up
  test.each([
    [0, '2', '3'], [1, '2.3', '2.7'], [2, '2.33', '2.67'], [3, '2.333', '2.667'],
    [4, '2.3333', '2.6667'], [5, '2.33333', '2.66667'], [6, '2.333333', '2.666667'],
  ])('%i', (places, down, up) => {
    expect(totalOf([2, 2, 3], { 小数位数: places })).toBe(down);
    expect(totalOf([2, 3, 3], { 小数位数: places })).toBe(up);
  });

  test('a half of a whole point goes up', () => expect(totalOf([88, 89], { 小数位数: 0 })).toBe('89'));
});

describe('a total', () => {
  const total = (marks: readonly (readonly number[])[], given: Record<string, number> = {}): string | null =>
    ranking(computed({
      设置: settings({ 去高去低起始评委数: 0, ...given }),
      教师名册: roster('李明'),
      评比打分: [scoreHeader, ...marks.map((row, index) => ['T1', `评委${index}`, ...row])],
    }))[0]!.total;

  test('is the mean of the rounded components, not of the scores behind them', () => {
    // 2/3 → 0.67 three times: (3 × 0.67 + 0.65) / 4 = 0.665 → 0.67, where (3 × 2/3 + 0.65) / 4 = 0.6625 would be 0.66.
    expect(total([[1, 1, 1, 0.65], [1, 1, 1, 0.65], [0, 0, 0, 0.65]])).toBe('0.67');
  });

  test('weighs exactly: 0.1, 0.2 and 0.7', () => {
    const weights = { '权重：课题研究': 0.1, '权重：教学设计': 0.2, '权重：听课评课': 0.7, '权重：教学展示': 0 };
    // 0.1 × 88.5 + 0.2 × 90 + 0.7 × 87.35 = 8.85 + 18 + 61.145 = 87.995, and the weights are 1.
    expect(total([[88.5, 90, 87.35, 0]], weights)).toBe('88');
    // 0.1 × 0.05 = 0.005
    expect(total([[0.05, 0, 0, 0]], weights)).toBe('0.01');
  });

  test('divides by the sum of the weights, whatever it is', () => {
    const weights = { '权重：课题研究': 1, '权重：教学设计': 2, '权重：听课评课': 3, '权重：教学展示': 1 };
    // (80 + 2 × 85 + 3 × 90 + 95) / 7 = 615 / 7 = 87.857…
    expect(total([[80, 85, 90, 95]], weights)).toBe('87.86');
  });

  test('leaves a component of weight 0 out', () => {
    expect(total([[60, 90, 90, 90]], { '权重：课题研究': 0 })).toBe('90');
  });

  test('may be 0', () => expect(total([[0, 0, 0, 0]])).toBe('0'));
});
