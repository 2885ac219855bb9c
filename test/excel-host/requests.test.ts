import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelStandIn } from './excel-stand-in.js';
import { codeOf, loaded, run } from './excel-run.js';

let stand: ExcelStandIn;
beforeEach(() => {
  stand = ExcelStandIn.start();
});
const write = (value: unknown) => codeOf((sheet) => {
  sheet.getRange('A1').values = [[value]];
  sheet.getRange('A2').values = [[value]];
});
const values = () => stand.workbook.sheet('Sheet1').values('A1:A2').flat();

describe('requests are counted', () => {
  test('with their actions and bytes; releases are told apart', async () => {
    await loaded('A1', 'values');
    expect(stand.requests).toEqual([
      { actions: expect.any(Number), bytesIn: expect.any(Number), bytesOut: expect.any(Number), isRelease: false, failed: null },
      expect.objectContaining({ isRelease: true }),
    ]);
    stand.forget();
    expect(stand.requests).toEqual([]);
  });

  test('in bytes, not in characters', async () => {
    await write('x');
    await write('字');
    const [narrow, wide] = stand.requests.filter((request) => !request.isRelease);
    expect(wide!.bytesIn - narrow!.bytesIn).toBe(4);
  });
});

describe('the n-th request fails', () => {
  test('before anything is applied', async () => {
    stand.failAt(2, { code: 'GeneralException' });
    expect([await write(1), await write(2), await write(3)]).toEqual([null, 'GeneralException', null]);
    expect(values()).toEqual([3, 3]);
    stand.failAt(1, { code: 'RequestAborted' });
    await write(4);
    expect(values()).toEqual([3, 3]);
  });

  test('after some actions', async () => {
    await loaded('A1', 'values');
    const actions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
    const states = new Set<string>();
    for (const after of actions) {
      stand = ExcelStandIn.start();
      stand.failAt(1, { code: 'GeneralException', after });
      await write(1);
      states.add(values().join());
    }
    expect([...states]).toEqual([',', '1,', '1,1']);
  });

  test('after all of it: only the answer is lost', async () => {
    stand.failAt(1, { code: 'RequestAborted', after: 'all' });
    expect(await write(1)).toBe('RequestAborted');
    expect(values()).toEqual([1, 1]);
  });

  test('and every one from then on', async () => {
    stand.failAt(2, { code: 'InvalidOperationInCellEditMode', andOn: true });
    expect([await write(1), await write(2), await write(3)]).toEqual([null, 'InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode']);
    stand.forget();
    expect(await write(4)).toBeNull();
  });
});

test('another person types between two requests', async () => {
  stand.between(2, (workbook) => workbook.sheet('Sheet1').type('A1', '95'));
  expect((await loaded('A1', 'values')).values).toEqual([['']]);
  expect((await loaded('A1', 'values')).values).toEqual([[95]]);
});

describe('over 5 MB', () => {
  const rows = (count: number) => Array.from({ length: count }, () => ['字'.repeat(300)]);

  test('a request is refused whole', async () => {
    expect(await codeOf((sheet) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('B1:B6000').values = rows(6000);
    })).toBe('RequestPayloadSizeLimitExceeded');
    expect(stand.workbook.sheet('Sheet1').usedAddress).toBeNull();
  });

  test('an answer is refused, what was written stays', async () => {
    stand.workbook.sheet('Sheet1').fill('B1', rows(6000));
    expect(await codeOf((sheet) => {
      sheet.getRange('A1').values = [['written']];
      sheet.getRange('B1:B6000').load('values');
    })).toBe('ResponsePayloadSizeLimitExceeded');
    expect(stand.workbook.sheet('Sheet1').cell('A1').value).toBe('written');
  });
});

describe('while the person edits a cell', () => {
  beforeEach(() => stand.beginCellEdit());

  test('requests fail', async () => expect(await write(1)).toBe('InvalidOperationInCellEditMode'));

  test('requests sent with delayForCellEdit wait', async () => {
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(values()).toEqual(['', '']);
    stand.endCellEdit();
    await run;
    expect(values()).toEqual([1, '']);
  });
});

test('answers take their time where a latency is set', async () => {
  stand = ExcelStandIn.start({ latency: 40 });
  const before = performance.now();
  await run((sheet) => {
    sheet.getRange('A1').values = [[1]];
  });
  expect(performance.now() - before).toBeGreaterThan(35);
});

describe('events', () => {
  const heard = async (deed: () => Promise<unknown> | void): Promise<object[]> => {
    const events: object[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source, worksheetId, changeType }) => void events.push({ address, source, worksheetId, changeType }));
      await context.sync();
    });
    await deed();
    await new Promise((done) => setTimeout(done, 10));
    return events;
  };

  test('tell of our own change', async () => {
    expect(await heard(() => write(1))).toMatchObject([{ address: 'A1', source: 'Local', changeType: 'RangeEdited' }, { address: 'A2' }]);
  });

  test("tell of another person's change", async () => {
    const [event] = await heard(() => stand.workbook.sheet('Sheet1').type('C3', 5));
    expect(event).toMatchObject({ address: 'C3', source: 'Remote', worksheetId: stand.workbook.sheet('Sheet1').id });
  });

  test('are not told when they are switched off', async () => {
    expect(await heard(() => run((sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
    }))).toEqual([]);
  });

  test('of one sheet, and of coming to the front', async () => {
    stand.workbook.addSheet('B');
    const events: string[] = [];
    await run(async (sheet, context) => {
      sheet.onChanged.add(async (event) => void events.push(`changed ${event.address}`));
      sheet.onSelectionChanged.add(async (event) => void events.push(`selected ${event.address}`));
      context.workbook.worksheets.onActivated.add(async () => void events.push('activated'));
      await context.sync();
      context.workbook.worksheets.getItem('B').getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('B').activate();
      sheet.getRange('B2:C3').select();
    });
    await new Promise((done) => setTimeout(done, 10));
    expect(events).toEqual(['activated', 'activated', 'selected B2:C3']);
  });

  test('of an earlier workbook are not heard', async () => {
    const events = await heard(async () => {
      stand = ExcelStandIn.start();
      await write(1);
    });
    expect(events).toEqual([]);
  });
});
