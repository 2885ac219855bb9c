import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';
import { codeOf, run } from './excel-run.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
  stand.workbook.sheet('Sheet1').fill('A1', [['等次', '人数'], ['一等奖', 3], ['二等奖', 5], ['三等奖', 3]]);
});
const snapshot = () => stand.workbook.snapshot().sheets[0]!;

describe('charts', () => {
  test('are drawn over their cells, point by point', async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'distribution';
      chart.title.text = '等次分布';
      chart.legend.visible = false;
      chart.setPosition('D2', 'H12');
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = true;
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0';
      series.gapWidth = 60;
      series.points.getItemAt(1).format.fill.setSolidColor('#5B9BD5');
      await context.sync();
      sheet.charts.load('count,items/name,items/id,items/chartType,items/title/text,items/series/items/name');
      series.points.load('count,items/value');
      await context.sync();
      const [loadedChart] = sheet.charts.items;
      expect([loadedChart!.name, loadedChart!.chartType, loadedChart!.title.text, loadedChart!.series.items[0]!.name]).toEqual(['distribution', 'ColumnClustered', '等次分布', '人数']);
      expect(series.points.items.map((point) => point.value)).toEqual([3, 5, 3]);
    });
    expect(snapshot().charts).toMatchObject([{
      name: 'distribution', anchor: 'D2:H12', title: { text: '等次分布' }, legend: { visible: false }, axes: { valueAxis: { minimum: 0 } },
      series: [{ name: '人数', values: 'Sheet1!B2:B4', categories: 'Sheet1!A2:A4', gapWidth: 60, points: { 1: { format: { fill: { color: '#5B9BD5' } } } } }],
    }]);
  });

  test('by series: values and categories of one line', async () => {
    await run((sheet) => {
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B4'), 'Columns');
      const series = chart.series.getItemAt(0);
      series.setValues(sheet.getRange('B2:B3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      series.name = '人数';
    });
    expect(snapshot().charts[0]!.series).toMatchObject([{ name: '人数', values: 'Sheet1!B2:B3', categories: 'Sheet1!A2:A3' }]);
    expect(await codeOf((sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).setValues(sheet.getRange('A1:B2')))).toBe('InvalidArgument');
  });

  test('take further series where they are told', async () => {
    await run((sheet) => {
      const chart = sheet.charts.add('BarStacked', sheet.getRange('B1:B4'), 'Columns');
      chart.series.add('底', 0).setValues(sheet.getRange('B2:B4'));
    });
    expect(snapshot().charts[0]!.series).toMatchObject([{ name: '底', nameSource: null, values: 'Sheet1!B2:B4' }, { name: '人数' }]);
  });

  test('an empty series refuses its points', async () => {
    expect(await codeOf((sheet) => {
      sheet.charts.add('BarClustered', sheet.getRange('F1:F4'), 'Columns').series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor('#FF0000');
    })).toBe('EmptyChartSeries');
  });

  test('are found by name and deleted; another kind, place or point is refused', async () => {
    await run(async (sheet, context) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = 'x';
      await context.sync();
      sheet.charts.getItem('x').delete();
    });
    expect(snapshot().charts).toEqual([]);
    expect(await codeOf((sheet) => sheet.charts.getItem('x').delete())).toBe('ItemNotFound');
    expect(await codeOf((sheet) => sheet.charts.add('Bars' as never, sheet.getRange('A1:B4')))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => void (sheet.charts.add('Pie', sheet.getRange('A1:B4')).legend.position = 'Middle' as never))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3).load('value'))).toBe('InvalidArgument');
  });
});

