/** Exact decimal arithmetic: what is shown is what was computed (SPEC 3). */

import Big from 'big.js';

export type Decimal = Big;

/**
 * Numbers whose quotients are rounded half away from zero to `places` decimals, in one step:
 * a quotient that was cut to a fixed number of digits first could round twice.
 */
export function decimals(places: number): (value: number) => Decimal {
  const Rounded = Big();
  Rounded.DP = places;
  Rounded.RM = Rounded.roundHalfUp;
  return (value) => new Rounded(value);
}

/** As JSON and cells hold it: the shortest number that prints as this decimal. */
export const toNumber = (value: Decimal): number => Number(value.toString());
