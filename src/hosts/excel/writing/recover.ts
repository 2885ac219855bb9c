/** What is done when a write failed: nobody knows how much of it Excel carried out. */

import { HostFailure, type StateLeft } from '../../../workbook/host-failure.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { inBatch, type ExcelDoor } from '../batch.js';
import { askLayouts, drop } from '../kept/kept-part.js';
import { putRecord, readRecord, textOfRecord, type Slot } from '../kept/write-record.js';
import { sheetNames } from '../sheet-names.js';
import { carryOut, paintSheets, type Painting } from './carry-out.js';
import { RequestShare } from './request-share.js';
import { askStanding } from './standing-sheets.js';
import { isLeftover, type WritePlan } from './write-plan.js';

/** `complete` when the write had ended all the same. */
export type Recovered = StateLeft | 'complete';

/**
 * Puts back what our sheets held, or completes the write where that was not kept. Tries twice.
 * @param isWrong whether what was written is not what was meant, so that a write that ended must be taken back too.
 */
export async function recover(door: ExcelDoor, plan: WritePlan, isWrong = false): Promise<Recovered> {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return await inBatch(door, (context) => attemptToRecover(context, door, plan, isWrong, attempt > 1));
    } catch (error) {
      if (error instanceof HostFailure) throw error;
    }
  }
  return 'unfinished';
}

async function attemptToRecover(
  context: Excel.RequestContext, { requestSize }: ExcelDoor, plan: WritePlan, isWrong: boolean, isCautious: boolean,
): Promise<Recovered> {
  const { workbook } = context;
  const there = isCautious ? await sheetNames(context) : undefined;
  const asked = askStanding(context, [...plan.layouts.map(({ name }) => name), ...plan.stood, ...plan.removed], there);
  const formerSlot = isSlot(plan.former) ? askLayouts(workbook, plan.former) : null;
  await context.sync();
  const standing = asked.taken();
  if (standing.record === plan.records.before) return 'untouched';
  if (standing.record === plan.records.restored) return 'restored';
  if (standing.record === plan.records.after && !isWrong) return 'complete';

  const share = new RequestShare(context, requestSize);
  const painting = { context, standing, share };
  const former = plan.former === 'nothing' ? [] : await formerSlot?.taken() ?? null;
  if (former === null) {
    await carryOut(painting, plan);
    return 'written';
  }
  await putBack(painting, plan, former);
  return 'restored';
}

const isSlot = (former: WritePlan['former']): former is Slot => former !== 'nothing' && former !== 'unknown';

async function putBack(painting: Painting, plan: WritePlan, former: readonly SheetLayout[]): Promise<void> {
  const { context, share, standing } = painting;
  const hasEnded = standing.record === plan.records.after;
  await paintSheets(painting, former.filter(({ name }) => plan.stood.has(name)), null);
  const written = new Set(plan.layouts.map(({ name }) => name));
  const { unfinished } = readRecord(plan.records.meanwhile);
  for (const each of standing.sheets.values()) {
    // A write that has ended took its sign off.
    if (isLeftover(each, unfinished) || (hasEnded && written.has(each.name) && !plan.stood.has(each.name))) each.sheet.delete();
  }
  if (plan.kept) drop(standing.parts, plan.kept.slot);
  putRecord(context.workbook, hasEnded ? withoutDropped(plan) : plan.records.restored);
  await share.send();
}

/** A write that has ended dropped what it did not need. */
function withoutDropped({ records }: WritePlan): string {
  const { imprints } = readRecord(records.after);
  const record = readRecord(records.restored);
  const still = (slot: Slot | null): Slot | null => (slot !== null && slot in imprints ? slot : null);
  return textOfRecord({ ...record, current: still(record.current), previous: still(record.previous) });
}
