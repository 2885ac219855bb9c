import { describe, expect, test } from 'vitest';
import { daySerial, serialDay } from '../../src/workbook/day-serial.js';

describe('a day as a number', () => {
  test.each(['2026-02-30', '2026-6-30', '', '2026-06-30T08:00', '1899-12-31'])('“%s” has none', (day) => expect(daySerial(day, false)).toBeNull());
  test('1903 has none in the 1904 system', () => expect(daySerial('1903-12-31', true)).toBeNull());
  // As Excel shows them; its 1900 has a 29 February, day 60.
  test.each([['1900-01-01', 1], ['1900-02-28', 59], ['1900-03-01', 61], ['2000-01-01', 36526], ['2026-06-30', 46203]])(
    '%s is %i', (day, serial) => expect(daySerial(day, false)).toBe(serial));
  test.each([['1904-01-01', 0], ['2000-01-01', 35064]])('%s is %i in the 1904 system', (day, serial) => expect(daySerial(day, true)).toBe(serial));
});

describe('a number as a day', () => {
  test.each([0, -1, 60, 1.5, 2_958_466])('%d is none', (serial) => expect(serialDay(serial)).toBeNull());
  test.each([[1, '1900-01-01'], [59, '1900-02-28'], [61, '1900-03-01'], [46_203, '2026-06-30'], [2_958_465, '9999-12-31']])('%i is %s', (serial, day) => expect(serialDay(serial)).toBe(day));
});
