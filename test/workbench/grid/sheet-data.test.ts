import { describe, expect, test } from 'vitest';
import type { CellLook, SheetLook } from '../../../src/workbook/sheet-look.js';
import type { RowOfCells, SheetTable } from '../../../src/workbook/tables.js';
import { sharedStyles, sheetData, type SheetData } from '../../../src/workbench/grid/sheet-data.js';

const looks: readonly CellLook[] = [{ font: '宋体', size: 11 }, { bold: true, colour: 'FFFFFF' }, { format: '@' }, { format: 'yyyy/m/d' }];
const plain: SheetLook = {
  name: '教师名册', visibility: 'visible', tabColour: null, defaultWidth: 8, defaultHeight: 15, columns: [], rows: [], merges: [],
  frozen: { rows: 0, columns: 0 }, showsGridLines: true, conditionalFormats: [], isProtected: false,
};

function taken(rows: readonly RowOfCells[], look: Partial<SheetLook> = {}): SheetData {
  const table: SheetTable = { name: '教师名册', rows, merges: [], formulas: new Set() };
  const work = sheetData({ table, look: { ...plain, ...look } }, 'id', { looks, prefix: 'x' });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
const cell = ({ cellData }: SheetData, row: number, column: number): unknown => (cellData as Record<number, Record<number, unknown>>)[row]?.[column];

// Kinds of content in Univer: 1 text, 2 number, 3 truth value.
describe('a cell', () => {
  test.each([['0012', { v: '0012', t: 1 }], ['110101199001011237', { v: '110101199001011237', t: 1 }], [91.5, { v: 91.5, t: 2 }], [true, { v: 1, t: 3 }],
    [{ kind: 'error', code: '#N/A' } as const, { v: '#N/A', t: 1 }]])('of %j keeps it', (raw, content) => expect(cell(taken([{ row: 3, cells: [null, raw] }]), 2, 1)).toEqual(content));
  test.each([[null], [{ kind: 'error', code: '' } as const]])('of %j is none', (raw) => expect(cell(taken([{ row: 1, cells: [raw] }]), 0, 0)).toBeUndefined());

  test('of several lines has them in the look of its cell', () => {
    const data = taken([{ row: 1, cells: ['一\n二'] }], { rows: [{ row: 1, runs: [{ left: 1, right: 1, look: 1 }] }] });
    // 一 0, end of line 1, 二 2, end of line 3, end of text 4.
    expect(cell(data, 0, 0)).toMatchObject({
      v: '一\n二', t: 1, s: 'x1',
      p: { body: { dataStream: '一\r二\r\n', paragraphs: [{ startIndex: 1 }, { startIndex: 3 }], textRuns: [{ st: 0, ed: 3, ts: { ff: '宋体', fs: 11, bl: 1, cl: { rgb: '#FFFFFF' } } }] } },
    });
  });

  test('looks as its row says, else as its column; a blank one too', () => {
    const data = taken([{ row: 2, cells: ['a', 'b', 'c'] }], { columns: [{ left: 1, right: 2, look: 2 }], rows: [{ row: 2, runs: [{ left: 2, right: 2, look: 1 }, { left: 5, right: 6, look: 3 }] }] });
    expect([0, 1, 2, 4, 5].map((column) => cell(data, 1, column))).toEqual([{ v: 'a', t: 1, s: 'x2' }, { v: 'b', t: 1, s: 'x1' }, { v: 'c', t: 1 }, { s: 'x3' }, { s: 'x3' }]);
  });

  test('of a day is shown as one, whatever its look', () => {
    const data = taken([{ row: 1, cells: [{ kind: 'date', serial: 46_203 }, { kind: 'date', serial: 46_203 }] }], { columns: [{ left: 2, right: 2, look: 3 }] });
    expect([cell(data, 0, 0), cell(data, 0, 1)]).toEqual([{ v: 46_203, t: 2, s: 'x0d' }, { v: 46_203, t: 2, s: 'x3' }]);
    const styles = sharedStyles({ looks, prefix: 'x' });
    expect([styles['x0d']?.n, styles['x3']?.n, styles['x0']]).toEqual([{ pattern: 'yyyy-mm-dd' }, { pattern: 'yyyy/m/d' }, { ff: '宋体', fs: 11 }]);
  });
});

describe('a sheet', () => {
  test('has room below and up to column Z, or as far as it goes', () => {
    expect(taken([])).toMatchObject({ rowCount: 200, columnCount: 26 });
    expect(taken([{ row: 40, cells: [] }], { merges: [{ top: 1, left: 1, bottom: 1, right: 30 }] })).toMatchObject({ rowCount: 240, columnCount: 30 });
  });

  test('says no more of columns than are shown', () =>
    expect(Object.keys(taken([], { columns: [{ left: 25, right: 16_384, width: 10, look: 0 }] }).columnData!)).toEqual(['24', '25']));

  test('has its widths, heights, hidden parts, merges and frozen panes in pixels and from 0', () => {
    const data = taken([], {
      visibility: 'hidden', tabColour: 'C00000', columns: [{ left: 2, right: 2, width: 8, isHidden: true, look: 0 }], rows: [{ row: 3, height: 30, isHidden: true, runs: [] }],
      merges: [{ top: 1, left: 1, bottom: 2, right: 3 }], frozen: { rows: 2, columns: 1 }, showsGridLines: false,
    });
    // 8 characters of 7 pixels and 5 around them; 30 points at 96 to the inch.
    expect(data).toMatchObject({
      hidden: 1, tabColor: '#C00000', showGridlines: 0, columnData: { 1: { w: 61, hd: 1 } }, rowData: { 2: { h: 40, hd: 1 } },
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 2 }], freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
    });
  });

  test('of 70,000 rows rests between', () => {
    const rows = Array.from({ length: 70_000 }, (_, at) => ({ row: at + 1, cells: ['T001', 90] }));
    expect([...sheetData({ table: { name: '', rows, merges: [], formulas: new Set() }, look: plain }, 'id', { looks, prefix: '' })].length).toBeGreaterThanOrEqual(70);
  });
});
