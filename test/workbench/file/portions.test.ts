import { fc, test as propertyTest } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { bundles, cuts } from '../../../src/workbench/file/portions.js';

const itself = (weight: number): number => weight;

test('a list is cut where it would weigh too much, and an element that weighs too much stands alone', () =>
  expect(cuts([3, 3, 4, 1, 20, 2], itself, 10)).toEqual([{ list: [3, 3, 4], weight: 10 }, { list: [1], weight: 1 }, { list: [20], weight: 20 }, { list: [2], weight: 2 }]));
test('an empty list has no parts', () => expect(cuts([], itself, 10)).toEqual([]));
test('short parts go together', () =>
  expect(bundles([{ part: 'a', weight: 4 }, { part: 'b', weight: 6 }, { part: 'c', weight: 1 }], 10)).toEqual([['a', 'b'], ['c']]));
propertyTest.prop([fc.array(fc.nat(15))])('nothing is lost, doubled or put elsewhere', (list) => {
  const parts = cuts(list, itself, 10);
  expect(parts.flatMap((part) => part.list)).toEqual(list);
  for (const { list: part, weight } of parts) expect(part.length === 1 || weight <= 10).toBe(true);
});
