import { fc, test as propertyTest } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { naturalOrder } from '../../src/core/natural-order.js';

test.each([
  [['T10', 'T2', 'T1'], ['T1', 'T2', 'T10']],
  [['10', '9', '100'], ['9', '10', '100']],
  [['T010', 'T9', 'T002'], ['T002', 'T9', 'T010']],
  [['三年级', '一年级', '六年级', '二年级', '五年级', '四年级'], ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级']],
  [['十一班', '二班', '十班', '一班', '十二班'], ['一班', '二班', '十班', '十一班', '十二班']],
  [['2026-10', '2026-9'], ['2026-9', '2026-10']],
  [['A1', '1'], ['1', 'A1']],
  [['A10B2', 'A10B10', 'A9B99'], ['A9B99', 'A10B2', 'A10B10']],
  [['T1', ''], ['', 'T1']],
])('%j stand as %j', (given, expected) => expect(given.toSorted(naturalOrder)).toEqual(expected));

const texts = fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '十', '一', '二', 'T', 'a', ' ', '年', '-'), maxLength: 6 });

propertyTest.prop([texts, texts])('only a text and itself are equal, and the order turns round', (a, b) => {
  expect(naturalOrder(a, b) === 0).toBe(a === b);
  expect(Math.sign(naturalOrder(a, b)) + Math.sign(naturalOrder(b, a))).toBe(0);
});

propertyTest.prop([texts, texts, texts], { numRuns: 3000 })('it never goes in a circle', (a, b, c) => {
  const [first, second, third] = [a, b, c].toSorted(naturalOrder) as [string, string, string];
  expect(naturalOrder(first, second)).toBeLessThanOrEqual(0);
  expect(naturalOrder(second, third)).toBeLessThanOrEqual(0);
  expect(naturalOrder(first, third)).toBeLessThanOrEqual(0);
});
