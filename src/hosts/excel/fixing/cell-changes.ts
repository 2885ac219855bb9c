/** Single cells of the user's rewritten where they stand, all of them or none. */

import { HostFailure, type StateLeft } from '../../../workbook/host-failure.js';
import type { CellChange, WriteOptions } from '../../../workbook/host.js';
import { learn, inBatch, inOneStep, type ExcelDoor } from '../batch.js';
import { askDateSystem, isDate1904 } from '../date-system.js';
import { failureOf, isWorthRetrying } from '../failure.js';
import { askEntries } from '../reading/changed-entries.js';
import { sheetNames } from '../sheet-names.js';
import { RequestShare } from '../writing/request-share.js';
import { askTargets, type HeldRun } from './asked-targets.js';
import { entryOf, formerEntry, holdsSame, holdsValue, type CellEntry, type CellHeld } from './cell-entry.js';
import { targetRuns, type TargetRun } from './target-runs.js';

/** What is to be changed, with what stood there. */
interface Fixing {
  readonly before: readonly HeldRun[];
  readonly date1904: boolean;
}

/** Rejects with `RefusedWrite`, `EntriesChanged` or `HostFailure`. */
export async function changeCells(door: ExcelDoor, changes: readonly CellChange[], options: WriteOptions = {}): Promise<void> {
  if (changes.length === 0) return;
  const fixing = await enterAll(door, targetRuns(changes), options);
  if (!await stands(door, fixing)) {
    const left = await putBack(door, fixing, true);
    throw new HostFailure('unverified', left);
  }
  options.onProgress?.(1);
}

/** When this returns, every request of the change was carried out. */
async function enterAll(door: ExcelDoor, runs: readonly TargetRun[], options: WriteOptions): Promise<Fixing> {
  let fixing: Fixing | null = null;
  for (let isCautious = false; ; isCautious = true) {
    try {
      return await inOneStep(door, async (context) => {
        const { before, date1904 } = fixing = await prepare(context, door, runs, options, isCautious);
        await enter(context, door, before, ({ format }, value) => entryOf(value, format, date1904));
        return fixing;
      });
    } catch (error) {
      const wasTooBold = learn(door, error);
      if (fixing === null) {
        if (isCautious || !isWorthRetrying(error)) throw failureOf(error, 'untouched');
        continue;
      }
      const left = await putBack(door, fixing, false);
      if (left === 'written') return fixing;
      if (!wasTooBold || isCautious || left === 'unfinished') throw failureOf(error, left);
      fixing = null;
    }
  }
}

async function prepare(
  context: Excel.RequestContext, { allows }: ExcelDoor, runs: readonly TargetRun[], { asRead, signal, onBegun }: WriteOptions, isCautious: boolean,
): Promise<Fixing> {
  const there = isCautious ? await sheetNames(context) : undefined;
  const dateSystem = askDateSystem(context.workbook);
  const entries = askEntries(context, asRead, allows, there);
  const before = await askTargets(context, runs, allows, true, there);
  const date1904 = isDate1904(dateSystem);
  await entries.check(context, date1904);
  signal?.throwIfAborted();
  onBegun?.();
  return { before, date1904 };
}

/** @param entry `null` leaves the cell alone. */
async function enter(
  context: Excel.RequestContext, { requestSize }: ExcelDoor, held: readonly HeldRun[],
  entry: (cell: CellHeld, value: CellChange['value'], run: number, down: number) => CellEntry | null,
): Promise<void> {
  const share = new RequestShare(context, requestSize);
  for (const [index, { run, cells, hasHidden }] of held.entries()) {
    const entries = cells.map((cell, down) => entry(cell, run.values[down]!, index, down));
    if (entries.every((each) => each === null)) continue;
    const sheet = context.workbook.worksheets.getItem(run.sheet);
    // Excel puts a block of values in the wrong cells where a filter hides some of them.
    const blocks = hasHidden ? run.values.map((_, down) => [down, down + 1] as const) : [[0, cells.length] as const];
    for (const [from, to] of blocks) {
      if (entries.slice(from, to).every((each) => each === null)) continue;
      enterBlock(sheet.getRangeByIndexes(run.row + from - 1, run.column - 1, to - from, 1).untrack(), cells.slice(from, to), entries.slice(from, to));
      await share.add(1500 + entries.slice(from, to).reduce((sum, each) => sum + 40 + String(each?.written ?? '').length * 3, 0));
    }
  }
  await share.send();
}

function enterBlock(range: Excel.Range, cells: readonly CellHeld[], entries: readonly (CellEntry | null)[]): void {
  // What a cell takes a text for depends on its format; `null` in a block leaves a cell as it is.
  if (entries.some((each, index) => each !== null && each.format !== cells[index]!.format)) {
    range.numberFormat = entries.map((each) => [each?.format ?? null]);
  }
  range.values = entries.map((each) => [each?.written ?? null]);
}

/** Reads the cells back; tries twice. */
async function stands(door: ExcelDoor, fixing: Fixing): Promise<boolean> {
  const ask = (): Promise<boolean> => inBatch(door, async (context) => holdsNew(await askNow(context, door, fixing), fixing));
  return ask().catch((error: unknown) => {
    if (isWorthRetrying(error)) return ask();
    throw error;
  }).catch((error: unknown) => {
    throw failureOf(error, 'written');
  });
}

function askNow(context: Excel.RequestContext, { allows }: ExcelDoor, { before }: Fixing): Promise<HeldRun[]> {
  return askTargets(context, before.map(({ run }) => run), allows, false);
}

const holdsNew = (now: readonly HeldRun[], { date1904 }: Fixing): boolean =>
  now.every(({ run, cells }) => cells.every((cell, down) => holdsValue(cell, run.values[down]!, date1904)));

/**
 * Puts the former values back, unless all new ones stand and are not wrong; `written` then. Tries twice.
 * What somebody else has entered meanwhile stays.
 */
async function putBack(door: ExcelDoor, fixing: Fixing, isWrong: boolean): Promise<StateLeft> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await inBatch(door, async (context) => {
        const now = await askNow(context, door, fixing);
        if (!isWrong && holdsNew(now, fixing)) return 'written';
        const former = (run: number, down: number): CellHeld => fixing.before[run]!.cells[down]!;
        const isFormer = (cell: CellHeld, run: number, down: number): boolean => holdsSame(cell, former(run, down));
        if (now.every(({ cells }, run) => cells.every((cell, down) => isFormer(cell, run, down)))) return attempt === 1 ? 'untouched' : 'restored';
        await enter(context, door, now, (cell, value, run, down) => {
          const old = former(run, down);
          const isOurs = isWrong || cell.value === old.value || holdsValue(cell, value, fixing.date1904);
          return isFormer(cell, run, down) || !isOurs ? null : formerEntry(old);
        });
        return 'restored';
      });
    } catch {
      // What is left is asked again, or told as unfinished.
    }
  }
  return 'unfinished';
}
