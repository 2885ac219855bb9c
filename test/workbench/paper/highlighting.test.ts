import { describe, expect, test } from 'vitest';
import { highlightOf } from '../../../src/workbench/paper/highlighting.js';
import type { Highlight } from '../../../src/workbook/description.js';
import type { PlacedCell, SheetLayout } from '../../../src/workbook/layout.js';

const over = (highlight: Highlight, content: PlacedCell['content'], row = 4): ReturnType<typeof highlightOf> =>
  highlightOf({ highlights: [{ range: { top: 4, left: 2, bottom: 9, right: 2 }, highlight }] } as unknown as SheetLayout, row, { column: 2, content, style: 'score' });
const below = { kind: 'below', bound: 0.8, style: 'missing' } as const;

describe('a bound', () => {
  test.each([['text', '0.1'], ['a blank', null], ['the bound itself', 0.8], ['a day', { day: '2026-01-01' }]] as const)('does not mean %s', (_, content) => expect(over(below, content)).toBeNull());
  test('means a smaller number, a formula’s too', () => {
    expect(over(below, 0.79)).toEqual({ style: 'missing', bar: null });
    expect(over(below, { formula: '=1/2', value: 0.5 })?.style).toBe('missing');
  });
  test('above is not below', () => expect(over({ ...below, kind: 'above' }, 0.79)).toBeNull());
  test('means nothing outside its cells', () => expect(over(below, 0.79, 10)).toBeNull());
});

test('a text is the same in capitals, as in Excel', () => expect(over({ kind: 'equals', text: 'No', style: 'failed' }, 'NO')?.style).toBe('failed'));
test('a bar takes its share of the cell, at most all of it', () =>
  expect([50, 75, 120, 'x'].map((value) => over({ kind: 'data-bar', colour: '5B9BD5', min: 50, max: 100 }, value)?.bar?.share)).toEqual([0, 0.5, 1, undefined]));
