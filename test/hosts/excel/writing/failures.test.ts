import { beforeAll, describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import type { WorkbookTables } from '../../../../src/workbook/tables.js';
import type { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';
import type { SheetSnapshot } from '../../../excel-host/model/snapshot.js';
import { rosterSheet } from '../../xlsx/demo-sheets.js';
import { campaign, inputsOf, outputsOf, resultOf } from '../campaign.js';
import { codes, failureOf, isRetried, leftByWriting, moments } from '../failed-requests.js';

/** What our sheets look like with nothing, the old and the new result, written without trouble. */
let states: { nothing: SheetSnapshot[]; old: SheetSnapshot[]; new: SheetSnapshot[] };
/** Actions of the request that writes. */
let actions: number;
beforeAll(async () => {
  const stand = campaign();
  const workbook = new ExcelWorkbook();
  await workbook.writeSheets(resultOf(0));
  const old = outputsOf(stand.workbook);
  stand.forget();
  await workbook.writeSheets(resultOf(1));
  actions = stand.requests[1]!.actions;
  states = { nothing: [], old, new: outputsOf(stand.workbook) };
});

interface Arranged {
  readonly stand: ExcelStandIn;
  readonly workbook: ExcelWorkbook;
  readonly tables: WorkbookTables;
  readonly inputs: SheetSnapshot[];
}

async function arranged(isFirst: boolean, requestSize?: number): Promise<Arranged> {
  const stand = campaign();
  const workbook = new ExcelWorkbook(undefined, undefined, requestSize);
  if (!isFirst) await workbook.writeSheets(resultOf(0));
  const tables = await workbook.read((name) => ['教师名册', '评比打分', '结对帮扶'].includes(name));
  stand.forget();
  return { stand, workbook, tables, inputs: inputsOf(stand.workbook) };
}

describe.each([['the first result', true], ['a later result', false]])('%s', (_, isFirst) => {
  const before = (): SheetSnapshot[] => (isFirst ? states.nothing : states.old);

  describe.each(Object.entries(codes))('%s', (code, reason) => {
    describe.each(moments)('%s', (_, moment) => {
      test.each([1, 2, 3])('of request %i leaves our sheets old or new and the rest as it was, and the next try succeeds', async (n) => {
        const { stand, workbook, tables, inputs } = await arranged(isFirst);
        stand.failAt(n, { code, ...moment });
        const failed = await failureOf(workbook.writeSheets(resultOf(1), { asRead: tables }));
        expect(inputsOf(stand.workbook)).toEqual(inputs);
        const left = n === 2 ? leftByWriting(moment.after) : isRetried(code) ? null : n === 1 ? 'untouched' : 'written';
        expect(failed?.left ?? null).toBe(left);
        if (failed) expect(failed).toMatchObject({ reason, code });
        expect(outputsOf(stand.workbook)).toEqual(left === null || left === 'written' ? states.new : before());
        expect(await workbook.pastWrites()).toMatchObject({ isUnfinished: false });
        await workbook.writeSheets(resultOf(1), { asRead: tables });
        expect(outputsOf(stand.workbook)).toEqual(states.new);
        expect(inputsOf(stand.workbook)).toEqual(inputs);
      });
    });
  });

  describe.each(moments)('all requests from the writing one on, %s', (_, moment) => {
    const failing = async (found: Arranged): Promise<void> => {
      found.stand.failAt(2, { code: 'RequestAborted', ...moment, andOn: true });
      expect(await failureOf(found.workbook.writeSheets(resultOf(1), { asRead: found.tables }))).toMatchObject({ reason: 'aborted', left: 'unfinished' });
      found.stand.forget();
      expect(inputsOf(found.stand.workbook)).toEqual(found.inputs);
    };
    test('are told as unfinished, and the next start can bring the former state back', async () => {
      const found = await arranged(isFirst);
      await failing(found);
      const next = new ExcelWorkbook();
      if ((await next.pastWrites()).isUnfinished) await next.restore();
      else expect([0, 'all']).toContain(moment.after);
      expect(outputsOf(found.stand.workbook)).toEqual(moment.after === 'all' ? expect.anything() : before());
      expect(await next.pastWrites()).toMatchObject({ isUnfinished: false });
      expect(inputsOf(found.stand.workbook)).toEqual(found.inputs);
    });
    test('do not hinder the next try', async () => {
      const found = await arranged(isFirst);
      await failing(found);
      const next = new ExcelWorkbook();
      await next.writeSheets(resultOf(1), { asRead: found.tables });
      expect(outputsOf(found.stand.workbook)).toEqual(states.new);
      expect(inputsOf(found.stand.workbook)).toEqual(found.inputs);
      expect(await next.pastWrites()).toMatchObject({ isUnfinished: false });
    });
  });
});

test('any number of actions that were done before a failure are taken back', async () => {
  for (let after = 5; after < actions; after += Math.ceil(actions / 25)) {
    const { stand, workbook, inputs } = await arranged(false);
    stand.failAt(2, { code: 'GeneralException', after });
    expect(await failureOf(workbook.writeSheets(resultOf(1)))).toMatchObject({ left: 'restored' });
    expect(outputsOf(stand.workbook)).toEqual(states.old);
    expect(inputsOf(stand.workbook)).toEqual(inputs);
  }
});

describe('a result that takes several requests', () => {
  const small = 20_000;
  test('is written like one that takes a single one', async () => {
    const { stand, workbook } = await arranged(false, small);
    await workbook.writeSheets(resultOf(1));
    expect(stand.requests.length).toBeGreaterThan(4);
    expect(outputsOf(stand.workbook)).toEqual(states.new);
  });
  test.each([2, 3, 4, 5])('is taken back when request %i fails, and the next one is smaller', async (n) => {
    const { stand, workbook } = await arranged(false, small);
    stand.failAt(n, { code: 'RequestPayloadSizeLimitExceeded' });
    expect(await failureOf(workbook.writeSheets(resultOf(1)))).toMatchObject({ reason: 'too-large', left: n === 2 ? 'untouched' : 'restored' });
    expect(outputsOf(stand.workbook)).toEqual(states.old);
    stand.forget();
    await workbook.writeSheets(resultOf(1));
    expect(outputsOf(stand.workbook)).toEqual(states.new);
    expect(Math.max(...stand.requests.map(({ bytesIn }) => bytesIn))).toBeLessThan(1.5 * small);
  });
});

describe('a sheet that somebody adds under the name of one of ours, just before it is written,', () => {
  test('stays, and nothing of ours does', async () => {
    const { stand, workbook } = await arranged(true);
    stand.between(2, (host) => host.addSheet('帮扶覆盖', [['我的']]));
    expect(await failureOf(workbook.writeSheets(resultOf(1)))).toMatchObject({ left: 'restored', code: 'ItemAlreadyExists' });
    expect(stand.workbook.sheets.slice(-2).map(({ name }) => name)).toEqual(['我的表', '帮扶覆盖']);
    expect(stand.workbook.sheet('帮扶覆盖').cell('A1').value).toBe('我的');
    await expect(workbook.writeSheets(resultOf(1))).rejects.toMatchObject({ name: 'RefusedWrite', reason: 'name-taken' });
  });
});

test('a limit of Excel that a sheet breaks is told in its words, and nothing is left of it', async () => {
  const { stand, workbook } = await arranged(false);
  const before = stand.workbook.snapshot();
  const rule = { kind: 'choices', choices: Array.from({ length: 65 }, () => '选项甲') } as const;
  const broken = { ...rosterSheet, blocks: rosterSheet.blocks.map((block) => block.kind === 'table'
    ? { ...block, columns: block.columns.map((column) => ({ ...column, validation: { rule } })) } : block) };
  await expect(workbook.writeSheets([...resultOf(1), broken])).rejects.toThrow(/255/);
  expect(stand.workbook.snapshot()).toEqual(before);
  expect(await workbook.pastWrites()).toMatchObject({ isUnfinished: false });
});

describe('a result that a person undid', () => {
  const undone = async (): Promise<Arranged> => {
    const found = await arranged(false);
    const { stand, workbook } = found;
    await workbook.writeSheets(resultOf(1));
    const kept = [[...stand.workbook.settings], stand.workbook.xmlParts.map((part) => ({ ...part }))] as const;
    await workbook.restore();
    // Undoing brings back the sheets; what the workbook keeps for us stays as it is.
    for (const [key, value] of kept[0]) stand.workbook.settings.set(key, value);
    stand.workbook.xmlParts.splice(0, Infinity, ...kept[1] as never[]);
    stand.forget();
    return found;
  };
  test('is not what a failed write puts back', async () => {
    const { stand, workbook } = await undone();
    stand.failAt(2, { code: 'GeneralException', after: 250 });
    expect(await failureOf(workbook.writeSheets(resultOf(2)))).toMatchObject({ left: 'restored' });
    expect(outputsOf(stand.workbook)).toEqual(states.old);
  });
  test('is not what is brought back after the next one', async () => {
    const { stand, workbook } = await undone();
    await workbook.writeSheets(resultOf(2));
    await workbook.restore();
    expect(outputsOf(stand.workbook)).toEqual(states.old);
  });
});

test('a remark that somebody wrote into a result does not hinder bringing it back', async () => {
  const { stand, workbook } = await arranged(false);
  stand.workbook.sheet('评比结果').type('C1', '已核对');
  await workbook.writeSheets(resultOf(1));
  await workbook.restore();
  expect(outputsOf(stand.workbook)).toEqual(states.old);
});

describe('a result that another program wrote, so that nobody kept it', () => {
  const written = async (): Promise<Arranged> => {
    const found = await arranged(false);
    found.stand.workbook.settings.clear();
    found.stand.workbook.xmlParts.length = 0;
    return found;
  };
  test.each(moments)('is replaced whole when the request fails %s', async (_, moment) => {
    const { stand, workbook } = await written();
    stand.failAt(2, { code: 'GeneralException', ...moment });
    const failed = await failureOf(workbook.writeSheets(resultOf(1)));
    const left = leftByWriting(moment.after) === 'restored' ? 'written' : leftByWriting(moment.after);
    expect(failed?.left ?? null).toBe(left);
    expect(outputsOf(stand.workbook)).toEqual(left === 'untouched' ? states.old : states.new);
  });
  test('is completed at the next start when nothing more could be sent', async () => {
    const { stand, workbook } = await written();
    stand.failAt(2, { code: 'RequestAborted', after: 300, andOn: true });
    expect(await failureOf(workbook.writeSheets(resultOf(1)))).toMatchObject({ left: 'unfinished' });
    stand.forget();
    const next = new ExcelWorkbook();
    expect(await next.pastWrites()).toEqual({ isUnfinished: true, canRestore: true });
    await next.restore();
    expect(outputsOf(stand.workbook)).toEqual(states.new);
    expect(await next.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
  });
});
