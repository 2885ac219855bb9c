import { describe, expect, test } from 'vitest';
import { joinedAddresses } from '../../../../src/hosts/excel/painting/areas.js';
import { lastColumn, lastRow } from '../../../../src/workbook/address.js';
import { columnPoints } from '../../../../src/hosts/excel/painting/rows-and-columns.js';

describe('addresses of many rectangles', () => {
  test('of none are none', () => expect(joinedAddresses([])).toEqual([]));
  test('name whole rows and columns as such', () => {
    expect(joinedAddresses([{ top: 1, left: 1, bottom: lastRow, right: 3 }, { top: 2, left: 1, bottom: 9, right: lastColumn }, { top: 5, left: 2, bottom: 5, right: 2 }]))
      .toEqual(['A:C,2:9,B5']);
  });
  test('stay below the 8,192 characters that Excel takes', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ top: index * 2 + 1, left: 1, bottom: index * 2 + 1, right: 3 }));
    const joined = joinedAddresses(many);
    expect(Math.max(...joined.map((address) => address.length))).toBeLessThan(8192);
    expect(joined.join().split(',')).toHaveLength(5000);
    expect(joined.length).toBeLessThan(10);
  });
});

// Pixels that Excel shows for these widths where a digit is 7 pixels wide, at 96 dots an inch (0.75 points a pixel).
test.each([[8.43, 64], [10, 75], [20, 145], [88, 621]])('a column of %d characters is %d pixels wide', (characters, pixels) => {
  expect(columnPoints(characters) / 0.75).toBe(pixels);
});
