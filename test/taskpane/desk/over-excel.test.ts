import { expect, test } from 'vitest';
import { computeRanking } from '../../../src/commands/compute-ranking.js';
import { isFixable } from '../../../src/core/issues/fixes.js';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { ExcelStandIn } from '../../excel-host/excel-stand-in.js';

/** Requests to Excel, without those that only release what was asked before. */
async function requestsOf(standIn: ExcelStandIn, act: () => Promise<void>): Promise<number> {
  standIn.forget();
  await act();
  return standIn.requests.filter(({ isRelease }) => !isRelease).length;
}

test('in Excel, the whole way from an empty workbook to a result and back takes few requests and is known without another', async () => {
  const standIn = ExcelStandIn.start();
  const desk = new Desk(new ExcelWorkbook(), { now: () => new Date(2026, 5, 30, 20, 5, 9), version: '1.2.3' });
  const write = (): Promise<void> => desk.writeResult({ despiteErrors: false });
  await desk.open();
  expect(desk.getPicture()).toMatchObject({ trouble: null, check: { isNew: true } });
  await desk.insertSample();
  expect(desk.getPicture()).toMatchObject({ trouble: null, check: { missing: [] } });

  expect(await requestsOf(standIn, () => desk.check())).toBeLessThanOrEqual(2);
  // One looks at what stands there, one writes, one verifies.
  expect(await requestsOf(standIn, write)).toBeLessThanOrEqual(3);
  const known = desk.getPicture();
  expect(known).toMatchObject({ trouble: null, stirred: [], check: { changed: [], last: { at: '2026-06-30 20:05:09' } } });
  await desk.check();
  expect(desk.getPicture().check!.last).toEqual(known.check!.last);

  // The sample has such slips in several of its sheets; issues are listed in the ledgers' order.
  const mended = [...new Set(known.check!.outcome.issues.filter(isFixable).map(({ sheet }) => sheet))];
  expect(mended).toEqual(expect.arrayContaining(['教师名册', '帮扶记录', '评比打分']));
  await desk.fix(known.check!.outcome.issues);
  expect(desk.getPicture()).toMatchObject({ trouble: null, stirred: [], done: { key: 'desk.fixed' }, check: { changed: mended } });
  await write();
  expect(desk.getPicture()).toMatchObject({ trouble: null, check: { changed: [] }, past: { canRestore: true } });
  await desk.restore();
  expect(desk.getPicture()).toMatchObject({ trouble: null, done: { key: 'desk.restored' }, check: { changed: mended } });
});

test('in Excel, what another person types is heard, and never written over', async () => {
  const standIn = ExcelStandIn.start();
  const desk = new Desk(new ExcelWorkbook(), { now: () => new Date(2026, 5, 30, 20, 5, 9), version: '1.2.3' });
  await desk.open();
  await desk.insertSample();
  standIn.workbook.sheet('评比打分').type('C2', 60);
  await expect.poll(() => desk.getPicture().stirred).toEqual(['评比打分']);
  await desk.writeResult({ despiteErrors: false });
  expect(desk.getPicture()).toMatchObject({ trouble: { key: 'failure.entries-changed', parameters: { sheets: '评比打分' } }, stirred: [], check: { last: null } });
  await desk.writeResult({ despiteErrors: false });
  expect(desk.getPicture()).toMatchObject({ trouble: null, check: { changed: [], last: { at: '2026-06-30 20:05:09' } } });
});

test('in Excel, what is edited in 年度总结 stands in the next result, even where it was typed a moment ago', async () => {
  const standIn = ExcelStandIn.start();
  const desk = new Desk(new ExcelWorkbook(), { now: () => new Date(2026, 5, 30, 20, 5, 9), version: '1.2.3' });
  const write = (): Promise<void> => desk.writeResult({ despiteErrors: false });
  await desk.open();
  await desk.insertSample();
  await write();
  // What was just written is known without being read, and is what Excel holds.
  await write();
  expect(desk.getPicture().trouble).toBeNull();
  const summary = standIn.workbook.sheet('年度总结');
  const rowOf = (text: string): number => summary.values('A1:A90').findIndex(([cell]) => String(cell).trim() === text) + 1;
  summary.type(`A${rowOf('（四）学习教育')}`, '（四）理论学习');
  await expect.poll(() => desk.getPicture().stirred).toEqual(['年度总结']);
  await write();
  expect(desk.getPicture()).toMatchObject({ trouble: null, stirred: [] });
  expect([rowOf('（四）理论学习') > 0, rowOf('（四）学习教育')]).toEqual([true, 0]);
  expect([...summary.columns.hidden]).toEqual([11]);
});

test('in Excel, what the ribbon computes is known to the pane on the same page', async () => {
  ExcelStandIn.start();
  const workbook = new ExcelWorkbook();
  const now = (): Date => new Date(2026, 5, 30, 20, 5, 9);
  const desk = new Desk(workbook, { now, version: '1.2.3' });
  await desk.open();
  await desk.insertSample();
  const click = (): Promise<string> => computeRanking(workbook, now, async () => true);
  // The first click is what loads the page: its command and the pane's first reading go on at once.
  expect(await Promise.all([click(), desk.check()])).toEqual(['written', undefined]);
  await expect.poll(() => desk.getPicture(), { timeout: 3000 }).toMatchObject({ stirred: [], check: { changed: [], last: { at: '2026-06-30 20:05:09' } } });
  await desk.fix(desk.getPicture().check!.outcome.issues);
  expect(await click()).toBe('written');
  await expect.poll(() => desk.getPicture(), { timeout: 3000 }).toMatchObject({ stirred: [], check: { changed: [] }, past: { canRestore: true } });
});

test('in Excel, the ribbon and the pane may write at once: one waits for the other', async () => {
  const { workbook: { sheets } } = ExcelStandIn.start();
  const workbook = new ExcelWorkbook();
  const now = (): Date => new Date(2026, 5, 30, 20, 5, 9);
  const desk = new Desk(workbook, { now, version: '1.2.3' });
  await desk.open();
  await desk.insertSample();
  expect(await Promise.all([computeRanking(workbook, now, async () => true), desk.writeResult({ despiteErrors: false })])).toEqual(['written', undefined]);
  expect(desk.getPicture()).toMatchObject({ trouble: null, past: { isUnfinished: false } });
  expect(sheets.filter(({ name }) => name.startsWith('评比结果'))).toHaveLength(1);
});
