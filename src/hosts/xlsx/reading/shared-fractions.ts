/** Decimal fractions that a sheet repeats. */

import { mostDigits } from './plain-markup.js';

/** Marks up to 100 with up to two decimals. */
const mostUnits = 10_000;
const mostPlaces = 2;
const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, power) => 10 ** power);

/**
 * Every fraction that stands in a cell is an object of the heap. Judges give a few hundred different marks, tens of
 * thousands of times: shared, they are so many fewer objects for the garbage collector to copy.
 */
export class SharedFractions {
  // Not holes: they would let the engine keep bare numbers here, and make an object of each that is taken out.
  private readonly byPlaces = Array.from({ length: mostPlaces + 1 }, () => Array.from<unknown, number | null>({ length: mostUnits + 1 }, () => null));

  /** `units` / 10^`places`. */
  of(units: number, places: number): number {
    const known = this.byPlaces[places];
    if (known === undefined || units > mostUnits) return units / powersOfTen[places]!;
    return (known[units] ??= units / powersOfTen[places]!);
  }
}
