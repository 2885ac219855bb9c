import { describe, expect, test } from 'vitest';
import { cellInWords } from '../../../src/workbench/shell/cell-in-words.js';
import type { SheetLook, WorkbookLooks } from '../../../src/workbook/sheet-look.js';
import type { RawCell, WorkbookTables } from '../../../src/workbook/tables.js';

const cells: RawCell[] = [null, '0012', 88.5, true, { kind: 'date', serial: 46203 }, { kind: 'error', code: '#N/A' }, 12];
const tables: WorkbookTables = { headings: [{ name: '表', mark: null }], sheets: [{ name: '表', rows: [{ row: 3, cells }], merges: [], formulas: new Set(['G3']) }] };
const look: SheetLook = {
  name: '表', visibility: 'visible', tabColour: null, defaultWidth: 8, defaultHeight: 15, merges: [], frozen: { rows: 0, columns: 0 }, showsGridLines: true, conditionalFormats: [], isProtected: false,
  columns: [{ left: 2, right: 3, look: 1 }], rows: [{ row: 3, runs: [{ left: 3, right: 3, look: 2 }] }],
};
const looks: WorkbookLooks = { looks: [{}, { format: '@' }, { format: '0.00' }], sheets: [look] };
const at = (cell: string) => cellInWords(tables, looks, '表', cell);

describe('a cell is told as somebody would type it', () => {
  // 46203 days after the last of 1899 is 2026-06-30, as Excel shows it.
  test.each([['A3', ''], ['B3', '0012'], ['C3', '88.5'], ['D3', 'TRUE'], ['E3', '2026-06-30'], ['F3', '#N/A'], ['H3', ''], ['A9', '']])('%s', (cell, text) => expect(at(cell).text).toBe(text));
  test('of a sheet that is not there, as blank', () => expect(cellInWords(tables, looks, '别的', 'B3').text).toBe(''));
});

test('a formula is known as one', () => expect([at('G3').isFormula, at('C3').isFormula]).toEqual([true, false]));

describe('what is typed follows the format', () => {
  test('that the cell has itself', () => expect(at('C3').format).toBe('0.00'));
  test('else its column’s, below what is filled as well', () => expect([at('B3').format, at('C9').format]).toEqual(['@', '@']));
  test('else none', () => expect(at('A3').format).toBeUndefined());
});
