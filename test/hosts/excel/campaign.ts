/** A school's workbook in Excel: ledgers of its people beside sheets of its own, and two results to write into it. */

import { table, type SheetDescription } from '../../../src/workbook/description.js';
import { ExcelStandIn, type HostWorkbook, type StandInOptions } from '../../excel-host/excel-stand-in.js';
import { sheetSnapshot, type SheetSnapshot } from '../../excel-host/model/snapshot.js';

export const outputNames = ['评比结果', '帮扶覆盖'];

/** One result of two small sheets, with everything in them that is painted; results of different marks differ. */
export const resultOf = (mark: number): SheetDescription[] => [output('ranking', '评比结果', mark), output('coverage', '帮扶覆盖', mark + 0.5)];

function output(key: string, name: string, mark: number): SheetDescription {
  const rows = ['=李明', '王芳', '孙七', '周八'].slice(0, 4 - (mark % 2)).map((person, index) => ({ person, total: 95.5 - index * 2.25 - mark }));
  return {
    key, name, role: 'output', widths: [16, 12, 14], landscape: false, footer: '示范小学', tabColour: 'B22222',
    blocks: [
      { kind: 'title', text: `${name} ${mark}` },
      { kind: 'figures', labelSpan: 1, valueSpan: 2, figures: [
        { label: '人数', value: { formula: (places) => `COUNTA(${places.column('people', '姓名')})`, value: rows.length } },
        { label: '统计日期', value: { day: '2026-06-30' }, format: 'yyyy-mm-dd' },
      ] },
      { kind: 'charts', height: 8, charts: [
        { type: 'column', title: '总分', table: 'people', category: '姓名', value: '总分', colours: ['5B9BD5'], format: '0.00', span: 3 },
      ] },
      table('people', rows, [
        { header: '姓名', style: 'text', value: ({ person }) => person, link: () => ({ sheet: '教师名册', cells: 'B2' }) },
        { header: '总分', style: 'total', value: ({ total }) => total, highlight: { kind: 'above', bound: 90, style: 'passed' } },
        { header: '得分率', style: 'rate', value: ({ total }) => total / 97 },
      ], { leads: true }),
    ],
  };
}

/** Sheet1, two ledgers (one hidden, one filtered) and a chartful of the user's own. */
export function campaign(options: StandInOptions = {}): ExcelStandIn {
  const stand = ExcelStandIn.start(options);
  const { workbook } = stand;
  workbook.addSheet('教师名册', [['编号', '姓名', '出生日期'], ['T001', '李明', 33000], ['T002', '=王芳', 34000]]).cell('C2').numberFormat = 'yyyy-mm-dd';
  const scores = workbook.addSheet('评比打分', [['参评教师', '评委', '课题研究'], ['T001', 'A', '９５'], ['T002', 'A', 88], ['T001', 'B', { formula: '=C3+1' }]]);
  scores.rows.hidden.add(3);
  workbook.addSheet('结对帮扶', [['帮扶人', '对象类型', '帮扶对象']]).visibility = 'VeryHidden';
  workbook.addSheet('我的表', [['勿动', { formula: '=SUM(1,2)' }]]).cell('A1').format = { ...scores.cell('A1').format, bold: true };
  return stand;
}

/** Sheets that are not ours. */
export const inputsOf = (workbook: HostWorkbook): SheetSnapshot[] =>
  workbook.sheets.filter(({ name }) => !outputNames.includes(name)).map(sheetSnapshot);

export const outputsOf = (workbook: HostWorkbook): SheetSnapshot[] =>
  workbook.sheets.filter(({ name }) => outputNames.includes(name)).map(sheetSnapshot);
