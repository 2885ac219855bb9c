/** National IDs and mobile numbers: found anywhere in a value, and never repeated in an output (SPEC 5, private-data). */

import { tidyText } from '../intake/tidy-text.js';

// Written together, or in groups with spaces or hyphens between; the digits of a decimal fraction are neither.
const nationalId = /(?<!\d)(?<!\d\.)[1-9](?:[ -]?\d){16}[ -]?[\dXx](?![\dXx])(?!\.\d)/g;
const mobileNumber = /(?<!\d)(?<!\d\.)(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)(?!\.\d)/g;

/** The value itself, or its text with all but the first three digits of such a number starred out. */
export function maskPrivateNumbers<Value extends string | number>(value: Value): Value | string {
  if (!mayHold(value)) return value;
  const text = tidyText(String(value));
  const masked = text
    .replace(nationalId, (id) => (hasRightCheckDigit(id.replace(/[ -]/g, '')) ? starred(id) : id))
    .replace(mobileNumber, starred);
  return masked === text ? value : masked;
}

/** Most cells are too short to be looked into. */
const mayHold = (value: string | number): boolean =>
  (typeof value === 'string' ? value.length >= 11 : value >= 13_000_000_000);

const starred = (digits: string): string => digits.slice(0, 3) + '*'.repeat(digits.length - 3);

/** GB 11643-1999: the weighted sum of the first 17 digits modulo 11 gives the last character. */
function hasRightCheckDigit(id: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(id[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === id[17]!.toUpperCase();
}
