/** What the worker computes is what the page would compute from the tables that it shows. */

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import { localTime } from '../../../src/core/local-time.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { sayInWorkbook } from '../../../src/locales/workbook-language.js';
import { isReadSheet } from '../../../src/taskpane/desk/after-writing.js';
import { FileWorkbook, type CellEdit } from '../../../src/workbench/file/file-workbook.js';
import { cellAddress } from '../../../src/workbook/address.js';
import type { WorkbookTables } from '../../../src/workbook/tables.js';
import { faultySchool } from '../../browser/workbench/schools.js';
import { untidyTables } from '../../core/untidy-school.js';
import { date, termEnd } from '../../core/workbook.js';
import { edit } from './file-parts.js';
import { keeperAtHand, type KeeperAtHand } from './keeper-at-hand.js';

const today = date(termEnd);

let at: KeeperAtHand;
beforeEach(() => { at = keeperAtHand(); });
afterEach(() => at.link.end());

const sample = (): Promise<FileWorkbook> => FileWorkbook.fromTemplate({ sample: true }, () => at.link);
const faulty = async (): Promise<FileWorkbook> => FileWorkbook.open(await faultySchool(), {}, () => at.link);

/** Of more rows than cross at a stretch: every judge has marked everybody several times over. */
async function large(): Promise<FileWorkbook> {
  const workbook = await sample();
  const { rows } = (await workbook.read(isReadSheet)).sheets.find(({ name }) => name === '评比打分')!;
  workbook.edit(Array.from({ length: 12 }, (_, copy) => rows.slice(1).flatMap(({ cells }, index) => cells.map((cell, column) => ({
    sheet: '评比打分', cell: cellAddress(400 * (copy + 1) + index, column + 1), value: column === 1 ? `${String(cell)}${copy}` : cell as number | string | null,
  })))).flat());
  return workbook;
}

async function expectSame(workbook: FileWorkbook, tables?: WorkbookTables): Promise<void> {
  const read = tables ?? await workbook.read(isReadSheet);
  expect(await workbook.compute(read, today)).toStrictEqual(compute(read, today));
}

/** What somebody would type to make the made-up school the untidy one. */
const slips = (): CellEdit[] => untidyTables().sheets.flatMap(({ name, rows }) => rows.slice(1).flatMap(({ row, cells }) => cells.map((cell, index) => {
  const value = typeof cell === 'object' && cell !== null ? (cell.kind === 'date' ? cell.serial : cell.code) : cell;
  return { sheet: name, cell: cellAddress(row, index + 1), value };
})));

async function writeResult(workbook: FileWorkbook): Promise<void> {
  const tables = await workbook.read(isReadSheet);
  const stamp = { at: localTime(new Date(2026, 5, 30, 8)), version: '0' };
  await workbook.writeSheets(reportSheets(compute(tables, today), tables, stamp, sayInWorkbook));
}

describe.each([['the made-up school', sample], ['a school with faults, among sheets of other kinds', faulty], ['a school of many judges', large]])('of %s', (_, open) => {
  test('is computed what was read', async () => expectSame(await open()));

  test('is computed what was typed, what was typed over it, and what was there again after that', async () => {
    const workbook = await open();
    const standing = (await workbook.read(isReadSheet)).sheets.find(({ name }) => name === '评比打分')!.rows[3]!.cells[2] as number;
    for (const edits of [slips(), [edit('C4', '九十', '评比打分'), edit('D9', 95, '评比打分')], [edit('C4', standing, '评比打分'), edit('B40', '张三', '教师名册')]]) {
      workbook.edit(edits);
      await expectSame(workbook);
    }
  });

  test('is computed what was written, what was typed since, and what is there once that is taken back', async () => {
    const workbook = await open();
    workbook.edit([edit('C4', '九十', '评比打分')]);
    await writeResult(workbook);
    await expectSame(workbook);
    workbook.edit([edit('C5', 71, '评比打分'), edit('A9', '改过的话', '年度总结')]);
    await expectSame(workbook);
    await workbook.restore();
    await expectSame(workbook);
  });
});

test('a large outcome comes in loads, a small one at once', async () => {
  await expectSame(await sample());
  expect(at.calls).not.toContain('nextLoad');
  await expectSame(await large());
  expect(at.calls).toContain('nextLoad');
});

describe('tables that are no longer those of the page', () => {
  test('are computed as they were when they were read before an edit', async () => {
    const workbook = await sample();
    const before = await workbook.read(isReadSheet);
    workbook.edit([edit('C4', '九十', '评比打分')]);
    await expectSame(workbook, before);
  });
  test('are left to others when they were read before sheets were written, or from somewhere else', async () => {
    const workbook = await sample();
    const before = await workbook.read(isReadSheet);
    expect(await workbook.compute({ ...before }, today)).toBeNull();
    await writeResult(workbook);
    expect(await workbook.compute(before, today)).toBeNull();
    expect(at.calls).not.toContain('compute');
  });
});

describe('computing that is called off', () => {
  test('ends in the worker, which can compute again', async () => {
    await sample();
    const computation = { sheets: ['教师名册', '评比打分'], changes: [], today };
    const computing = at.keeper.compute(computation);
    await at.keeper.callOff();
    await expect(computing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await at.keeper.compute(computation)).toHaveProperty('isLast', true);
  });
  /** Calls it off while the worker is at this; then it is computed to the end. */
  async function calledOffAt(call: 'compute' | 'nextLoad', workbook: FileWorkbook): Promise<void> {
    const tables = await workbook.read(isReadSheet);
    const calling = new AbortController();
    const release = at.hold(call);
    const computing = workbook.compute(tables, today, calling.signal);
    await vi.waitFor(() => expect(at.calls).toContain(call));
    calling.abort();
    await expect(computing).rejects.toBe(calling.signal.reason);
    release();
    await expectSame(workbook, tables);
  }
  test('rejects with its reason, tells the worker, and leaves all as it was', async () => {
    await calledOffAt('compute', await sample());
    expect(at.calls.filter((call) => call !== 'nextPiece')).toEqual(['make', 'compute', 'callOff', 'compute']);
  });
  test('while loads cross leaves all as it was', async () => calledOffAt('nextLoad', await large()));
  test('before it began is never asked for', async () => {
    const workbook = await sample();
    await expect(workbook.compute(await workbook.read(isReadSheet), today, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(at.calls).not.toContain('compute');
  });
});

test('a worker that breaks down while it computes fails the computing', async () => {
  const workbook = await sample();
  const release = at.hold('compute');
  const computing = workbook.compute(await workbook.read(isReadSheet), today);
  await vi.waitFor(() => expect(at.calls).toContain('compute'));
  at.breakDown();
  await expect(computing).rejects.toMatchObject({ name: 'HostFailure', reason: 'aborted' });
  release();
});
