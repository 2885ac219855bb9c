/** What earlier writes left behind, and how it is put back. */

import { HostFailure } from '../../../workbook/host-failure.js';
import type { PastWrites, WriteOptions } from '../../../workbook/host.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { inBatch, type ExcelDoor } from '../batch.js';
import { failureOf, isWorthRetrying } from '../failure.js';
import { askLayouts } from '../kept/kept-part.js';
import { askRecord, nextRecord, readRecord, recordText, textOfRecord, type Slot, type WriteRecord } from '../kept/write-record.js';
import { askStanding, refuseHarm, type Standing } from './standing-sheets.js';
import { formerOf, imprintsOf, isLeftover, isOurs, isUnused, newId, restoredRecord, type WritePlan } from './write-plan.js';
import { ended, makeSure } from './write-sheets.js';

export const pastWrites = async (door: ExcelDoor): Promise<PastWrites> => pastIn(await readsRecord(door));

export function pastIn({ previous, unfinished }: WriteRecord): PastWrites {
  return { isUnfinished: unfinished !== null, canRestore: unfinished !== null || previous !== null };
}

async function readsRecord(door: ExcelDoor): Promise<WriteRecord> {
  const ask = (): Promise<WriteRecord> => inBatch(door, async (context) => {
    const setting = askRecord(context.workbook);
    await context.sync();
    return readRecord(recordText(setting));
  });
  try {
    return await ask().catch((error: unknown) => {
      if (isWorthRetrying(error)) return ask();
      throw error;
    });
  } catch (error) {
    throw failureOf(error, 'untouched');
  }
}

/**
 * Puts back what our sheets held before the last write that was begun; once more, and the later result is back.
 * A write that did not end, and whose former state was not kept, is completed instead. Gives the record of writes as it then is.
 */
export async function restore(door: ExcelDoor, onProgress?: WriteOptions['onProgress']): Promise<string> {
  const plan = await ended(door, onProgress, async (context) => {
    const setting = askRecord(context.workbook);
    await context.sync();
    const record = readRecord(recordText(setting));
    const slot = slotToShow(record);
    const known = [record.current, slot].flatMap((each) => Object.keys((each !== null && record.imprints[each]) || {}));
    const asked = askStanding(context, [...known, ...Object.keys(record.unfinished?.sheets ?? {})]);
    const kept = slot === null ? null : askLayouts(context.workbook, slot);
    await context.sync();
    const standing = asked.taken();
    if (standing.record !== recordText(setting)) throw new HostFailure('busy');
    const layouts = kept === null ? [] : await kept.taken();
    if (layouts === null) throw new HostFailure('failed', record.unfinished ? 'unfinished' : 'untouched');
    refuseHarm(standing, layouts, (sheet, layout) => isOurs(standing, sheet, layout));
    return { standing, plan: planRestoring(standing, record, slot, layouts) };
  });
  await makeSure(door, plan);
  onProgress?.(1);
  return plan.records.after;
}

/** Whose result the sheets are to show; `null` for none at all. Throws when there is nothing to put back. */
function slotToShow({ previous, unfinished }: WriteRecord): Slot | null {
  if (unfinished === null) {
    if (previous === null) throw new HostFailure('failed');
    return previous;
  }
  if (unfinished.former === 'nothing') return null;
  return unfinished.former === 'unknown' ? unfinished.slot : unfinished.former;
}

function planRestoring(standing: Standing, record: WriteRecord, slot: Slot | null, layouts: readonly SheetLayout[]): WritePlan {
  const { current, unfinished } = record;
  const sheets = imprintsOf(layouts, standing.date1904);
  const names = new Set(layouts.map(({ name }) => name));
  const there = [...standing.sheets.values()];
  const isGoing = (sheet: (typeof there)[number]): boolean => !names.has(sheet.name)
    // What people have put into a sheet is theirs, even if we never finished it.
    && (unfinished ? isLeftover(sheet, unfinished) && (sheet.mark !== null || isUnused(sheet, unfinished)) : sheet.mark !== null);
  const stood = there.filter((sheet) => !isLeftover(sheet, unfinished));
  const former = unfinished?.former ?? formerOf(record, stood.filter(({ mark }) => mark !== null));
  const begun = { id: unfinished?.id ?? newId(), slot, former, sheets };
  return {
    id: begun.id,
    layouts,
    removed: there.filter(isGoing).map(({ name }) => name),
    records: {
      before: standing.record,
      meanwhile: textOfRecord(nextRecord(record, current, record.previous, begun)),
      after: textOfRecord(nextRecord(record, slot ?? current, previousAfter(record, slot), null)),
      restored: textOfRecord(restoredRecord(record, null)),
    },
    kept: null,
    former,
    stood: new Set(stood.map(({ name }) => name)),
  };
}

/** What can be brought back once `slot` stands again. */
function previousAfter({ current, previous, unfinished }: WriteRecord, slot: Slot | null): Slot | null {
  if (unfinished === null) return current;
  return slot === null || slot === current ? previous : null;
}
