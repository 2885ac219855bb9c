import { beforeAll, describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import type { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';
import { sheetSnapshot, type SheetSnapshot } from '../../../excel-host/model/snapshot.js';
import { rosterSheet } from '../../xlsx/demo-sheets.js';
import { campaign, resultOf } from '../campaign.js';
import { codes, failureOf, isRetried, leftByWriting, type Moment } from '../failed-requests.js';

const ledgers = [{ ...rosterSheet, name: '教师册' }, { ...rosterSheet, key: 'two', name: '另一册' }];
const ledgerNames = ledgers.map(({ name }) => name);

interface Arranged {
  readonly stand: ExcelStandIn;
  readonly workbook: ExcelWorkbook;
  /** Everything that stood there: the sheets of the user's and a result. */
  readonly others: SheetSnapshot[];
}

async function arranged(): Promise<Arranged> {
  const stand = campaign();
  const workbook = new ExcelWorkbook();
  await workbook.writeSheets(resultOf(0));
  stand.forget();
  return { stand, workbook, others: stand.workbook.sheets.map(sheetSnapshot) };
}

const added = ({ workbook }: ExcelStandIn): SheetSnapshot[] => workbook.sheets.filter(({ name }) => ledgerNames.includes(name)).map(sheetSnapshot);
const others = ({ workbook }: ExcelStandIn): SheetSnapshot[] => workbook.sheets.filter(({ name }) => !ledgerNames.includes(name)).map(sheetSnapshot);

/** The ledgers written without trouble, and the actions of the request that writes them. */
let whole: SheetSnapshot[];
let actions: number;
beforeAll(async () => {
  const { stand, workbook } = await arranged();
  await workbook.writeSheets(ledgers);
  whole = added(stand);
  actions = stand.requests[1]!.actions;
  expect(stand.requests).toHaveLength(3);
});

const moments: readonly (readonly [string, () => Moment])[] = [
  ['before anything was done', () => ({ after: 0 })], ['as soon as it was recorded as begun', () => ({ after: 5 })],
  ['in the middle', () => ({ after: Math.floor(actions / 2) })], ['near its end', () => ({ after: Math.floor(actions * 0.95) })], ['with the answer lost', () => ({ after: 'all' })],
];

describe.each(Object.entries(codes))('adding ledgers: %s', (code, reason) => {
  describe.each(moments)('%s', (_, momentOf) => {
    test.each([1, 2, 3])('of request %i leaves all of them or none and the rest as it was, and the next try succeeds', async (n) => {
      const { stand, workbook, others: before } = await arranged();
      const moment = momentOf();
      stand.failAt(n, { code, ...moment });
      const failed = await failureOf(workbook.writeSheets(ledgers));
      const left = n === 2 ? leftByWriting(moment.after) : isRetried(code) ? null : n === 1 ? 'untouched' : 'written';
      expect(failed?.left ?? null).toBe(left);
      if (failed) expect(failed).toMatchObject({ reason, code });
      const stands = left === null || left === 'written';
      expect(added(stand)).toEqual(stands ? whole : []);
      expect(others(stand)).toEqual(before);
      expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
      if (!stands) await workbook.writeSheets(ledgers);
      expect(added(stand)).toEqual(whole);
      expect(others(stand)).toEqual(before);
    });

    test('of the request that writes and of all later ones leaves nothing that the next start does not complete', async () => {
      const { stand, workbook, others: before } = await arranged();
      const moment = momentOf();
      stand.failAt(2, { code, ...moment, andOn: true });
      expect(await failureOf(workbook.writeSheets(ledgers))).toMatchObject({ reason, code, left: 'unfinished' });
      stand.forget();
      expect(others(stand)).toEqual(before);
      const next = new ExcelWorkbook();
      expect(await next.pastWrites()).toMatchObject({ isUnfinished: moment.after !== 0 && moment.after !== 'all' });
      if (added(stand).length < whole.length || (await next.pastWrites()).isUnfinished) await next.writeSheets(ledgers);
      expect(added(stand)).toEqual(whole);
      expect(others(stand)).toEqual(before);
      expect(await next.pastWrites()).toEqual({ isUnfinished: false, canRestore: false });
    });
  });
});
