/** Described sheets written into the open workbook, whole or not at all. */

import type { WriteOptions } from '../../../workbook/host.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { learn, inOneStep, type ExcelDoor } from '../batch.js';
import { failureOf, isWorthRetrying } from '../failure.js';
import { keptText } from '../kept/kept-text.js';
import { askEntries } from '../reading/changed-entries.js';
import { sheetNames } from '../sheet-names.js';
import { carryOut } from './carry-out.js';
import { recover } from './recover.js';
import { RequestShare } from './request-share.js';
import { askStanding, refuseHarm, type Standing } from './standing-sheets.js';
import { holds, unverified } from './verify.js';
import { isOurs, planWrite, type WritePlan } from './write-plan.js';

/** Gives the record of writes as it then is; `null` where nothing was to be written. Rejects with `RefusedWrite`, `EntriesChanged` or `HostFailure`. */
export async function writeSheets(door: ExcelDoor, layouts: readonly SheetLayout[], options: WriteOptions = {}): Promise<string | null> {
  if (layouts.length === 0) return null;
  const outputs = layouts.filter(({ role }) => role === 'output');
  const kept = outputs.length === 0 ? null : await keptText(outputs);
  const plan = await ended(door, options.onProgress, async (context, isCautious) => {
    const standing = await look(context, door, layouts, options, isCautious);
    options.signal?.throwIfAborted();
    options.onBegun?.();
    return { standing, plan: planWrite(standing, layouts, kept) };
  });
  await makeSure(door, plan);
  options.onProgress?.(1);
  return plan.records.after;
}

/** One request: what stands there, and whether the entries are still those that were read. */
async function look(
  context: Excel.RequestContext, { allows }: ExcelDoor, layouts: readonly SheetLayout[], { asRead }: WriteOptions, isCautious: boolean,
): Promise<Standing> {
  // Asking for what is not there may have been what failed.
  const there = isCautious ? await sheetNames(context) : undefined;
  const asked = askStanding(context, layouts.map(({ name }) => name), there);
  const entries = askEntries(context, asRead, allows, there);
  await context.sync();
  const standing = asked.taken();
  refuseHarm(standing, layouts, (sheet, layout) => isOurs(standing, sheet, layout));
  await entries.check(context, standing.date1904);
  return standing;
}

/**
 * Prepares and carries out a write; when this returns, the write has ended. What fails before anything was sent
 * is tried once more, and so is what was put too boldly.
 */
export async function ended(
  door: ExcelDoor, onProgress: WriteOptions['onProgress'],
  prepare: (context: Excel.RequestContext, isCautious: boolean) => Promise<{ standing: Standing; plan: WritePlan }>,
): Promise<WritePlan> {
  let plan: WritePlan | null = null;
  for (let isCautious = false; ; isCautious = true) {
    try {
      return await inOneStep(door, async (context) => {
        const { standing, plan: prepared } = await prepare(context, isCautious);
        plan = prepared;
        await carryOut({ context, standing, share: new RequestShare(context, door.requestSize), onProgress }, prepared);
        return prepared;
      });
    } catch (error) {
      const wasTooBold = learn(door, error);
      if (plan === null) {
        if (isCautious || !isWorthRetrying(error)) throw failureOf(error, 'untouched');
        continue;
      }
      const recovered = await recover(door, plan);
      if (recovered === 'complete') return plan;
      if (!wasTooBold || isCautious || (recovered !== 'untouched' && recovered !== 'restored')) throw failureOf(error, recovered);
      plan = null;
    }
  }
}

/** Reads back what was written, and takes it back where it is not what was meant. */
export async function makeSure(door: ExcelDoor, plan: WritePlan): Promise<void> {
  if (await holds(door, plan.layouts)) return;
  const recovered = await recover(door, plan, true);
  const isWhole = recovered === 'restored' || recovered === 'untouched' || await holds(door, plan.layouts);
  throw unverified(isWhole && recovered !== 'complete' ? recovered : 'unfinished');
}
