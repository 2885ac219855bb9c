import { fc, test as propertyTest } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { cellAt, withCells, type PlacedCell } from '../../../src/workbench/file/edited-table.js';
import type { RawCell, SheetTable } from '../../../src/workbook/tables.js';

const table = (...rows: readonly (readonly [row: number, ...cells: RawCell[]])[]): SheetTable =>
  ({ name: 'A', rows: rows.map(([row, ...cells]) => ({ row, cells })), merges: [], formulas: new Set() });
const at = (row: number, column: number, value: RawCell): PlacedCell => ({ row, column, value });

const before = table([2, '甲', 1], [5, '乙', null, 3]);

describe('cells that are changed', () => {
  test('leave no blank at a row’s end, and no row without a value', () => {
    expect(withCells(before, [at(5, 3, null)]).rows).toEqual(table([2, '甲', 1], [5, '乙']).rows);
    expect(withCells(before, [at(2, 1, null), at(2, 2, null)]).rows).toEqual(table([5, '乙', null, 3]).rows);
    expect(withCells(before, [at(9, 9, null)]).rows).toEqual(before.rows);
  });
  test('may stand before, between and after the rows that are there, and right of them', () =>
    expect(withCells(before, [at(9, 2, '丁'), at(1, 1, '零'), at(3, 1, '丙'), at(2, 4, true)]).rows)
      .toEqual(table([1, '零'], [2, '甲', 1, null, true], [3, '丙'], [5, '乙', null, 3], [9, null, '丁']).rows));
  test('leave the table as it was for whoever read it, and share the other rows with it', () => {
    const after = withCells(before, [at(2, 1, '改')]);
    expect(before).toEqual(table([2, '甲', 1], [5, '乙', null, 3]));
    expect(after.rows[1]).toBe(before.rows[1]);
    expect(withCells(before, [])).toBe(before);
  });
});

describe('a cell', () => {
  test('is blank in a row that is not there, and beyond a row’s end', () => expect([cellAt(before, 3, 1), cellAt(before, 9, 1), cellAt(before, 1, 1), cellAt(before, 2, 3)]).toEqual([null, null, null, null]));
  test('is found in the first and the last row', () => expect([cellAt(before, 2, 2), cellAt(before, 5, 3)]).toEqual([1, 3]));
});

const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 5 }), value: fc.oneof(fc.constant(null), fc.integer()) });
propertyTest.prop([fc.array(place), fc.array(place)])('every cell holds what was last put there', (first, second) => {
  const last = new Map([...first, ...second].map(({ row, column, value }) => [`${row} ${column}`, value]));
  const after = withCells(withCells(table(), first), second);
  for (let row = 1; row <= 12; row++) for (let column = 1; column <= 5; column++) expect(cellAt(after, row, column)).toBe(last.get(`${row} ${column}`) ?? null);
  expect(after.rows.every(({ row, cells }, index) => cells.at(-1) !== null && cells.length > 0 && row > (after.rows[index - 1]?.row ?? 0))).toBe(true);
});
