import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';
import { codeOf, loaded, run } from './excel-run.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
});
const style = (address: string) => stand.workbook.sheet('Sheet1').cell(address).style;

describe('looks', () => {
  test('of a range are those of its cells', async () => {
    await run((sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.set({ name: '微软雅黑', size: 10, bold: true, color: '#b22222' });
      format.fill.color = '#FFF2CC';
      format.horizontalAlignment = 'Center';
      format.wrapText = true;
      format.indentLevel = 1;
      sheet.getRange('B2').numberFormat = [['0.00%']];
    });
    const shared = { fontName: '微软雅黑', fontSize: 10, bold: true, fontColor: '#B22222', fillColor: '#FFF2CC', fillPattern: 'Solid', horizontalAlignment: 'Center', wrapText: true, indentLevel: 1 };
    expect(style('A1')).toEqual(shared);
    expect(style('B2')).toEqual({ ...shared, numberFormat: '0.00%' });
    expect(style('C3')).toEqual({});
  });

  test('that differ read as null', async () => {
    stand.workbook.sheet('Sheet1').cell('A1').numberFormat = '0';
    await run(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font, fill } = sheet.getRange('A1:A2').format;
      font.load('bold,name');
      fill.load('color');
      await context.sync();
      expect([font.bold, font.name, fill.color]).toEqual([null, 'Calibri', '#FFFFFF']);
    });
  });

  test('borders: edges, and lines inside', async () => {
    await run((sheet) => {
      const { borders } = sheet.getRange('A1:B3').format;
      borders.getItem('EdgeTop').style = 'Continuous';
      borders.getItem('InsideHorizontal').color = '#BFBFBF';
      borders.getItem('EdgeBottom').weight = 'Medium';
    });
    const line = { style: 'Continuous', color: '#000000', weight: 'Thin' };
    expect(style('A1')).toEqual({ borderTop: line, borderBottom: { ...line, color: '#BFBFBF' } });
    expect(style('B2')).toEqual({ borderTop: { ...line, color: '#BFBFBF' }, borderBottom: { ...line, color: '#BFBFBF' } });
    expect(style('B3')).toEqual({ borderTop: { ...line, color: '#BFBFBF' }, borderBottom: { ...line, weight: 'Medium' } });
  });

  test('of whole columns hold for cells to come', async () => {
    await run((sheet) => {
      sheet.getRange('B:B').numberFormat = '@' as never;
      sheet.getRange('B7').values = [['0012']];
    });
    expect(stand.workbook.sheet('Sheet1').cell('B7').value).toBe('0012');
    expect(await loaded('B9', 'numberFormat')).toEqual({ numberFormat: [['@']] });
  });

  test.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ['an alignment', (format) => (format.horizontalAlignment = 'Middle' as never)],
    ['a colour', (format) => (format.font.color = 'rgb(1,2,3)')],
    ['an indent', (format) => (format.indentLevel = -1)],
    ['a size', (format) => (format.font.size = 500)],
    ['a height', (format) => (format.rowHeight = 500)],
    ['a border', (format) => (format.borders.getItem('EdgeTop').style = 'Solid' as never)],
  ])('%s that Excel does not know is refused', async (_, deed) => {
    expect(await codeOf((sheet) => void deed(sheet.getRange('A1').format))).toBe('InvalidArgument');
  });
});

describe('looks of many cells in one request', () => {
  test('are set and read', async () => {
    await run((sheet) => sheet.getRange('A1:B1').setCellProperties([[
      { format: { font: { bold: true, color: '#FFFFFF' }, fill: { color: '#B22222' }, borders: { top: { style: 'Continuous', color: '#BFBFBF' } }, horizontalAlignment: 'Center' } },
      { format: { protection: { locked: false } } },
    ]]));
    expect(style('A1')).toEqual({ bold: true, fontColor: '#FFFFFF', fillColor: '#B22222', fillPattern: 'Solid', horizontalAlignment: 'Center', borderTop: { style: 'Continuous', color: '#BFBFBF', weight: 'Thin' } });
    expect(style('B1')).toEqual({ locked: false });
    await run(async (sheet, context) => {
      const read = sheet.getRange('A1:B1').getCellProperties({ address: true, format: { font: { bold: true }, fill: { color: true } } });
      await context.sync();
      expect(read.value).toEqual([[
        { address: 'Sheet1!A1', format: { font: { bold: true }, fill: { color: '#B22222' } } },
        { address: 'Sheet1!B1', format: { font: { bold: false }, fill: { color: '#FFFFFF' } } },
      ]]);
    });
  });

  test('of another size are refused', async () => {
    expect(await codeOf((sheet) => sheet.getRange('A1:B1').setCellProperties([[{}]]))).toBe('InvalidArgument');
  });

  test('heights and widths line by line', async () => {
    await run((sheet) => {
      sheet.getRange('1:2').setRowProperties([{ format: { rowHeight: 28 } }, { rowHidden: true }] as Excel.SettableRowProperties[]);
      sheet.getRange('A:B').setColumnProperties([{ format: { columnWidth: 40 } }, { format: { columnWidth: 60 } }] as Excel.SettableColumnProperties[]);
    });
    expect(stand.workbook.snapshot().sheets[0]).toMatchObject({ rows: { sizes: { 1: 28 }, hidden: [2] }, columns: { sizes: { 1: 40, 2: 60 } } });
  });
});

