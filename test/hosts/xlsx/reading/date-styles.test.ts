import { describe, expect, test } from 'vitest';
import { dateStyles } from '../../../../src/hosts/xlsx/reading/date-styles.js';
import { stylesXml } from '../packages.js';

test('without a styles part no style shows a date', () => expect(dateStyles(null)).toEqual([]));
test('without cell styles neither', () => expect(dateStyles('<styleSheet/>')).toEqual([]));

describe('a style shows a date', () => {
  test('by its built-in format', () => {
    expect(dateStyles(stylesXml([0, 14, 22, 49, 31, 2, 57]))).toEqual([false, true, true, false, true, false, true]);
  });
  test('by its custom format', () => {
    const codes = { 164: 'yyyy"年"m"月"d"日"', 165: '0"days"', 166: '[$-804]aaaa;@', 167: '0.00_);[Red](0.00)', 168: 'G/通用格式' };
    expect(dateStyles(stylesXml([164, 165, 167, 168], codes))).toEqual([true, false, false, false]);
  });
  test('by its own code where the file gives a built-in number another meaning', () => {
    expect(dateStyles(stylesXml([14, 2], { 14: '0.0', 2: 'yyyy-mm-dd' }))).toEqual([false, true]);
  });
  test('behind prefixes', () => {
    expect(dateStyles('<x:styleSheet xmlns:x="u"><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>')).toEqual([true]);
  });
});
