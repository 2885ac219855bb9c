import { describe, expect, test } from 'vitest';
import { shownContent, shownDay, shownNumber } from '../../src/workbook/shown-content.js';

describe('a number is shown as it was computed', () => {
  // Their binary fractions lie below the half: toFixed gives 1.00, 8.34 and 28.95%.
  test.each([
    [1.005, '0.00', '1.01'], [8.345, '0.00', '8.35'], [0.28955, '0.00%', '28.96%'], [-1.005, '0.00', '-1.01'], [0.1 + 0.2, '0.00', '0.30'],
  ])('%d as %s is %s', (value, format, shown) => expect(shownNumber(value, format)).toBe(shown));
  test.each([[0, '0.00', '0.00'], [0.5, '0', '1'], [12, '0', '12'], [1, '0.00%', '100.00%'], [0.004, '0.0', '0.0'], [1e21, '0', '1000000000000000000000'], [9.995e-7, '0.00', '0.00']])(
    '%d as %s is %s', (value, format, shown) => expect(shownNumber(value, format)).toBe(shown));
});

test('a section that is empty shows nothing', () => expect([0, 3].map((value) => shownNumber(value, '0;;'))).toEqual(['', '3']));
test('a format that nobody taught us shows the number as it is', () => expect(shownNumber(1234.5, '#,##0')).toBe('1234.5'));
test('a day follows the format of its cell', () =>
  expect(['yyyy-mm-dd', 'm"月"d"日"', '@', undefined].map((format) => shownDay('2026-03-09', format))).toEqual(['2026-03-09', '3月9日', '2026-03-09', '2026-03-09']));
test('a text of digits stays as it is', () => expect(shownContent('0012', 'score')).toBe('0012'));
test('a formula shows its value', () => expect(shownContent({ formula: '=1/8', value: 0.125 }, 'rate')).toBe('12.50%'));
test('a truth is shown as Excel does', () => expect(shownContent(true, 'text')).toBe('TRUE'));