describe('merges', () => {
  test('block by block, or across', async () => {
    await run((sheet) => {
      sheet.getRange('A1:C1').merge();
      sheet.getRange('A3:B4').merge(true);
    });
    expect(stand.workbook.sheet('Sheet1').merges).toEqual(['A1:C1', 'A3:B3', 'A4:B4']);
    await run(async (sheet, context) => {
      const [merged, none] = [sheet.getRange('A1:A3').getMergedAreasOrNullObject(), sheet.getRange('F1').getMergedAreasOrNullObject()];
      merged.load('address');
      none.load('address');
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(['Sheet1!A1:C1,Sheet1!A3:B3', true]);
      sheet.getRange('A1').unmerge();
    });
    expect(stand.workbook.sheet('Sheet1').merges).toEqual(['A3:B3', 'A4:B4']);
  });

  test('never within a table', async () => {
    expect(await codeOf((sheet) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('B3:C3').merge();
    })).toBe('MergedRangeConflict');
  });
});

test('links show their text in blue, and lead somewhere', async () => {
  await run(async (sheet, context) => {
    sheet.getRange('A1').hyperlink = { documentReference: "'评比结果'!A1", textToDisplay: '张三' };
    const range = sheet.getRange('A1');
    range.load('hyperlink,values');
    await context.sync();
    expect(range.hyperlink).toEqual({ documentReference: "'评比结果'!A1", textToDisplay: '张三' });
  });
  expect(style('A1')).toEqual({ fontColor: '#0563C1', underline: 'Single' });
  await run((sheet) => sheet.getRange('A1').clear('Hyperlinks'));
  expect(stand.workbook.sheet('Sheet1').cell('A1').link).toBeNull();
  expect(await codeOf((sheet) => void (sheet.getRange('A1').hyperlink = { textToDisplay: 'x' }))).toBe('InvalidArgument');
});

test('clearing: contents, looks, all', async () => {
  const sheet = stand.workbook.sheet('Sheet1').fill('A1', [['a', 'b', 'c']]);
  for (const address of ['A1', 'B1', 'C1']) sheet.cell(address).numberFormat = '0';
  sheet.merged.push({ top: 3, left: 1, bottom: 3, right: 2 });
  await run((on) => {
    on.getRange('A1').clear('Contents');
    on.getRange('B1').clear('Formats');
    on.getRange('C1:C3').clear();
    on.getRange('A3').clear();
  });
  expect(stand.workbook.snapshot().sheets[0]).toMatchObject({ cells: { A1: { style: { numberFormat: '0' } }, B1: { value: 'b' } }, merges: [] });
  expect(stand.workbook.snapshot().sheets[0]!.cells['C1']).toBeUndefined();
});

test('several areas at once', async () => {
  await run(async (sheet, context) => {
    const areas = sheet.getRanges('A1:B2, D4');
    areas.format.fill.color = '#DDEBF7';
    areas.load('address,areaCount,cellCount,areas/items/address');
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount, areas.areas.items.length]).toEqual(['Sheet1!A1:B2,Sheet1!D4', 2, 5, 2]);
  });
  expect(style('D4')).toEqual({ fillColor: '#DDEBF7', fillPattern: 'Solid' });
});

test('special cells: blanks, constants, formulas, rows that show', async () => {
  const sheet = stand.workbook.sheet('Sheet1').fill('A1', [['a', 1], [null, { formula: '=B1' }], ['c', 3]]);
  sheet.rows.hidden.add(2);
  await run(async (on, context) => {
    const used = on.getRange('A1:B3');
    const kinds = ['Blanks', 'Constants', 'Formulas', 'Visible'] as const;
    const found = kinds.map((kind) => used.getSpecialCells(kind));
    for (const each of found) each.load('address');
    await context.sync();
    expect(found.map((each) => each.address)).toEqual(['Sheet1!A2', 'Sheet1!A1:B1,Sheet1!A3:B3', 'Sheet1!B2', 'Sheet1!A1:B1,Sheet1!A3:B3']);
  });
});
