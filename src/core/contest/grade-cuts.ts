import type { Rounding } from '../ledgers/settings.js';

/**
 * The last position of every grade but the lowest (SPEC 3.6).
 * Shares are cumulative, so the counts sum to `contestants` whatever the ratio,
 * and no cut falls as contestants are added.
 */
export function gradeCuts(contestants: number, ratio: readonly number[], rounding: Rounding): number[] {
  const whole = ratio.reduce((sum, part) => sum + part, 0);
  let share = 0;
  return ratio.slice(0, -1).map((part) => {
    share += part;
    return wholeQuotient(contestants * share, whole, rounding);
  });
}

/** Of non-negative integers, in integers: no share is ever a binary fraction. */
function wholeQuotient(dividend: number, divisor: number, rounding: Rounding): number {
  const rest = dividend % divisor;
  const floor = (dividend - rest) / divisor;
  if (rest === 0 || rounding === '向下取整') return floor;
  return rounding === '向上取整' || rest * 2 >= divisor ? floor + 1 : floor;
}

/** The positions of a grade by its index, from 1; `to` is below `from` where nobody has it. */
export const gradeSpan = (grade: number, cuts: readonly number[], contestants: number): { from: number; to: number } =>
  ({ from: (cuts[grade - 1] ?? 0) + 1, to: cuts[grade] ?? contestants });

/** The index of the grade of a position, counted from 1. */
export function gradeAt(position: number, cuts: readonly number[]): number {
  const index = cuts.findIndex((cut) => position <= cut);
  return index < 0 ? cuts.length : index;
}
