import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';
import { codeOf, loaded, run } from './excel-run.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
  stand.workbook.year = 2026;
});
const cell = (address: string) => stand.workbook.sheet('Sheet1').cell(address);
const write = (values: unknown[][], address = 'A1') => run((sheet) => {
  sheet.getRange(address).values = values;
});

describe('text written into a cell of format General becomes what Excel makes of it', () => {
  test.each<[string, unknown, string]>([
    ['0012', 12, 'General'],
    ['1,234', 1234, '#,##0'],
    [' 12 ', 12, 'General'],
    ['-5', -5, 'General'],
    ['+5', 5, 'General'],
    ['(5)', -5, 'General'],
    ['1e3', 1000, '0.00E+00'],
    ['95%', 0.95, '0%'],
    ['1/2', 46024, 'm"月"d"日"'],
    ['1 1/2', 1.5, '# ?/?'],
    ['3:4:3', (3 * 3600 + 4 * 60 + 3) / 86_400, 'h:mm:ss'],
    ['3:4', (3 * 3600 + 4 * 60) / 86_400, 'h:mm'],
    ['2026-06-30', 46203, 'yyyy/m/d'],
    ['2026年6月30日', 46203, 'yyyy"年"m"月"d"日"'],
    ['1900/3/1', 61, 'yyyy/m/d'],
    ['1900/2/28', 59, 'yyyy/m/d'],
    ['TRUE', true, 'General'],
    ['false', false, 'General'],
  ])('%s', async (text, value, format) => {
    await write([[text]]);
    expect([cell('A1').value, cell('A1').numberFormat]).toEqual([value, format]);
  });

  test.each(['张三', '95分', '９５', '2026-13-01', '3:4:3:1', '-', '=', '1-2-3-4', '12a'])('%s stays text', async (text) => {
    await write([[text]]);
    expect([cell('A1').value, cell('A1').formula]).toEqual([text, '']);
  });

  test('#N/A becomes an error', async () => {
    await write([['#N/A']]);
    expect(await loaded('A1', 'values', 'valueTypes')).toEqual({ values: [['#N/A']], valueTypes: [['Error']] });
  });
});

describe('text stays text', () => {
  test.each(['0012', '1/2', '3:4:3', '=A2', '+86', '@李', 'TRUE', '#N/A'])("%s behind a leading '", async (text) => {
    await write([[`'${text}`]]);
    expect([cell('A1').value, cell('A1').isQuoted]).toEqual([text, true]);
    expect(await loaded('A1', 'values', 'formulas')).toEqual({ values: [[text]], formulas: [[text]] });
  });

  test.each(['0012', '1/2', '3:4:3', 'TRUE'])('%s in a cell of format @', async (text) => {
    await run((sheet) => {
      sheet.getRange('A1').numberFormat = [['@']];
      sheet.getRange('A1').values = [[text]];
    });
    expect(cell('A1').value).toBe(text);
  });

  test('a number in a cell of format @', async () => {
    cell('A1').numberFormat = '@';
    await write([[12]]);
    expect(cell('A1').value).toBe('12');
  });
});

describe('text becomes a formula', () => {
  test.each(['=1+1', '+A2', '-A2', '@A2'])('%s', async (text) => {
    await write([[text]]);
    expect(cell('A1').formula).toMatch(/^=/);
  });

  test('even in a cell of format @', async () => {
    cell('A1').numberFormat = '@';
    await write([['=1+1']]);
    expect(cell('A1').formula).toBe('=1+1');
  });

  test.each(['=SUM(', '=1+', '+86 139', '-a b', '@'.repeat(2) + '('])('%s, which is none, is refused', async (text) => {
    expect(await codeOf((sheet) => {
      sheet.getRange('A1').values = [[text]];
    })).toBe('InvalidArgument');
  });
});

