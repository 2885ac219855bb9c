/** The pages of results that were computed before the file was opened. */

import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import { isNeededSheet } from '../../../src/core/needed-sheet.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { outputSheets } from '../../../src/core/report/output-sheets.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../../../src/locales/workbook-language.js';
import { FileWorkbook } from '../../../src/workbench/file/file-workbook.js';
import { cellAddress } from '../../../src/workbook/address.js';
import type { CellChange } from '../../../src/workbook/host.js';
import { layOut, type SheetLayout } from '../../../src/workbook/layout.js';
import { savedAs, withoutLibreOffice } from '../../libreoffice.js';
import { edit } from './file-parts.js';
import { keeperAtHand, type KeeperAtHand } from './keeper-at-hand.js';

let hand: KeeperAtHand;
beforeEach(() => { hand = keeperAtHand(); });
afterEach(() => hand.link.end());
const open = (bytes: Uint8Array): Promise<FileWorkbook> => FileWorkbook.open(bytes, {}, () => hand.link);

/** The sample school, computed by the command line's functions. */
let computed: Uint8Array;
/** As they were laid out then. */
let written: ReadonlyMap<string, SheetLayout>;

async function computeOn(workbook: XlsxWorkbook, asOf: string): Promise<SheetLayout[]> {
  const tables = await workbook.read(isNeededSheet);
  const sheets = reportSheets(compute(tables, asOf as PlainDate, asOf as PlainDate), tables, { at: `${asOf} 08:00:00`, version: '0' }, sayInWorkbook);
  await workbook.writeSheets(sheets);
  return sheets.map(layOut);
}

beforeAll(async () => {
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(templateSheets(sayInWorkbook, { sample: true }));
  // So that the day is known from the log alone.
  const { sheets: [settings] } = await workbook.read((name) => name === '设置');
  const { row } = settings!.rows.find(({ cells }) => cells[0] === '统计日期')!;
  await workbook.changeCells([at('设置', `B${row}`, null)]);
  await computeOn(workbook, '2026-06-29');
  await workbook.changeCells([at('评比打分', 'C2', 71)]);
  written = new Map((await computeOn(workbook, '2026-06-30')).map((layout) => [layout.name, layout]));
  computed = workbook.bytes();
});

/** The computed file with later changes. */
async function changed(...changes: readonly CellChange[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(computed);
  await workbook.changeCells(changes);
  return workbook.bytes();
}

const at = (sheet: string, cell: string, value: CellChange['value']): CellChange => ({ sheet, cell, value });

/** The first total, a little higher. */
function total(): CellChange {
  const { row, cells } = written.get('评比结果')!.rows.find((each) => each.cells.some(({ style }) => style === 'total'))!;
  const { column, content } = cells.find(({ style }) => style === 'total')!;
  return at('评比结果', cellAddress(row, column), (content as number) + 1e-9);
}

/** What of a layout is printed. */
const printed = ({ rows, charts, landscape, footer, repeatedRow, pageStarts, highlights, merges, widths }: SheetLayout): unknown =>
  ({ rows, charts, landscape, footer, repeatedRow, pageStarts, highlights, merges, widths });

describe('the layout of a result sheet is not known', () => {
  const cases: [string, () => CellChange, string][] = [
    ['where a text was changed by hand', () => at('评比结果', 'A1', '我的题目'), 'sheet-changed'],
    ['where a number was, however little', total, 'sheet-changed'],
    ['where a text was taken away', () => at('评比结果', 'A2', null), 'sheet-changed'],
    ['where something was added right of it', () => at('评比结果', 'Z1', '注'), 'sheet-changed'],
    ['where something was added below it', () => at('评比结果', 'A999', '注'), 'sheet-changed'],
    ['where the entries are others', () => at('评比打分', 'C2', 99), 'entries-changed'],
    ['where the log tells of no run', () => at('运行记录', 'A4', null), 'log-unreadable'],
  ];
  test.each(cases)('%s', async (_, change, why) => {
    const workbook = await open(await changed(change()));
    expect(await workbook.findLayout('评比结果')).toBe(why);
    expect(workbook.layout('评比结果')).toBeNull();
  });
  test('where there is no such sheet', async () => expect((await open(computed)).findLayout('没有')).rejects.toMatchObject({ name: 'HostFailure' }));
  test('to whoever does not wait for it', async () => {
    const workbook = await open(computed);
    const calling = new AbortController();
    const release = hand.hold('findLayout');
    const finding = workbook.findLayout('评比结果', calling.signal);
    setTimeout(() => calling.abort(), 30);
    await expect(finding).rejects.toThrow('aborted');
    release();
    expect(workbook.layout('评比结果')).toBeNull();
    expect(await workbook.findLayout('帮扶覆盖')).toMatchObject({ name: '帮扶覆盖' });
  });
});

describe('the layout of a result sheet', () => {
  test.each(Object.values(outputSheets))('%s is the one that it was written with', async (name) => {
    const workbook = await open(computed);
    expect(workbook.layout(name)).toBeNull();
    const found = await workbook.findLayout(name) as SheetLayout;
    expect(printed(found)).toEqual(printed(written.get(name)!));
    expect(workbook.layout(name)).toBe(found);
  });
  test.skipIf(withoutLibreOffice())('is the same once LibreOffice has calculated the workbook again and saved it', async () => {
    const [saved] = await savedAs('xlsx', computed);
    const workbook = await open(saved!);
    for (const [name, layout] of written) {
      const found = await workbook.findLayout(name);
      expect(found, name).toHaveProperty('rows');
      expect(printed(found as SheetLayout), name).toEqual(printed(layout));
    }
  });
  test('is known where other sheets, or entries that it does not tell of, were changed', async () => {
    const workbook = await open(await changed(at('帮扶覆盖', 'A1', '改'), at('评比打分', 'C2', 99)));
    expect(await workbook.findLayout('领导小组一览')).toMatchObject({ key: 'leaders' });
  });
  test('holds what people wrote into 年度总结', async () => {
    const { row } = written.get('年度总结')!.rows.find(({ cells }) => cells[0]?.style === 'report-paragraph')!;
    const workbook = await open(await changed(at('年度总结', `A${row}`, '我们自己写的一段。')));
    const found = await workbook.findLayout('年度总结') as SheetLayout;
    expect(found.rows.find((each) => each.row === row)!.cells[0]!.content).toBe('　　我们自己写的一段。');
  });
  test('holds later edits, is gone with its sheet, and comes back with it', async () => {
    const workbook = await open(computed);
    await workbook.findLayout('评比结果');
    workbook.edit([edit('A1', '改', '评比结果')]);
    expect(workbook.layout('评比结果')!.rows[0]!.cells[0]!.content).toBe('改');
    await workbook.writeSheets([{ key: 'ranking', name: '评比结果', role: 'output', widths: [20], blocks: [{ kind: 'title', text: '新' }], landscape: false, footer: '', tabColour: 'B22222' }]);
    expect(workbook.layout('评比结果')!.rows[0]!.cells[0]!.content).toBe('新');
    await workbook.restore();
    expect(workbook.layout('评比结果')!.rows[0]!.cells[0]!.content).toBe('改');
  });
});
