import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { rectanglesByValue } from '../../../../src/hosts/excel/painting/rectangles.js';
import { rangeAddress } from '../../../../src/workbook/address.js';

const rectangles = (...lines: readonly string[]): Record<string, string[]> => {
  const found = rectanglesByValue({ rows: lines.length, columns: lines[0]?.length ?? 0, at: (row, column) => Number(lines[row - 1]![column - 1]) });
  return Object.fromEntries([...found].map(([value, ranges]) => [value, ranges.map(rangeAddress).sort()]));
};

describe('equal cells as rectangles', () => {
  test('of nothing are none', () => {
    expect(rectangles()).toEqual({});
    expect(rectangles('000', '000')).toEqual({});
  });
  test('are whole where the cells are', () => expect(rectangles('1122', '1122', '1122')).toEqual({ 1: ['A1:B3'], 2: ['C1:D3'] }));
  test('end where a row differs, and begin again below', () => expect(rectangles('11', '12', '11')).toEqual({ 1: ['A1:B1', 'A2', 'A3:B3'], 2: ['B2'] }));
  test('keep gaps', () => expect(rectangles('101', '101')).toEqual({ 1: ['A1:A2', 'C1:C2'] }));
  test('reach the last row and column', () => expect(rectangles('001', '000', '111')).toEqual({ 1: ['A3:C3', 'C1'] }));

  property.prop([fc.array(fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), { maxLength: 12 })])('hold every cell once, with its value', (lines) => {
    const painted = lines.map((line) => line.map(() => 0));
    const found = rectanglesByValue({ rows: lines.length, columns: 6, at: (row, column) => lines[row - 1]![column - 1]! });
    for (const [value, ranges] of found) {
      for (const { top, left, bottom, right } of ranges) {
        for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) painted[row - 1]![column - 1]! += value;
      }
    }
    expect(painted).toEqual(lines);
  });
});
