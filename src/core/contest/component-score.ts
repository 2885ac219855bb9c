import type { Mark } from '../ledgers/ledger.js';
import type { Component } from '../ledgers/scores.js';
import { decimalOf, roundedQuotient, sumOfNumbers, type Decimal } from './decimal.js';

/** What the judges' marks of one component come to (SPEC 3.2). */
export interface ComponentScore {
  readonly component: Component;
  readonly weight: number;
  /** The valid scores in the order of their rows. */
  readonly scores: readonly number[];
  readonly dropped: { readonly highest: number; readonly lowest: number } | null;
  /** `null` without a valid score. */
  readonly mean: Decimal | null;
  /** Whether a cell says 缺赛, 弃权 or 缺席. */
  readonly isAbsent: boolean;
}

/**
 * @param dropFrom with at least so many valid scores the highest and the lowest are dropped once; 0 for never.
 * @param places 小数位数: the mean is rounded to it, half away from zero.
 */
export function componentScore(
  component: Component, weight: number, marks: readonly (Mark | null)[], dropFrom: number, places: number,
): ComponentScore {
  const scores: number[] = [];
  let [highest, lowest] = [-Infinity, Infinity];
  let isAbsent = false;
  for (const mark of marks) {
    if (mark === 'absent') isAbsent = true;
    if (typeof mark !== 'number') continue;
    scores.push(mark);
    if (mark > highest) highest = mark;
    if (mark < lowest) lowest = mark;
  }
  const dropped = dropFrom > 0 && scores.length >= dropFrom ? { highest, lowest } : null;
  return { component, weight, scores, dropped, mean: meanOf(scores, dropped, places), isAbsent };
}

function meanOf(scores: readonly number[], dropped: ComponentScore['dropped'], places: number): Decimal | null {
  if (scores.length === 0) return null;
  const counted = dropped ? [...scores, -dropped.highest, -dropped.lowest] : scores;
  return roundedQuotient(sumOfNumbers(counted), decimalOf(dropped ? scores.length - 2 : scores.length), places);
}
