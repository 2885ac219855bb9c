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
  // Most judges leave no blank: their marks are the scores as they stand.
  const scores = marks.every(isScore) ? marks : marks.filter(isScore);
  const dropped = dropFrom > 0 && scores.length >= dropFrom ? extremesOf(scores) : null;
  return { component, weight, scores, dropped, mean: meanOf(scores, dropped, places), isAbsent: marks.includes('absent') };
}

const isScore = (mark: Mark | null): mark is number => typeof mark === 'number';

function extremesOf(scores: readonly number[]): { highest: number; lowest: number } {
  let highest = -Infinity;
  let lowest = Infinity;
  // By index: going through numbers in any other way makes an object of each.
  for (let index = 0; index < scores.length; index++) {
    const score = scores[index]!;
    if (score > highest) highest = score;
    if (score < lowest) lowest = score;
  }
  return { highest, lowest };
}

function meanOf(scores: readonly number[], dropped: ComponentScore['dropped'], places: number): Decimal | null {
  if (scores.length === 0) return null;
  const left = dropped ? [dropped.highest, dropped.lowest] : [];
  return roundedQuotient(sumOfNumbers(scores, left), decimalOf(scores.length - left.length), places);
}
