/** The desk over a file's workbook: what is edited in the grid is checked, and what the desk does is shown there. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import { FileWorkbook, type CellEdit } from '../../../src/workbench/file/file-workbook.js';
import { inFile } from './file-parts.js';
import { keeperAtHand, type KeeperAtHand } from './keeper-at-hand.js';

let at: KeeperAtHand;
let workbook: FileWorkbook;
let desk: Desk;
beforeEach(async () => {
  at = keeperAtHand();
  workbook = await FileWorkbook.fromTemplate({ sample: true }, () => at.link);
  desk = new Desk(workbook, {
    now: () => new Date(2026, 5, 30, 20, 5, 9), version: '1', quietTime: 0, compute: (tables, today, signal) => workbook.compute(tables, today, signal),
  });
  await desk.open();
});
afterEach(async () => {
  await desk.close();
  workbook.close();
});

const issuesAt = (sheet: string, cell: string): unknown[] => desk.getPicture().check!.outcome.issues.filter((issue) => issue.sheet === sheet && issue.cell === cell);

test('an edit is checked without being asked for, and so is its undo', async () => {
  const before = workbook.tables();
  const score = before.sheets.find(({ name }) => name === '评比打分')!.rows[1]!.cells[2] as number;
  workbook.edit([{ sheet: '评比打分', cell: 'C2', value: '九十' }]);
  await vi.waitFor(() => expect(issuesAt('评比打分', 'C2')).toMatchObject([{ severity: 'error' }]));
  workbook.edit([{ sheet: '评比打分', cell: 'C2', value: score }]);
  await vi.waitFor(() => expect(issuesAt('评比打分', 'C2')).toEqual([]));
  expect(workbook.isUnsaved).toBe(false);
});

test('a fix stands in the table, is shown, and is saved', async () => {
  const shown: CellEdit[] = [];
  workbook.listen({ onCells: (edits) => void shown.push(...edits) });
  workbook.edit([{ sheet: '评比打分', cell: 'C2', value: '９５' }]);
  await vi.waitFor(() => expect(issuesAt('评比打分', 'C2')).toHaveLength(1));
  await desk.fix(desk.getPicture().check!.outcome.issues.filter(({ cell, sheet }) => sheet === '评比打分' && cell === 'C2'));
  expect(desk.getPicture()).toMatchObject({ trouble: null, done: { key: 'desk.fixed', parameters: { count: 1 } } });
  expect(shown).toEqual([{ sheet: '评比打分', cell: 'C2', value: 95 }]);
  const saved = await inFile(await workbook.save());
  expect(saved.sheets.find(({ name }) => name === '评比打分')!.rows[1]!.cells[2]).toBe(95);
});

test('computing that is called off while the worker writes leaves everything as it was; computed again, it can be brought back', async () => {
  const before = workbook.tables();
  const release = at.hold('write');
  const writing = desk.writeResult({ despiteErrors: true });
  await vi.waitFor(() => expect(at.calls).toContain('write'), { timeout: 20_000 });
  desk.cancel();
  await writing;
  release();
  expect(desk.getPicture()).toMatchObject({ work: null, trouble: null, done: { key: 'desk.cancelled' }, past: { canRestore: false } });
  expect(workbook.tables()).toEqual(before);

  await desk.writeResult({ despiteErrors: true });
  expect(desk.getPicture()).toMatchObject({ trouble: null, past: { canRestore: true }, check: { changed: [] } });
  await desk.restore();
  expect(desk.getPicture()).toMatchObject({ trouble: null, done: { key: 'desk.restored' }, check: { last: null } });
  expect(workbook.tables()).toEqual(before);
});
