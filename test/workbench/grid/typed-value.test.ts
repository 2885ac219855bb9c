import { describe, expect, test } from 'vitest';
import { isFormula, typedValue } from '../../../src/workbench/grid/typed-value.js';

describe('what is typed stays text', () => {
  test.each(['0012', '-007', '110101199001011237', '1234567890123456', '９５', '1E5', '2026.6.30', '2026-02-30', '2026-6/30', '6/30', '1,23', '.', '-', '=', 'A1', '３月', '12 34'])(
    '“%s”', (text) => expect(typedValue(text, undefined)).toBe(text));
  test.each(['91.5', '2026-06-30', 'TRUE', '=1+1', '85%'])('“%s” in a cell of text', (text) => expect(typedValue(text, '@')).toBe(text));
  test('after an apostrophe, without it', () => expect(typedValue('\'12', undefined)).toBe('12'));
  test('with its line breaks as a file has them', () => expect(typedValue('一\r二\r\n三', undefined)).toBe('一\n二\n三'));
});

test.each([['91.5', 91.5], ['-3', -3], ['+3', 3], ['.5', 0.5], ['5.', 5], ['0', 0], ['0.05', 0.05], ['1,234,567.8', 1_234_567.8], ['85%', 0.85], ['0.1%', 0.001], [' 12 ', 12], ['123456789012345', 123_456_789_012_345]])(
  '“%s” is the number %d', (text, number) => expect(typedValue(text, undefined)).toBe(number));

test.each(['2026-6-3', '2026/06/03', '2026年6月3日', ' 2026-06-03 '])('“%s” is a day', (text) => expect(typedValue(text, undefined)).toEqual({ day: '2026-06-03' }));

// 46176 is 2026-06-03 in Excel.
test('a number in a cell of days is the day that it would be shown as', () => expect(typedValue('46176', 'yyyy/m/d')).toEqual({ day: '2026-06-03' }));

test.each([['true', true], ['FALSE', false]])('“%s” is a truth value', (text, value) => expect(typedValue(text, undefined)).toBe(value));

test('nothing typed makes a cell blank', () => expect(typedValue('', '@')).toBeNull());

describe('a formula', () => {
  test.each([['=', undefined], [' =1', undefined], ['=1+1', '@']])('“%s” in %s is none', (text, format) => expect(isFormula(text, format)).toBe(false));
  test('begins with an equals sign', () => expect(isFormula('=SUM(A1:A2)', 'General')).toBe(true));
});
