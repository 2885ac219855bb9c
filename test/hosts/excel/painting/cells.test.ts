import { beforeEach, describe, expect, test } from 'vitest';
import { paintSheet } from '../../../../src/hosts/excel/painting/paint-sheet.js';
import { freshSheet } from '../../../../src/hosts/excel/painting/sheet-before.js';
import { table, type Content, type SheetDescription } from '../../../../src/workbook/description.js';
import { layOut } from '../../../../src/workbook/layout.js';
import { styles, type StyleName } from '../../../../src/workbook/styles.js';
import { ExcelStandIn, type HostSheet } from '../../../excel-host/excel-stand-in.js';
import { paintInExcel } from './painted.js';

let standIn: ExcelStandIn;

beforeEach(() => {
  standIn = ExcelStandIn.start({ api: '1.9' });
});

const page = { key: 'demo', name: '示范', role: 'output', landscape: false, footer: '', tabColour: '000000' } as const;

/** One column a style, one row a content; a header of the style's name. */
const everyStyle = (contents: readonly Content[]): SheetDescription => ({
  ...page,
  widths: Object.keys(styles).map(() => 10),
  blocks: [table('all', contents, (Object.keys(styles) as StyleName[]).map((style) => ({ header: style, style, value: (content: Content) => content })))],
});

async function painted(sheet: SheetDescription): Promise<HostSheet> {
  await paintInExcel(standIn, [sheet]);
  return standIn.workbook.sheets.at(-1)!;
}

const troublesome = [
  '=1+1', '=SUM(A1)', '+86', '-欧阳', '-1', '@赵六', "'引号", '0012', '007', '3:4:3', '1,1,3', '1/2', '2025-6', '2026-06-30', '12:30', '3月5日', '2025年3月',
  'TRUE', 'false', '#N/A', '50%', '¥5', '(5)', '1e3', '９５', ' 5 ', '—', '一行\n二行', '"引"', '\\', '字'.repeat(300),
];

describe('a text', () => {
  test('is text in a cell of any style, whatever it looks like', async () => {
    const sheet = await painted(everyStyle(troublesome));
    const width = Object.keys(styles).length;
    for (const [index, text] of troublesome.entries()) {
      for (let column = 1; column <= width; column++) {
        const cell = sheet.cell(`${letters(column)}${index + 2}`);
        expect([cell.value, cell.formula], Object.keys(styles)[column - 1]).toEqual([text, '']);
      }
    }
  });

  test('is text as title, line, label and header', async () => {
    const sheet = await painted({
      ...page, widths: [10, 10],
      blocks: [
        { kind: 'title', text: '=1+1' }, { kind: 'line', style: 'note', text: '3:4:3' },
        { kind: 'figures', labelSpan: 1, valueSpan: 1, figures: [{ label: '1/2', value: '0012' }] },
        table('t', ['x'], [{ header: '3月5日', style: 'text', value: (text) => text }]),
      ],
    });
    expect(['A1', 'A2', 'A3', 'B3', 'A4'].map((address) => sheet.cell(address).value)).toEqual(['=1+1', '3:4:3', '1/2', '0012', '3月5日']);
  });

  test('beyond 32,767 characters ends in an ellipsis', async () => {
    const sheet = await painted({ ...page, widths: [10], blocks: [{ kind: 'line', style: 'line', text: '字'.repeat(40_000) }] });
    expect(sheet.cell('A1').value).toBe(`${'字'.repeat(32_766)}…`);
  });
});

describe('a number, date or truth value', () => {
  test('stays one in a cell of any style, text formats too', async () => {
    const sheet = await painted(everyStyle([0, -1.5, 12345678.9, true, { day: '2026-06-30' }, { formula: () => '=1+1', value: 2 }]));
    for (const [index, style] of Object.keys(styles).entries()) {
      const column = letters(index + 1);
      expect([2, 3, 4, 5, 6, 7].map((row) => sheet.cell(`${column}${row}`).value), style).toEqual([0, -1.5, 12345678.9, true, 46203, 2]);
      expect(sheet.cell(`${column}7`).formula).toBe('=1+1');
      expect(sheet.cell(`${column}2`).numberFormat, style).toBe((styles as Record<string, { format?: string }>)[style]!.format ?? 'General');
    }
  });

  test('of a day that Excel has not is its text', async () => {
    const sheet = await painted(everyStyle([{ day: '1899-12-31' }]));
    expect(sheet.cell('A2').value).toBe('1899-12-31');
  });

  test('is counted from 1904 in a workbook that does so', async () => {
    await standIn.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('示范');
      for (const bytes of paintSheet(sheet, layOut(everyStyle([{ day: '2026-06-30' }])), { ...freshSheet, date1904: true })) void bytes;
      await context.sync();
    });
    expect(standIn.workbook.sheets.at(-1)!.cell('A2').value).toBe(46203 - 1462);
  });
});

test('number formats that change from row to row are each right', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => index);
  const sheet = await painted({
    ...page, widths: [10, 10],
    blocks: [table('t', rows, [
      { header: '甲', style: 'text', value: (row) => (row % 2 === 0 ? '1/2' : '有效'), styleOf: (row) => (row % 2 === 0 ? 'missing' : 'passed') },
      { header: '乙', style: 'score', value: (row) => row },
    ])],
  });
  for (const row of rows) {
    expect(sheet.cell(`A${row + 2}`).numberFormat).toBe(row % 2 === 0 ? '@' : 'General');
    expect(sheet.cell(`A${row + 2}`).value).toBe(row % 2 === 0 ? '1/2' : '有效');
    expect(sheet.cell(`B${row + 2}`).numberFormat).toBe('0.00');
  }
});

describe('a chart', () => {
  const charted = (counts: readonly (number | string)[]): SheetDescription => ({
    ...page, widths: [10, 10],
    blocks: [
      table('t', counts, [{ header: '名', style: 'text', value: () => '甲' }, { header: '数', style: 'integer', value: (count) => count }]),
      { kind: 'charts', height: 10, charts: [{ type: 'bar', title: '数', table: 't', category: '名', value: '数', colours: ['5B9BD5'], format: '0', span: 2 }] },
    ],
  });
  test.each([[[]], [['—', '—']]])('of no number is left out, for Excel refuses it: %j', async (counts) => expect((await painted(charted(counts))).charts).toEqual([]));
  test('of one is there', async () => expect((await painted(charted(['—', 3]))).charts).toHaveLength(1));
});

const letters = (column: number): string => (column > 26 ? `A${String.fromCharCode(38 + column)}` : String.fromCharCode(64 + column));