describe('values', () => {
  test('null leaves a cell, an empty text clears it and keeps its look', async () => {
    stand.workbook.sheet('Sheet1').fill('A1', [['a', 'b']]);
    cell('B1').numberFormat = '0.00';
    await write([[null, '']], 'A1:B1');
    expect([cell('A1').value, cell('B1').value, cell('B1').numberFormat]).toEqual(['a', '', '0.00']);
  });

  test.each([[[[1]]], [[[1, 2], [3]]], [[[1, 2, 3], [4, 5, 6]]], [[1, 2]]])('of another size are refused: %j', async (values) => {
    expect(await codeOf((sheet) => {
      sheet.getRange('A1:B2').values = values as never;
    })).toBe('InvalidArgument');
    expect(stand.workbook.sheet('Sheet1').usedAddress).toBeNull();
  });

  test('a single one goes into every cell', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B2').values = 7 as never;
    });
    expect(stand.workbook.sheet('Sheet1').values('A1:B2')).toEqual([[7, 7], [7, 7]]);
  });

  test('dates read as numbers, errors as their codes, blank cells as empty texts', async () => {
    stand.workbook.sheet('Sheet1').fill('A1', [[46203, { error: '#REF!' }, null, true]]);
    cell('A1').numberFormat = 'yyyy-mm-dd';
    expect(await loaded('A1:D1', 'values', 'valueTypes', 'text')).toEqual({
      values: [[46203, '#REF!', '', true]], valueTypes: [['Double', 'Error', 'Empty', 'Boolean']], text: [['2026-06-30', '#REF!', '', 'TRUE']],
    });
  });

  test('over 5,000,000 cells read as null, without an error', async () => {
    expect(await loaded('A:E', 'values', 'address')).toEqual({ values: null, address: 'Sheet1!A:E' });
  });

  test('of more than 32,767 characters are refused', async () => {
    expect(await codeOf((sheet) => {
      sheet.getRange('A1').values = [['字'.repeat(32_768)]];
    })).toBe('InvalidArgument');
  });

  test('in a merged block only the top left cell has one', async () => {
    await write([['a', 'b']], 'A1:B1');
    await run((sheet) => sheet.getRange('A1:B1').merge());
    expect(stand.workbook.sheet('Sheet1').values('A1:B1')).toEqual([['a', '']]);
    await write([['c', 'd']], 'A1:B1');
    expect(stand.workbook.sheet('Sheet1').values('A1:B1')).toEqual([['c', '']]);
  });
});

test('a formula is worked out, and anew when its cells change', async () => {
  stand.workbook.sheet('Sheet1').fill('A1', [['一等奖'], ['二等奖'], ['一等奖'], [80], [90.5]]);
  await write([['=SUMPRODUCT(--EXACT($A$1:$A$3,"一等奖"))'], ['=ROUND(SUM(A4:A5)/2,1)'], ['=IF(A4=80,"一致","不一致")'], ['=COUNTIF(A1:A3,"一等奖")/0']], 'B1:B4');
  expect(await loaded('B1:B4', 'values')).toEqual({ values: [[2], [85.3], ['一致'], ['#DIV/0!']] });
  cell('A1').value = '二等奖';
  expect(cell('B1').value).toBe(1);
});

test('a function that the stand-in does not know is never guessed', async () => {
  await write([['=XLOOKUP(1,A2:A3,A2:A3)']]);
  await expect(loaded('A1', 'values')).rejects.toMatchObject({ code: 'NotImplementedByStandIn' });
  stand.workbook.formulaValue = (_sheet, address) => (address === 'A1' ? 42 : undefined);
  expect(await loaded('A1', 'values')).toEqual({ values: [[42]] });
});

test('70,000 rows of seven cells are written and read within seconds', async () => {
  stand = ExcelStandIn.start({ payloadLimit: 100e6 });
  const values = Array.from({ length: 70_000 }, (_, row) => [`T${row}`, '张三', '李四', 88.5, 90, row % 100, '良好']);
  const before = performance.now();
  await run((sheet) => {
    sheet.getRange('A1:G70000').values = values;
  });
  const read = await loaded('A1:G70000', 'values');
  expect(performance.now() - before).toBeLessThan(20_000);
  expect(read.values[69_999]).toEqual(values[69_999]);
});
