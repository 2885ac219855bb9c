import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { gradeCuts } from '../../../src/core/contest/grade-cuts.js';
import { computed } from '../workbook.js';
import { contest } from '../ranking.js';

type Rounding = Parameters<typeof gradeCuts>[2];

/** 3:4:3 by hand: 3N/10 and 7N/10, then to the nearest (a half up), down, up. */
const table: readonly [contestants: number, nearest: number[], down: number[], up: number[]][] = [
  [0, [0, 0], [0, 0], [0, 0]],
  [1, [0, 1], [0, 0], [1, 1]], // 0.3 0.7
  [2, [1, 1], [0, 1], [1, 2]], // 0.6 1.4
  [3, [1, 2], [0, 2], [1, 3]], // 0.9 2.1
  [4, [1, 3], [1, 2], [2, 3]], // 1.2 2.8
  [5, [2, 4], [1, 3], [2, 4]], // 1.5 3.5
  [6, [2, 4], [1, 4], [2, 5]], // 1.8 4.2
  [7, [2, 5], [2, 4], [3, 5]], // 2.1 4.9
  [8, [2, 6], [2, 5], [3, 6]], // 2.4 5.6
  [9, [3, 6], [2, 6], [3, 7]], // 2.7 6.3
  [10, [3, 7], [3, 7], [3, 7]], // 3 7
  [11, [3, 8], [3, 7], [4, 8]], // 3.3 7.7
  [12, [4, 8], [3, 8], [4, 9]], // 3.6 8.4
];

describe.each(table)('the cuts of %i contestants at 3:4:3', (contestants, nearest, down, up) => {
  test.each<[Rounding, number[]]>([['四舍五入', nearest], ['向下取整', down], ['向上取整', up]])('%s', (rounding, cuts) =>
    expect(gradeCuts(contestants, [3, 4, 3], rounding)).toEqual(cuts));
});

const ratios = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 5 });
const roundings = fc.constantFrom<Rounding>('四舍五入', '向下取整', '向上取整');

describe('for every ratio and rounding', () => {
  propertyTest.prop([ratios, roundings, fc.nat(5000)])('the counts are not negative and sum to N', (ratio, rounding, contestants) => {
    const edges = [0, ...gradeCuts(contestants, ratio, rounding), contestants];
    expect(edges).toHaveLength(ratio.length + 1);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  });

  propertyTest.prop([ratios, roundings, fc.nat(5000)])('no cut falls as N grows by one', (ratio, rounding, contestants) => {
    const now = gradeCuts(contestants, ratio, rounding);
    gradeCuts(contestants + 1, ratio, rounding).forEach((cut, index) => expect(cut).toBeGreaterThanOrEqual(now[index]!));
  });

  propertyTest.prop([ratios, roundings, fc.nat(5000)])('a cut is its cumulative share, at most one away', (ratio, rounding, contestants) => {
    const whole = BigInt(ratio.reduce((sum, part) => sum + part, 0));
    let share = 0n;
    gradeCuts(contestants, ratio, rounding).forEach((cut, index) => {
      share += BigInt(ratio[index]!);
      // Twice the difference between cut and share, in parts of the whole.
      const twice = 2n * (BigInt(cut) * whole - BigInt(contestants) * share);
      if (rounding === '向下取整') expect(twice <= 0n && twice > -2n * whole).toBe(true);
      else if (rounding === '向上取整') expect(twice >= 0n && twice < 2n * whole).toBe(true);
      else expect(twice > -whole && twice <= whole).toBe(true);
    });
  });

  propertyTest.prop([ratios, roundings, fc.nat(500), fc.integer({ min: 2, max: 50 })])('a multiple of the ratio cuts alike', (ratio, rounding, contestants, factor) => {
    expect(gradeCuts(contestants, ratio.map((part) => part * factor), rounding)).toEqual(gradeCuts(contestants, ratio, rounding));
  });
});

test('rounding each share by itself would not sum to N for 20 of N = 1…40; cumulative shares always do', () => {
  const fails = Array.from({ length: 40 }, (_, index) => index + 1)
    .filter((n) => Math.floor((6 * n + 10) / 20) * 2 + Math.floor((8 * n + 10) / 20) !== n);
  expect(fails).toHaveLength(20);
  for (const n of fails) {
    const [first, second] = gradeCuts(n, [3, 4, 3], '四舍五入') as [number, number];
    expect(first + (second - first) + (n - second)).toBe(n);
  }
});

describe('counts through the whole computation', () => {
  const counts = (contestants: number, given: Record<string, string> = {}) =>
    Object.fromEntries(computed(contest(Array.from({ length: contestants }, (_, index) => [100 - index]), given)).contest.groups[0]!.counts);

  test('eleven teachers: 3, 5 and 3', () => expect(counts(11)).toEqual({ 一等奖: 3, 二等奖: 5, 三等奖: 3, 待定: 0 }));
  test('one teacher is second: 0.3 is no first prize', () => expect(counts(1)).toEqual({ 一等奖: 0, 二等奖: 1, 三等奖: 0, 待定: 0 }));
  test('nobody at all', () => expect(counts(0)).toEqual({ 一等奖: 0, 二等奖: 0, 三等奖: 0, 待定: 0 }));
  test('five grades of one\'s own', () =>
    expect(counts(10, { 等次比例: '1:1:1:1:1', 等次名称: '甲、乙、丙、丁、戊' })).toEqual({ 甲: 2, 乙: 2, 丙: 2, 丁: 2, 戊: 2, 待定: 0 }));
  test('two grades, rounded down: 7 / 3 = 2.33', () =>
    expect(counts(7, { 等次比例: '1:2', 等次名称: '优秀 合格', 等次取整: '向下取整' })).toEqual({ 优秀: 2, 合格: 5, 待定: 0 }));
});