describe('tables', () => {
  test('take their headers as texts, each its own', async () => {
    stand.workbook.sheet('Sheet1').fill('D1', [[2026, 'x', 'X', null]]);
    await run((sheet) => {
      const table = sheet.tables.add('D1:G3', true);
      table.name = '教师名册';
      table.style = 'TableStyleLight9';
      table.showBandedRows = false;
    });
    expect(snapshot().tables).toMatchObject([{ name: '教师名册', address: 'D1:G3', headers: ['2026', 'x', 'X2', '列4'], style: 'TableStyleLight9', showBandedRows: false }]);
  });

  test('grow by rows and by resizing', async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.add('A1:B4', true);
      table.rows.add(undefined, [['优秀奖', 9]]);
      table.resize('A1:B9');
      const body = table.getDataBodyRange();
      body.load('address');
      table.columns.load('items/name');
      await context.sync();
      expect([body.address, table.columns.items.map((column) => column.name)]).toEqual(['Sheet1!A2:B9', ['等次', '人数']]);
    });
    expect(stand.workbook.sheet('Sheet1').values('A5:B5')).toEqual([['优秀奖', 9]]);
  });

  test('resizing came with ExcelApi 1.13', async () => {
    stand = ExcelStandIn.start({ api: '1.9' });
    expect(await codeOf((sheet) => sheet.tables.add('A1:B4', true).resize('A1:B9'))).toBe('ApiNotFound');
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['over another table', 'MergedRangeConflict', (sheet) => sheet.tables.add('B2:C5', true)],
    ['under a name that is taken', 'ItemAlreadyExists', (sheet) => (sheet.tables.add('F1:G2', true).name = '名册')],
    ['under a name with a space', 'InvalidArgument', (sheet) => (sheet.tables.add('F1:G2', true).name = '名 册')],
    ['in a style that is none', 'InvalidArgument', (sheet) => (sheet.tables.getItem('名册').style = 'Red')],
    ['that is not there', 'ItemNotFound', (sheet) => sheet.tables.getItem('表9').delete()],
  ])('a table %s is refused', async (_, code, deed) => {
    await run((sheet) => void (sheet.tables.add('A1:B4', true).name = '名册'));
    expect(await codeOf((sheet) => void deed(sheet))).toBe(code);
  });

  test('become ranges again, or go with their cells', async () => {
    await run((sheet) => {
      sheet.tables.add('A1:B2', true).convertToRange();
      sheet.tables.add('A3:B4', true).delete();
    });
    expect(snapshot().tables).toEqual([]);
    expect(stand.workbook.sheet('Sheet1').values('A1:A4').flat()).toEqual(['等次', '一等奖', '', '']);
  });
});

describe('data validation', () => {
  test('is set part by part, and cut where another is set', async () => {
    await run((sheet) => {
      const { dataValidation } = sheet.getRange('C2:C100');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.prompt = { showPrompt: true, title: '留守儿童', message: '是或否' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '不对', message: '请填是或否' };
      sheet.getRange('C50:C60').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } };
    });
    expect(snapshot().validations.map(({ address, rule }) => [address, Object.keys(rule)[0]])).toEqual([['C2:C49', 'list'], ['C61:C100', 'list'], ['C50:C60', 'wholeNumber']]);
    await run(async (sheet, context) => {
      const [one, mixed, none] = ['C2', 'C49:C50', 'F1'].map((address) => sheet.getRange(address).dataValidation);
      one!.load('type,rule,prompt');
      mixed!.load('type');
      none!.load('type');
      await context.sync();
      expect([one!.type, mixed!.type, none!.type, one!.rule, one!.prompt.title]).toEqual(['List', 'MixedCriteria', 'None', { list: { inCellDropDown: true, source: '是,否' } }, '留守儿童']);
      sheet.getRange('C1:C200').dataValidation.clear();
    });
    expect(snapshot().validations).toEqual([]);
  });

  test.each<[string, Excel.DataValidationRule | object]>([
    ['of two kinds', { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } }],
    ['with a list of over 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    ['without an operator', { wholeNumber: { formula1: 1 } }],
    ['whose formula is none', { custom: { formula: 'A1>0' } }],
    ['of an unknown kind', { number: { formula1: 1 } }],
  ])('a rule %s is refused', async (_, rule) => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1').dataValidation.rule = rule))).toBe('InvalidArgument');
  });

  test('a prompt of over 32 and 255 characters is refused', async () => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: '长'.repeat(33), message: '' }))).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  test('stand before those that were there, and keep their parts', async () => {
    await run((sheet) => {
      const bar = sheet.getRange('B2:B4').conditionalFormats.add('DataBar').dataBar;
      bar.positiveFormat.fillColor = '#B22222';
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: 'Number', formula: '0' };
      const below = sheet.getRange('B2:B4').conditionalFormats.add('CellValue').cellValue;
      below.format.font.color = '#C00000';
      below.format.fill.color = '#FDE9E7';
      below.rule = { formula1: '=4', operator: 'LessThan' };
      const custom = sheet.getRange('A2:A4').conditionalFormats.add('Custom').custom;
      custom.rule.formula = '=$A2="一等奖"';
    });
    expect(snapshot().conditionalFormats).toMatchObject([
      { type: 'Custom', addresses: ['A2:A4'], custom: { rule: { formula: '=$A2="一等奖"' } } },
      { type: 'CellValue', cellValue: { rule: { formula1: '=4', operator: 'LessThan' }, format: { font: { color: '#C00000' } } } },
      { type: 'DataBar', dataBar: { positiveFormat: { fillColor: '#B22222', gradientFill: false } } },
    ]);
    await run(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('B3');
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(conditionalFormats.items.map((each) => [each.type, each.priority])).toEqual([['CellValue', 1], ['DataBar', 2]]);
      sheet.getRange('B:B').conditionalFormats.clearAll();
    });
    expect(snapshot().conditionalFormats.map((each) => each.type)).toEqual(['Custom']);
  });

  test('a rule that is none is refused', async () => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=1+', operator: 'LessThan' }))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.getRange('A1').conditionalFormats.add('Rainbow' as never))).toBe('InvalidArgument');
  });
});

