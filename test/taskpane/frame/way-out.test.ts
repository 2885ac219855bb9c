import { describe, expect, test } from 'vitest';
import type { Check, Deed, Sentence } from '../../../src/taskpane/desk/picture.js';
import { waysOut } from '../../../src/taskpane/frame/way-out.js';

const whole = { isUnfinished: false, canRestore: false };
const ways = (trouble: Sentence | null, deed: Deed | null = 'writing', past = whole) => waysOut({ trouble, past, check: {} as Check }, deed);
const failure = (reason: string): Sentence => ({ key: `failure.${reason}`, parameters: { left: { key: 'failure.left-untouched' } } });
const refused = (reason: string, cell = ''): Sentence => ({ key: `refused.${reason}`, parameters: { sheet: '评比打分', cell } });

test('without trouble there is no way out', () => expect(ways(null)).toEqual([]));
test('before anything was read the view itself offers to try again', () =>
  expect(waysOut({ trouble: failure('busy'), past: whole, check: null }, 'opening')).toEqual([]));

describe('what cannot be mended by trying again offers nothing', () => {
  test.each(['hidden', 'unsupported'])('%s', (reason) => expect(ways(failure(reason))).toEqual([]));
  test.each(['sheet-unknown', 'name-invalid'])('%s', (reason) => expect(ways(refused(reason))).toEqual([]));
  test('a workbook that is not blank', () => expect(ways({ key: 'desk.not-blank' }, 'inserting-sample')).toEqual([]));
});

describe('a refusal leads to its place', () => {
  test('the cell that holds a formula', () => expect(ways(refused('formula-cell', 'C5'))).toEqual([{ to: 'cell', sheet: '评比打分', cell: 'C5' }]));
  test('a sheet that could not be added has none: once the structure is unlocked, what failed is tried again', () => {
    expect(ways(refused('structure-locked'))).toEqual([{ to: 'step', step: 'compute' }]);
    expect(ways(refused('structure-locked'), 'setting-up')).toEqual([{ to: 'deed', deed: 'setting-up' }]);
  });
  test.each(['sheet-locked', 'name-taken'])('the sheet: %s', (reason) => expect(ways(refused(reason))).toEqual([{ to: 'sheet', sheet: '评比打分' }]));
});

describe('a failure leads back to what failed', () => {
  test.each<[Deed, object]>([
    ['writing', { to: 'step', step: 'compute' }], ['saving-settings', { to: 'step', step: 'settings' }], ['checking', { to: 'deed', deed: 'checking' }],
    ['setting-up', { to: 'deed', deed: 'setting-up' }], ['inserting-sample', { to: 'deed', deed: 'inserting-sample' }], ['restoring', { to: 'deed', deed: 'restoring' }], ['fixing', { to: 'deed', deed: 'checking' }],
  ])('%s', (deed, way) => expect(ways(failure('busy'), deed)).toEqual([way]));
  test('errors lead to the list of them', () => expect(ways({ key: 'desk.blocked', parameters: { count: 2 } })).toEqual([{ to: 'step', step: 'check' }]));
  test('entries that changed meanwhile lead to computing anew', () =>
    expect(ways({ key: 'failure.entries-changed', parameters: { sheets: '评比打分' } })).toEqual([{ to: 'step', step: 'compute' }]));
});

test('what was left half-written can be put back first', () =>
  expect(ways(failure('aborted'), 'writing', { isUnfinished: true, canRestore: true })).toEqual([{ to: 'restore' }, { to: 'step', step: 'compute' }]));
