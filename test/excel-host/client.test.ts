import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
});

const failing = async (run: (context: Excel.RequestContext) => Promise<void>): Promise<{ code: string }> => {
  try {
    await Excel.run(run);
  } catch (error) {
    return error as { code: string };
  }
  throw new Error('nothing failed');
};

describe("the client's own refusals", () => {
  test('a property that was not loaded', async () => {
    expect(await failing(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      await context.sync();
      void range.values;
    })).toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a range of a run that is over', async () => {
    let range: Excel.Range | undefined;
    await Excel.run(async (context) => {
      range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('values');
      await context.sync();
    });
    expect(() => range!.load('address')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }) as Error);
  });

  test('a method that came with a later ExcelApi', async () => {
    stand = ExcelStandIn.start({ api: '1.3' });
    expect(await failing(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('A');
    })).toMatchObject({ code: 'ApiNotFound' });
  });

  test('worksheet custom properties below ExcelApi 1.12', async () => {
    stand = ExcelStandIn.start({ api: '1.11' });
    expect(await failing(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').customProperties.add('key', 'value');
    })).toMatchObject({ code: 'ApiNotFound' });
  });
});

test("a load of what came later is refused by the stand-in: the library lets it through", async () => {
  stand = ExcelStandIn.start({ api: '1.9' });
  expect(await failing(async (context) => {
    context.workbook.worksheets.load('items/customProperties/items/key');
    await context.sync();
  })).toMatchObject({ code: 'ApiNotFound' });
});

describe('an answer', () => {
  test('brings what was loaded', async () => {
    stand.workbook.sheet('Sheet1').fill('B2', [['x', 1], ['y', 2]]);
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true);
      used.load('values,address,worksheet/name');
      const missing = context.workbook.worksheets.getItemOrNullObject('A');
      missing.load('name');
      await context.sync();
      expect(used.values).toEqual([['x', 1], ['y', 2]]);
      expect(used.address).toBe('Sheet1!B2:C3');
      expect(used.worksheet.name).toBe('Sheet1');
      expect(missing.isNullObject).toBe(true);
    });
  });

  test('brings the names of every sheet in one request', async () => {
    stand.workbook.addSheet('评比打分');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('评比打分').names.add('_mark', '="ranking"');
      await context.sync();
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/names/items/name,items/names/items/value');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.names.items.map((name) => [name.name, name.value]))).toEqual([[], [['_mark', 'ranking']]]);
    });
  });

  test('keeps what came before the action that failed', async () => {
    expect(await failing(async (context) => {
      context.workbook.worksheets.add('新表');
      context.workbook.worksheets.add('Sheet1');
      await context.sync();
    })).toMatchObject({ code: 'ItemAlreadyExists' });
    expect(stand.workbook.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', '新表']);
  });
});

test('a large write goes in pieces and comes back whole', async () => {
  const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:J400');
    range.values = values;
    await context.sync();
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
  expect(stand.requests.map((request) => request.isRelease)).toEqual([false, false, true]);
});
