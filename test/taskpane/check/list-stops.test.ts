import { describe, expect, test } from 'vitest';
import type { ListRow } from '../../../src/taskpane/check/issue-list.js';
import { headingAbove, nearestStop, stopAfter, stopsOf } from '../../../src/taskpane/check/list-stops.js';

/** s: a sheet's heading, g: a severity's, i: an issue. */
const stops = (rows: string) => stopsOf([...rows].map((kind) => ({ kind: { s: 'sheet', g: 'severity', i: 'issue' }[kind] }) as ListRow));

const list = stops('sgiisgiiiiiiiiii');

describe('a key', () => {
  test('of no meaning leads nowhere', () => expect(stopAfter(list, 2, 'a')).toBeNull());
  test('leads nowhere in a list without issues', () => expect(stopAfter(stops(''), -1, 'ArrowDown')).toBeNull());
  test.each([
    ['ArrowDown', 2, 3], ['ArrowDown', 3, 6], ['ArrowDown', 15, 15], ['ArrowUp', 6, 3], ['ArrowUp', 2, 2],
    ['PageDown', 2, 12], ['PageUp', 12, 2], ['PageDown', 14, 15], ['Home', 9, 2], ['End', 2, 15],
  ])('%s leads from row %i over the headings to row %i', (key, from, to) => expect(stopAfter(list, from, key)).toBe(to));
});

describe('the heading above', () => {
  test.each([[0, 0], [3, 0], [4, 4], [15, 4]])('row %i is row %i', (row, heading) => expect(headingAbove(list, row)).toBe(heading));
  test('is none in an empty list', () => expect(headingAbove(stops(''), 0)).toBe(-1));
});

describe('where a row is gone', () => {
  test('the next below takes its place', () => expect(nearestStop(list, 4)).toBe(6));
  test('or the last', () => expect(nearestStop(list, 99)).toBe(15));
  test('or none', () => expect(nearestStop(stops('sg'), 0)).toBe(-1));
});
