import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { absoluteRange, cellAddress, columnLetters, columnNumber, parseAddress, parseRange, quotedSheet, rangeAddress } from '../../src/workbook/address.js';

test.each([[1, 'A'], [26, 'Z'], [27, 'AA'], [52, 'AZ'], [702, 'ZZ'], [703, 'AAA'], [16_384, 'XFD']])('column %i is %s', (column, letters) =>
  expect([columnLetters(column), columnNumber(letters)]).toEqual([letters, column]));

describe('what is no address', () => {
  test.each(['', 'A', '7', 'A0', 'a1', 'AAAA1', 'A1B', '1A', 'A-1'])('%j', (text) => expect(parseAddress(text)).toBeNull());
  test.each(['', 'A1:', ':B2', 'A1-B2'])('%j is no range', (text) => expect(parseRange(text)).toBeNull());
});

property.prop([fc.integer({ min: 1, max: 1_048_576 }), fc.integer({ min: 1, max: 16_384 })])('an address reads back', (row, column) => {
  expect(parseAddress(cellAddress(row, column))).toEqual({ row, column });
});

test('a range is given corner by corner, whichever way it was drawn', () =>
  expect(parseRange('$C$7:A1')).toEqual({ top: 1, left: 1, bottom: 7, right: 3 }));
test('a single cell is written once', () => expect(rangeAddress({ top: 3, left: 2, bottom: 3, right: 2 })).toBe('B3'));
test('a formula\'s range does not move', () => expect(absoluteRange({ top: 1, left: 1, bottom: 2, right: 28 })).toBe('$A$1:$AB$2'));
test('quotes in a sheet\'s name are doubled', () => expect(quotedSheet("三年级'A'")).toBe("'三年级''A'''"));
