import { expect, test } from 'vitest';
import { figureText, rateText } from '../../../src/core/report/figure-text.js';

// 1.005 is a little less as a binary fraction, 0.01005 a hundredth of it: a sheet shows both as they are written.
test.each([
  [1.005, '0.00', '1.01'], [0.01005, '0.00%', '1.01%'], [1 / 3, '0.00%', '33.33%'], [2, '0.0', '2.0'], [12, undefined, '12'], [null, '0.00%', '—'], ['缺赛', undefined, '缺赛'],
] as const)('%s as %s is shown as the sheet shows it', (value, format, text) => expect(figureText({ value, ...(format && { format }) })).toBe(text));

test.each([[0, '0.00%'], [0.8333, '83.33%'], [1 / 3, '33.33%'], [2 / 3, '66.67%'], [1, '100.00%'], [0.2895, '28.95%'], [null, '—']])('the rate %s is shown as %s', (rate, text) => expect(rateText(rate)).toBe(text));
