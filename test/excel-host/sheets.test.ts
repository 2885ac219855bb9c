import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';
import { codeOf, loaded, run } from './excel-run.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
});
const names = () => stand.workbook.sheets.map((sheet) => sheet.name);

describe("a sheet's name is refused", () => {
  test.each(['', 'x'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a[b', 'a]b', 'a:b', "'a", "a'", 'History'])('%j', async (name) => {
    expect(await codeOf((_, context) => context.workbook.worksheets.add(name))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => {
      sheet.name = name;
    })).toBe('InvalidArgument');
  });

  test('that another bears, whatever its case', async () => {
    stand.workbook.addSheet('Ranking');
    expect(await codeOf((_, context) => context.workbook.worksheets.add('RANKING'))).toBe('ItemAlreadyExists');
    expect(await codeOf((sheet) => {
      sheet.name = 'ranking';
    })).toBe('ItemAlreadyExists');
  });
});

describe('sheets', () => {
  test('that are not there', async () => expect(await codeOf((sheet) => sheet.load('name'), '没有')).toBe('ItemNotFound'));

  test('are added at the end, renamed, moved, coloured, hidden', async () => {
    await run((sheet, context) => {
      const added = context.workbook.worksheets.add('评比结果');
      added.position = 0;
      added.tabColor = '#b22222';
      added.showGridlines = false;
      sheet.name = '名册';
      sheet.visibility = 'Hidden';
    });
    expect(names()).toEqual(['评比结果', '名册']);
    expect(stand.workbook.sheet('评比结果')).toMatchObject({ tabColor: '#B22222', showGridlines: false });
    expect(stand.workbook.active.name).toBe('评比结果');
  });

  test('the only visible one can be neither deleted nor hidden', async () => {
    stand.workbook.addSheet('B').visibility = 'Hidden';
    expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await codeOf((sheet) => {
      sheet.visibility = 'VeryHidden';
    })).toBe('InvalidOperation');
  });

  test('a very hidden one cannot be deleted, a hidden one not activated', async () => {
    stand.workbook.addSheet('B').visibility = 'VeryHidden';
    expect(await codeOf((sheet) => sheet.delete(), 'B')).toBe('InvalidOperation');
    expect(await codeOf((sheet) => sheet.activate(), 'B')).toBe('InvalidOperation');
  });

  test('deleting one empties what can be undone, overwriting does not', async () => {
    stand.workbook.addSheet('B');
    await run((sheet) => {
      sheet.getRange('A1').values = [[1]];
    });
    expect(stand.workbook.undoEmptied).toBe(0);
    await run((sheet) => sheet.delete(), 'B');
    expect(stand.workbook.undoEmptied).toBe(1);
  });

  test('a range of one that was deleted is no valid reference', async () => {
    stand.workbook.addSheet('B');
    await expect(Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('B').getRange('A1');
      range.load('values');
      await context.sync();
      stand.workbook.removeSheet('B');
      range.load('values');
      await context.sync();
    })).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

describe('the used range', () => {
  test('of an empty sheet is A1, or a null object', async () => {
    await run(async (sheet, context) => {
      const used = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      used.load('address');
      none.load('address');
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Sheet1!A1', true]);
    });
  });

  test('takes in formatted cells unless only values are asked for', async () => {
    stand.workbook.sheet('Sheet1').fill('B2', [[1]]);
    await run((sheet) => {
      sheet.getRange('D9').format.fill.color = '#FFF2CC';
    });
    await run(async (sheet, context) => {
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D9', 'Sheet1!B2']);
    });
  });
});

describe('addresses', () => {
  test.each(['', 'A0', 'XFE1', 'A1048577', 'A1:', `A1,${'B2,'.repeat(2800)}C3`])('%.12j is refused', async (address) => {
    expect(await codeOf((sheet) => sheet.getRange(address).load('values'))).toMatch(/InvalidArgument|ItemNotFound/);
  });

  test('of over 8,192 characters are refused for several areas too', async () => {
    expect(await codeOf((sheet) => sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${row + 1000}`).join(',')).load('address'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.getRanges('A1:B2,D4').load('address'))).toBeNull();
  });

  test('quote the sheet where they must', async () => {
    stand.workbook.sheet('Sheet1').name = '评比 打分';
    await run(async (sheet, context) => {
      const range = sheet.getRange('B2:A1');
      range.load('address');
      await context.sync();
      expect(range.address).toBe("'评比 打分'!A1:B2");
    }, '评比 打分');
  });
});

describe('names', () => {
  test('in the workbook and in a sheet, hidden too', async () => {
    await run((sheet, context) => {
      context.workbook.names.add('成绩', sheet.getRange('A1:B2'));
      sheet.names.add('_mark', '="ranking"').visible = false;
    });
    await run(async (sheet, context) => {
      const range = context.workbook.names.getItem('成绩').getRange();
      range.load('address');
      const { names } = context.workbook;
      names.load('items/name');
      const mark = sheet.names.getItemOrNullObject('_MARK');
      mark.load('value,visible,type,scope,formula');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(names.items.map((name) => name.name)).toEqual(['成绩']);
      expect(mark.toJSON()).toMatchObject({ value: 'ranking', visible: false, type: 'String', scope: 'Worksheet', formula: '="ranking"' });
    });
  });

  test.each(['A1', '1a', 'a b', 'R1C1', ''])('%j is none', async (name) => {
    expect(await codeOf((_, context) => context.workbook.names.add(name, '=1'))).toBe('InvalidArgument');
  });

  test('a second of the same name is refused, and a text of over 255 characters', async () => {
    stand.workbook.names.push({ name: '成绩', formula: '=1', comment: '', visible: true, sheet: null });
    expect(await codeOf((_, context) => context.workbook.names.add('成绩', '=2'))).toBe('ItemAlreadyExists');
    expect(await codeOf((_, context) => context.workbook.names.add('长', `="${'x'.repeat(256)}"`))).toBe('InvalidArgument');
  });
});

test('settings, custom properties and custom XML parts', async () => {
  await run(async (sheet, context) => {
    const { workbook } = context;
    workbook.settings.add('last', { rows: [1, 2] });
    workbook.settings.add('last', { rows: [3] });
    workbook.properties.custom.add('made', 'by us');
    workbook.properties.title = '评比';
    sheet.customProperties.add('mark', 'ranking');
    workbook.customXmlParts.add('<a xmlns="urn:merit"><b>1</b></a>');
    workbook.customXmlParts.add('<a/>');
    await context.sync();
    const setting = workbook.settings.getItemOrNullObject('last');
    setting.load('value');
    const missing = workbook.settings.getItemOrNullObject('none');
    const ours = workbook.customXmlParts.getByNamespace('urn:merit').getOnlyItem();
    ours.load('namespaceUri');
    const xml = ours.getXml();
    const mark = sheet.customProperties.getItem('MARK');
    mark.load('value');
    await context.sync();
    expect([setting.value, missing.isNullObject, xml.value, ours.namespaceUri, mark.value]).toEqual([{ rows: [3] }, true, '<a xmlns="urn:merit"><b>1</b></a>', 'urn:merit', 'ranking']);
    ours.delete();
  });
  expect(stand.workbook.snapshot()).toMatchObject({ settings: { last: { rows: [3] } }, xmlParts: ['<a/>'], customProperties: { made: 'by us' } });
  expect(await codeOf((_, context) => context.workbook.customXmlParts.add('<a>'))).toBe('InvalidArgument');
});

test('rows and columns: size, visibility; hidden rows are read like any other', async () => {
  stand.workbook.sheet('Sheet1').fill('A1', [[1], [2]]);
  await run((sheet) => {
    sheet.getRange('A:B').format.columnWidth = 90;
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('1:1').format.rowHeight = 28;
  });
  expect(stand.workbook.snapshot().sheets[0]).toMatchObject({ columns: { sizes: { 1: 90, 2: 90 } }, rows: { sizes: { 1: 28 }, hidden: [2] } });
  expect(await loaded('A1:A2', 'values', 'rowHidden')).toEqual({ values: [[1], [2]], rowHidden: null });
});

test('cells are taken out and pushed in, whole rows with their merges', async () => {
  stand.workbook.sheet('Sheet1').fill('A1', [['a'], ['b'], ['c', 'd']]);
  stand.workbook.sheet('Sheet1').merged.push({ top: 5, left: 1, bottom: 5, right: 3 });
  await run((sheet) => {
    sheet.getRange('2:2').delete('Up');
    sheet.getRange('A1').insert('Right');
  });
  expect(stand.workbook.sheet('Sheet1').values('A1:B2')).toEqual([['', 'a'], ['c', 'd']]);
  expect(stand.workbook.sheet('Sheet1').merges).toEqual(['A4:C4']);
});
