import { beforeEach, describe, expect, test } from 'vitest';
import type { SheetDescription } from '../../../../src/workbook/description.js';
import { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';
import { excelSheet } from '../../contract/excel-sheets.js';
import type { FoundSheet } from '../../contract/found-sheet.js';
import { contestants, rankingSheet, rosterSheet } from '../../xlsx/demo-sheets.js';
import { paintInExcel } from './painted.js';

const name = '评比结果';
let standIn: ExcelStandIn;

beforeEach(() => {
  standIn = ExcelStandIn.start({ api: '1.9' });
});

const found = (): FoundSheet => excelSheet(standIn.workbook.sheets.find((sheet) => sheet.name === name)!);

/** What is found where nothing stood before; leaves a blank workbook. */
async function fresh(sheet: SheetDescription): Promise<FoundSheet> {
  await paintInExcel(standIn, [sheet]);
  const result = found();
  standIn = ExcelStandIn.start({ api: '1.9' });
  return result;
}

describe('a sheet painted over an earlier one', () => {
  test('is as if nothing had stood there, were it longer', async () => {
    const shorter = rankingSheet(contestants.slice(0, 3));
    const expected = await fresh(shorter);
    await paintInExcel(standIn, [rankingSheet()]);
    await paintInExcel(standIn, [shorter]);
    expect(found()).toEqual(expected);
  });

  test('is as if nothing had stood there, were it of another kind', async () => {
    const ledger = { ...rosterSheet, name };
    const expected = await fresh(rankingSheet());
    await paintInExcel(standIn, [ledger]);
    await paintInExcel(standIn, [rankingSheet()]);
    expect(found()).toEqual(expected);
  });

  test('loses what was added to it by hand', async () => {
    const expected = await fresh(rankingSheet());
    await paintInExcel(standIn, [rankingSheet()]);
    await standIn.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange('J50:K60').values = Array.from({ length: 11 }, (_, index) => [`备注${index}`, index]);
      sheet.getRange('J50:J60').format.fill.color = '#FF0000';
      sheet.getRange('J45:K46').merge();
      sheet.getRange('30:35').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('B:B').format.columnWidth = 300;
      sheet.getRange('29:29').format.rowHeight = 99;
      sheet.tables.add('J70:K72', true);
      sheet.charts.add('Line', sheet.getRange('K50:K60'), 'Columns');
      sheet.getRange('A29:A39').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
      sheet.getRange('A29:A39').conditionalFormats.add('DataBar');
      sheet.horizontalPageBreaks.add('A33');
      sheet.freezePanes.freezeRows(3);
      await context.sync();
    });
    await paintInExcel(standIn, [rankingSheet()]);
    expect(found()).toEqual(expected);
    const sheet = standIn.workbook.sheets.find((each) => each.name === name)!;
    expect([sheet.rows.hidden.size, [...sheet.columns.hidden], sheet.tables.length]).toEqual([0, [8], 0]);
  });

  test('shows every row again that was filtered away', async () => {
    await paintInExcel(standIn, [rankingSheet()]);
    await standIn.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.autoFilter.apply(sheet.getRange('A28:G39'), 3, { filterOn: 'Values', values: ['一等奖'] });
      await context.sync();
    });
    await paintInExcel(standIn, [rankingSheet()]);
    const sheet = standIn.workbook.sheets.find((each) => each.name === name)!;
    expect([sheet.autoFilter, sheet.rows.hidden.size]).toEqual([null, 0]);
  });

  test('stays the sheet it was, where it was', async () => {
    await paintInExcel(standIn, [rankingSheet(), rosterSheet]);
    const before = standIn.workbook.sheets.map(({ id, name: named }) => [id, named]);
    await paintInExcel(standIn, [rankingSheet()]);
    expect(standIn.workbook.sheets.map(({ id, name: named }) => [id, named])).toEqual(before);
  });
});

describe('an Excel Table', () => {
  test('has another name where its own is taken', async () => {
    await paintInExcel(standIn, [rosterSheet]);
    await paintInExcel(standIn, [{ ...rosterSheet, name: '教师名册（二）' }]);
    expect(standIn.workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name))).toEqual(['教师名册表', '教师名册表_2']);
  });
  test('keeps its name when its sheet is painted again', async () => {
    await paintInExcel(standIn, [rosterSheet]);
    await paintInExcel(standIn, [rosterSheet]);
    expect(standIn.workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name))).toEqual(['教师名册表']);
  });
});
