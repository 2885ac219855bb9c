import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';
import { codeOf, run } from './excel-run.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
});

describe('a protected sheet', () => {
  beforeEach(() => stand.workbook.sheet('Sheet1').fill('A1', [['a', 'b']]).protect());

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a value', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['a large block of values', (sheet) => (sheet.getRange('A1:B2000').values = Array.from({ length: 2000 }, () => [1, 2]))],
    ['a formula', (sheet) => (sheet.getRange('A1').formulas = [['=1']])],
    ['a number format', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['a look', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
    ['a border', (sheet) => (sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Continuous')],
    ['a width', (sheet) => (sheet.getRange('A:A').format.columnWidth = 50)],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
    ['a table', (sheet) => sheet.tables.add('A1:B2', true)],
    ['a chart', (sheet) => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'))],
    ['a validation', (sheet) => (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } })],
    ['a conditional format', (sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar')],
    ['a link', (sheet) => (sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!A1' })],
    ['taking rows out', (sheet) => sheet.getRange('1:1').delete('Up')],
  ])('refuses %s with AccessDenied and stays as it was', async (_, deed) => {
    const before = stand.workbook.snapshot();
    expect(await codeOf((sheet) => void deed(sheet))).toBe('AccessDenied');
    expect(stand.workbook.snapshot()).toEqual(before);
  });

  test('takes values in unlocked cells', async () => {
    stand.workbook.sheet('Sheet1').cell('B1').locked = false;
    expect(await codeOf((sheet) => void (sheet.getRange('B1').values = [[1]]))).toBeNull();
    expect(await codeOf((sheet) => void (sheet.getRange('A1:B1').values = [[1, 2]]))).toBe('AccessDenied');
  });

  test('takes what it allows', async () => {
    stand.workbook.sheet('Sheet1').protect({ allowFormatCells: true });
    expect(await codeOf((sheet) => void (sheet.getRange('A1').format.font.bold = true))).toBeNull();
  });

  test('can be read, deleted and unprotected', async () => {
    stand.workbook.addSheet('B');
    await run(async (sheet, context) => {
      sheet.protection.load('protected,options');
      await context.sync();
      expect([sheet.protection.protected, sheet.protection.options.allowSort]).toEqual([true, false]);
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
    });
    expect(stand.workbook.sheet('Sheet1').cell('A1').value).toBe(1);
  });

  test('is unprotected by its password alone', async () => {
    stand.workbook.sheet('Sheet1').protect({}, '秘密');
    expect(await codeOf((sheet) => sheet.protection.unprotect('wrong'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.protection.unprotect('秘密'))).toBeNull();
  });

  test('cannot be protected again', async () => expect(await codeOf((sheet) => sheet.protection.protect())).toBe('AccessDenied'));
});

describe('a workbook of protected structure', () => {
  beforeEach(() => {
    stand.workbook.addSheet('B');
    stand.workbook.protect();
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['adding a sheet', (_, context) => context.workbook.worksheets.add('C')],
    ['deleting one', (sheet) => sheet.delete()],
    ['renaming one', (sheet) => (sheet.name = 'C')],
    ['moving one', (sheet) => (sheet.position = 1)],
    ['hiding one', (sheet) => (sheet.visibility = 'Hidden')],
  ])('refuses %s with AccessDenied', async (_, deed) => {
    const before = stand.workbook.snapshot();
    expect(await codeOf((sheet, context) => void deed(sheet, context))).toBe('AccessDenied');
    expect(stand.workbook.snapshot()).toEqual(before);
  });

  test('takes values, and says that it is protected', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });
});
