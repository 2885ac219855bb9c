/** What cells look like while they hold what a condition asks for, as the reader's Excel works it out. */

import type { CellRange } from './address.js';
import type { CellLook } from './sheet-look.js';

export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** All of them must be met. */
  readonly conditions: readonly CellCondition[];
  /** What it says of a cell goes before the cell's own look. */
  readonly look: CellLook;
}

export interface CellCondition {
  readonly is: Comparison;
  readonly operand: number | string;
  /** Whether numbers alone can meet it. */
  readonly isOfNumbers: boolean;
}

export type Comparison = keyof typeof comparisons;

const comparisons = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '>': (order: number) => order > 0,
  '<': (order: number) => order < 0,
  '>=': (order: number) => order >= 0,
  '<=': (order: number) => order <= 0,
};

/** @param value what the cell holds, a day as its number; `null` for a blank one. */
export function isMet({ is, operand, isOfNumbers }: CellCondition, value: string | number | boolean | null): boolean {
  if (isOfNumbers && typeof value !== 'number') return false;
  return comparisons[is](order(value ?? (typeof operand === 'number' ? 0 : ''), operand));
}

/** Excel puts texts behind all numbers and before what is true or false; their case does not matter. */
function order(one: string | number | boolean, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase().localeCompare(other.toLowerCase());
  return kinds.indexOf(typeof one) - kinds.indexOf(typeof other);
}

const kinds: readonly string[] = ['number', 'string', 'boolean'];
