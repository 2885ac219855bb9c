import { describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { school, schoolWith } from '../../core/school.js';
import { campaign } from '../../hosts/excel/campaign.js';
import { OpenXlsx, type Call } from '../open-xlsx.js';
import { deskAt, doneOf, openedDesk, type TestDesk } from './desk-at.js';

const write = { despiteErrors: false };
const nothingChanged = '已取消，工作簿没有改动。';
/** Until the desk waits for what is held. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

/** Calls the deed off while a call is held; gives the workbook's bytes before. */
async function calledOff({ desk, workbook }: TestDesk, call: Call, deed: () => Promise<void>): Promise<Uint8Array> {
  const before = workbook.bytes();
  const release = workbook.hold(call);
  const done = deed();
  await moment();
  desk.cancel();
  release();
  await done;
  return before;
}

describe('a deed that is called off', () => {
  test('while it reads leaves what was known, says one sentence, and can be done again', async () => {
    const made = await openedDesk(await OpenXlsx.of(school()));
    const { check } = made.picture();
    await made.workbook.typed({ sheet: '评比打分', cell: 'C2', value: 91 });
    await calledOff(made, 'read', () => made.desk.check());
    expect(made.picture()).toMatchObject({ work: null, trouble: null, stirred: ['评比打分'] });
    expect(made.picture().check).toBe(check);
    expect(doneOf(made.picture())).toBe(nothingChanged);
    await made.desk.check();
    expect(made.picture()).toMatchObject({ done: null, stirred: [] });
    expect(made.picture().check).not.toBe(check);
  });
  test('of opening leaves a pane that can be opened again', async () => {
    const made = deskAt(await OpenXlsx.of(school()));
    await calledOff(made, 'read', () => made.desk.open());
    expect(made.picture()).toMatchObject({ check: null, trouble: null, done: { key: 'desk.cancelled' } });
    await made.desk.open();
    expect(made.picture()).toMatchObject({ check: { isNew: false } });
  });
  test('before the write begins leaves the workbook alone', async () => {
    const made = await openedDesk(await OpenXlsx.of(school()));
    const { check } = made.picture();
    const before = await calledOff(made, 'writeSheets', () => made.desk.writeResult(write));
    expect(made.workbook.bytes()).toEqual(before);
    expect(made.picture()).toMatchObject({ work: null, trouble: null, past: { canRestore: false } });
    expect(made.picture().check).toBe(check);
    expect(doneOf(made.picture())).toBe(nothingChanged);
  });
  test('before a fix leaves the cell alone', async () => {
    const made = await openedDesk(await OpenXlsx.of(schoolWith('评比打分', { C2: '９５' })));
    const before = await calledOff(made, 'changeCells', () => made.desk.fix(made.picture().check!.outcome.issues));
    expect(made.workbook.bytes()).toEqual(before);
    expect(made.picture()).toMatchObject({ trouble: null, done: { key: 'desk.cancelled' } });
  });
  test('while somebody else’s edit is read again is not begun', async () => {
    const made = await openedDesk(await OpenXlsx.of(school()));
    const release = made.workbook.hold('read');
    await made.workbook.typed({ sheet: '评比打分', cell: 'C2', value: 91 });
    await made.quiet();
    const writing = made.desk.writeResult(write);
    made.desk.cancel();
    release();
    await writing;
    expect(made.workbook.calls).not.toContain('writeSheets');
    expect(made.picture()).toMatchObject({ stirred: [], done: { key: 'desk.cancelled' } });
  });
});

describe('calling off comes too late', () => {
  test('once the write has begun for good', async () => {
    const made = await openedDesk(await OpenXlsx.of(school()));
    const release = made.workbook.hold('begun');
    const writing = made.desk.writeResult(write);
    for (let tries = 0; made.picture().work?.canCancel; tries++) {
      if (tries > 100) throw new Error('the write never begins');
      await moment();
    }
    made.desk.cancel();
    release();
    await writing;
    expect(made.picture()).toMatchObject({ trouble: null, done: { key: 'desk.written' }, check: { last: { asOf: '2026-06-30' } } });
  });
  test('for bringing back, and where nothing is done', async () => {
    const made = await openedDesk(await OpenXlsx.of(school()));
    made.desk.cancel();
    await made.desk.writeResult(write);
    await calledOff(made, 'restore', () => made.desk.restore());
    expect(made.picture()).toMatchObject({ trouble: null, done: { key: 'desk.restored' } });
  });
});

describe('in Excel', () => {
  const calling = (): { readonly calling: AbortController; readonly options: { readonly signal: AbortSignal; onBegun(): void }; readonly begun: string[] } => {
    const controller = new AbortController();
    const begun: string[] = [];
    return { calling: controller, begun, options: { signal: controller.signal, onBegun: () => void begun.push('begun') } };
  };
  const change = [{ sheet: '教师名册', cell: 'A2', value: 'T9' }];
  test.each([1, 2])('reading that is called off during request %i asks nothing more', async (request) => {
    const stand = campaign();
    const { calling: controller, options } = calling();
    stand.between(request, () => controller.abort());
    await expect(new ExcelWorkbook().read(() => true, undefined, options)).rejects.toThrow('aborted');
    expect(stand.requests).toHaveLength(request);
  });
  test('a write that is called off while it looks around has not begun, and the next one does', async () => {
    const stand = campaign();
    const before = stand.workbook.snapshot();
    const { calling: controller, options, begun } = calling();
    stand.between(1, () => controller.abort());
    await expect(new ExcelWorkbook().changeCells(change, options)).rejects.toThrow('aborted');
    expect(stand.workbook.snapshot()).toEqual(before);
    expect(begun).toEqual([]);
    stand.forget();
    const next = calling();
    await new ExcelWorkbook().changeCells(change, next.options);
    expect(next.begun).toEqual(['begun']);
  });
  test('a write that is called off once it has begun is carried out', async () => {
    const stand = campaign();
    const { calling: controller, options } = calling();
    stand.between(2, () => controller.abort());
    await new ExcelWorkbook().changeCells(change, options);
    expect(stand.workbook.sheet('教师名册').cell('A2').value).toBe('T9');
  });
});
