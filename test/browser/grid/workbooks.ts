/** Workbooks that the grid is shown over. Runs in the browser. */

import type { CellLook, SheetLook } from '../../../src/workbook/sheet-look.js';
import type { RawCell, SheetTable } from '../../../src/workbook/tables.js';
import type { GridSheet } from '../../../src/workbench/grid/grid.js';

export interface MadeUp {
  readonly sheets: readonly GridSheet[];
  readonly looks: readonly CellLook[];
  readonly readOnly: ReadonlySet<string>;
}

/** By index: usual, heading, text, day, share. */
const looks: readonly CellLook[] = [
  { font: '宋体', size: 11 }, { bold: true, wrap: true, fill: '9C1C1C', colour: 'FFFFFF', align: 'center', edges: { bottom: { style: 'thin', colour: '000000' } } },
  { format: '@' }, { format: 'yyyy/m/d' }, { format: '0.0%' },
];

export function sheet(name: string, rows: readonly (readonly RawCell[])[], of: { readonly columns?: readonly number[]; readonly formulas?: readonly string[]; readonly look?: Partial<SheetLook> } = {}): GridSheet {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  const table: SheetTable = { name, rows: rows.map((cells, at) => ({ row: at + 1, cells })), merges: [], formulas: new Set(of.formulas) };
  return {
    table,
    look: {
      name, visibility: 'visible', tabColour: null, defaultWidth: 10, defaultHeight: 15, merges: [], frozen: { rows: 1, columns: 0 }, showsGridLines: true, conditionalFormats: [], isProtected: false,
      columns: (of.columns ?? []).map((look, at) => ({ left: at + 1, right: at + 1, width: 14, look })),
      rows: [{ row: 1, height: 32, runs: [{ left: 1, right: width, look: 1 }] }],
      ...of.look,
    },
  };
}

const school = (): MadeUp => ({
  looks,
  readOnly: new Set(['评比结果']),
  sheets: [
    sheet('教师名册', [
      ['编号', '姓名', '身份证号', '入职日期', '分数', '比例', '合\n计'],
      ['0012', '李明', '110101199001011237', { kind: 'date', serial: 45_536 }, 91.5, 0.85, 183],
      ['0013', '王芳', '110101199102022345', { kind: 'date', serial: 45_537 }, 88, 0.5, 176],
      ['0014', '两行\n的备注', null, null, null, null, { kind: 'error', code: '#N/A' }],
      ['是', true],
    ], { columns: [0, 0, 2, 3, 0, 4, 0], formulas: ['G2', 'G3', 'G4'] }),
    sheet('评比打分', [['参评教师', '评委', '课题研究'], ['T001', '张三', 90]], {
      look: { conditionalFormats: [{ ranges: [{ top: 2, left: 3, bottom: 9, right: 3 }], conditions: [{ is: '<', operand: 60, isOfNumbers: true }], look: { fill: 'FFAA00' } }] },
    }),
    sheet('评比结果', [['名次', '姓名'], [1, '李明']]),
    sheet('隐藏', [['不看']], { look: { visibility: 'hidden' } }),
  ],
});

/** 20 sheets of 5,000 rows and 12 columns. */
const many = (): MadeUp => ({
  looks,
  readOnly: new Set(),
  sheets: Array.from({ length: 20 }, (_, at) => sheet(`第${at + 1}张`, Array.from({ length: 5000 }, (_, row) => [
    `T${row}`, '欧阳文静', '110101199001011237', { kind: 'date' as const, serial: 45_000 + row }, row, row / 2, '一级教师', '在岗', '党员', 90, 91, 92,
  ]), { columns: [0, 0, 2, 3] })),
});

/** One sheet of 70,000 rows and 7 columns. */
const long = (): MadeUp => ({
  looks,
  readOnly: new Set(),
  sheets: [sheet('评比打分', Array.from({ length: 70_000 }, (_, row) => [`T${row}`, '评委', 90, 91, 92, 93, '备注'])), sheet('教师名册', [['编号']])],
});

export const workbooks = { school, many, long };
export type WorkbookName = keyof typeof workbooks;
