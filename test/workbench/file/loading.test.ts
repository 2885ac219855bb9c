/** Plain data that cross in loads come out as they went in, what is shared in them still shared. */

import { isDeepStrictEqual } from 'node:util';
import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import { atOnce } from '../../../src/core/turns.js';
import type { Load } from '../../../src/workbench/file/load.js';
import { Loading } from '../../../src/workbench/file/loading.js';
import { Unloading } from '../../../src/workbench/file/unloading.js';
import { sampleTables, untidyTables } from '../../core/untidy-school.js';
import { date, termEnd } from '../../core/workbook.js';

/** As a message brings it. */
function loadsOf(data: unknown): Load[] {
  const loading = new Loading(data);
  const loads: Load[] = [];
  while (!loads.at(-1)?.isLast) loads.push(structuredClone(atOnce(loading.next())));
  return loads;
}

function crossed(data: unknown): unknown {
  const unloading = new Unloading();
  for (const load of loadsOf(data)) atOnce(unloading.take(load));
  return unloading.data();
}

/** Every pair of objects that stand in the same place. */
function* pairs(one: unknown, other: unknown): Generator<readonly [object, object]> {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return;
  yield [one, other];
  const [parts, others] = [partsOf(one), partsOf(other)];
  for (const [index, part] of parts.entries()) yield* pairs(part, others[index]);
}

const partsOf = (node: object): readonly unknown[] => (node instanceof Map ? [...node].flat() : node instanceof Set ? [...node] : Object.values(node));

/** Equal, and two places hold one object where the other has one there. */
function expectSame(data: unknown, after: unknown): void {
  // Vitest would ask an entry called `constructor` for a class.
  expect(isDeepStrictEqual(after, data)).toBe(true);
  const [there, back] = [new Map<object, object>(), new Map<object, object>()];
  for (const [one, other] of pairs(data, after)) {
    expect(other).not.toBe(one);
    if ((there.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) throw new Error('what was shared is apart, or what was apart is shared');
    there.set(one, other);
    back.set(other, one);
  }
}

const primitive = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.bigInt(), fc.constantFrom(-0, 0, NaN, Infinity, null, undefined, true, false));
const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '1', 'a', 'b'));

const few = { maxLength: 4 } as const;
const dataOver = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 3, withCrossShrink: true }, leaf,
    fc.array(tie('data'), few), fc.dictionary(key, tie('data'), { noNullPrototype: true, maxKeys: few.maxLength }),
    fc.array(fc.tuple(tie('data'), tie('data')), few).map((entries) => new Map(entries)), fc.array(tie('data'), few).map((elements) => new Set(elements)),
  ),
})).data;

/** Out of some parts, each of which may stand in many places. */
const data = fc.array(dataOver(primitive), { minLength: 1, maxLength: 4 }).chain((parts) => dataOver(fc.oneof(primitive, fc.constantFrom(...parts))));

describe('refused is', () => {
  const cycle: Record<string, unknown> = { list: [] };
  (cycle['list'] as unknown[]).push(new Map([['whole', cycle]]));
  test.each<[string, unknown]>([
    ['a function', { say: () => 'no' }], ['a symbol', [Symbol('no')]], ['an object of a class', new Map([['day', new Date(0)]])], ['a cycle', cycle],
  ])('%s', (_, refused) => expect(() => loadsOf([1, { refused }])).toThrow(TypeError));
});

describe('come out as they went in', () => {
  propertyTest.prop([data])('any plain data', (data) => expectSame(data, crossed(data)));

  test('more than one load holds, and lists longer than a load', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => ({ row, name: `N${row}`, marks: [row / 10, 90, null] }));
    const data = { rows, first: rows[0], byName: new Map(rows.map((row) => [row.name, row])), last: new Set(rows.slice(-3)) };
    expect(loadsOf(data).length).toBeGreaterThan(3);
    const after = crossed(data) as typeof data;
    expect(after).toStrictEqual(data);
    expect(after.first).toBe(after.rows[0]);
    expect(after.rows.every((row) => after.byName.get(row.name) === row)).toBe(true);
  });

  test.each([['made-up', sampleTables], ['untidy', untidyTables]])('what is computed of the %s school: a teacher is one object wherever he stands', (_, tables) => {
    const outcome = compute(tables(), date(termEnd));
    expectSame(outcome, crossed(outcome));
  });
});
