import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { addDays, completedYears, dayOfSerial, daysBetween, isWithin, parsePlainDate, plainDate } from '../../src/core/plain-date.js';
import { date } from './workbook.js';

describe('a day that no calendar has', () => {
  test.each([
    [2026, 2, 29], [2025, 2, 29], [1900, 2, 29], [2100, 2, 29], [2026, 2, 30], [2026, 4, 31], [2026, 0, 1], [2026, 13, 1], [2026, 1, 0], [2026, 1, 32],
    [1899, 12, 31], [2200, 1, 1], [26, 1, 1],
  ])('%i-%i-%i', (year, month, dayOfMonth) => expect(plainDate(year, month, dayOfMonth)).toBeNull());
  test.each(['2026-3-1', '2026/03/01', '20260301', '2026-03-01T00:00', '2026-02-30', ' 2026-03-01', '', '２０２６-03-01'])('%j is not written YYYY-MM-DD', (text) =>
    expect(parsePlainDate(text)).toBeNull());
});

/** Days of each month by the Gregorian rule, without any date library. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthLengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Excel's serial by counting: 1900-03-01 is 61. */
function serialOf(year: number, month: number, dayOfMonth: number): number {
  let days = 61 - 31 - 28;
  for (let before = 1900; before < year; before++) days += isLeap(before) ? 366 : 365;
  return days + monthLengths(year).slice(0, month - 1).reduce((sum, length) => sum + length, 0) + dayOfMonth - 1;
}

const days = fc.record({ year: fc.integer({ min: 1901, max: 2199 }), month: fc.integer({ min: 1, max: 12 }), dayOfMonth: fc.integer({ min: 1, max: 31 }) });

propertyTest.prop([days], { numRuns: 1000 })('a day is one exactly when its month is as long', ({ year, month, dayOfMonth }) => {
  const found = plainDate(year, month, dayOfMonth);
  if (dayOfMonth > monthLengths(year)[month - 1]!) expect(found).toBeNull();
  else expect(found).toBe([year, String(month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join('-'));
});

propertyTest.prop([days], { numRuns: 500 })('a serial counts the days of the calendar', ({ year, month, dayOfMonth }) => {
  const length = monthLengths(year)[month - 1]!;
  const within = Math.min(dayOfMonth, length);
  expect(dayOfSerial(serialOf(year, month, within))).toBe(plainDate(year, month, within));
  expect(dayOfSerial(serialOf(year, month, within) + 0.75)).toBe(plainDate(year, month, within));
});

// Excel writes these dates for these serials.
test.each([[61, '1900-03-01'], [366, '1900-12-31'], [36_526, '2000-01-01'], [36_585, '2000-02-29'], [46_203, '2026-06-30'], [73_050, '2099-12-31']])('serial %i is %s', (serial, text) =>
  expect(dayOfSerial(serial)).toBe(text));
test.each([0, 1, 59, 60, -5, Number.NaN, Infinity, 1e9])('serial %d is no day', (serial) => expect(dayOfSerial(serial)).toBeNull());

const formatted = new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC' });
propertyTest.prop([fc.integer({ min: 61, max: 109_000 }), fc.integer({ min: -400, max: 400 })], { numRuns: 500 })('adding days agrees with Intl, and back again', (serial, more) => {
  const from = dayOfSerial(serial)!;
  const until = addDays(from, more);
  expect(until).toBe(formatted.format(new Date(Date.UTC(1970, 0, 1 + serial - 25_569 + more))));
  expect(daysBetween(from, until)).toBe(more);
});

describe('completed years', () => {
  test.each([
    ['1990-06-30', '2026-06-29', 35], ['1990-06-30', '2026-06-30', 36], ['1990-07-01', '2026-06-30', 35], ['2026-06-30', '2026-06-30', 0], ['2025-07-01', '2026-06-30', 0],
    // Who is born on 29 February completes a common year on 1 March.
    ['2000-02-29', '2025-02-28', 24], ['2000-02-29', '2025-03-01', 25], ['2000-02-29', '2024-02-28', 23], ['2000-02-29', '2024-02-29', 24],
    ['2000-03-01', '2024-02-29', 23], ['1999-12-31', '2026-01-01', 26],
  ])('from %s to %s: %i', (since, at, years) => expect(completedYears(date(since), date(at))).toBe(years));

  propertyTest.prop([fc.integer({ min: 61, max: 60_000 }), fc.nat(40_000)])('grow by one at each anniversary and at no other day', (serial, more) => {
    const since = dayOfSerial(serial)!;
    const at = addDays(since, more);
    const next = addDays(at, 1);
    const grows = completedYears(since, next) - completedYears(since, at);
    const anniversary = next.slice(5) === since.slice(5) || (since.endsWith('02-29') && next.endsWith('03-01') && !isLeap(Number(next.slice(0, 4))));
    expect(grows).toBe(anniversary ? 1 : 0);
  });
});

describe('within a period', () => {
  const [from, until] = [date('2026-03-01'), date('2026-06-30')];
  test.each([['2026-02-28', false], ['2026-03-01', true], ['2026-04-15', true], ['2026-06-30', true], ['2026-07-01', false]])('%s: %s', (at, within) =>
    expect(isWithin(date(at), from, until)).toBe(within));
  test('a blank end is open', () => {
    expect(isWithin(date('1999-01-01'), null, until)).toBe(true);
    expect(isWithin(date('2099-01-01'), from, null)).toBe(true);
    expect(isWithin(date('2099-01-01'), null, null)).toBe(true);
    expect(isWithin(date('2026-02-28'), from, null)).toBe(false);
  });
});