test('printing: paper, margins, titles, headers, breaks', async () => {
  await run(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    pageLayout.setPrintTitleRows('$1:$1');
    pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.horizontalPageBreaks.add('A3');
    await context.sync();
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    const area = pageLayout.getPrintAreaOrNullObject();
    titles.load('address');
    area.load('address');
    pageLayout.load('orientation,topMargin,zoom');
    await context.sync();
    expect([titles.address, area.isNullObject, pageLayout.orientation, Math.round(pageLayout.topMargin)]).toEqual(['Sheet1!1:1', true, 'Landscape', 72]);
  });
  expect(snapshot().page).toMatchObject({ paperSize: 'A4', titleRows: '1:1', rowBreaks: [3], headersFooters: { defaultForAllPages: { centerFooter: '第 &P 页' } } });
  expect(await codeOf((sheet) => void (sheet.pageLayout.paperSize = 'A0' as never))).toBe('InvalidArgument');
});

test('frozen panes', async () => {
  await run(async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load('address');
    await context.sync();
    expect(location.address).toBe('Sheet1!1:3');
  });
  expect(stand.workbook.sheet('Sheet1').freeze).toEqual({ rows: 3, columns: 0 });
  await run((sheet) => sheet.freezePanes.unfreeze());
  expect(stand.workbook.sheet('Sheet1').freeze).toEqual({ rows: 0, columns: 0 });
});

test('drawing and calculating may be suspended, a cell selected, a filter set', async () => {
  await run((sheet, context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.autoFilter.apply(sheet.getRange('A1:B4'));
    sheet.getRange('B2').select();
    context.application.calculate('Full');
  });
  await run(async (sheet, context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    sheet.autoFilter.load('enabled');
    await context.sync();
    expect([selected.address, sheet.autoFilter.enabled]).toEqual(['Sheet1!B2', true]);
  });
});

test('a sheet function is worked out without a cell; the date system shows in it', async () => {
  const second = () => run(async (_, context) => {
    const result = context.workbook.functions.date(1904, 1, 2);
    result.load('value,error');
    await context.sync();
    return result.value;
  });
  expect(await second()).toBe(1463);
  stand.workbook.date1904 = true;
  expect(await second()).toBe(1);
  await run((sheet) => void (sheet.getRange('A9').values = [['1904-01-02']]));
  expect([stand.workbook.sheet('Sheet1').cell('A9').value, stand.workbook.sheet('Sheet1').cell('A9').text]).toEqual([1, '1904/1/2']);
});
