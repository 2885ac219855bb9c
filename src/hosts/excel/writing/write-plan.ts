/** What a write is to do, and what it can fall back on. */

import type { SheetLayout } from '../../../workbook/layout.js';
import {
  freeSlot, readRecord, nextRecord, standingSlot, textOfRecord,
  type BegunWrite, type Former, type Imprints, type Slot, type WriteRecord,
} from '../kept/write-record.js';
import { imprintOf } from './imprint.js';
import { standingUnder, type Standing, type StandingSheet } from './standing-sheets.js';

export interface WritePlan {
  /** By which the sheets that it adds are known while it lasts. */
  readonly id: string;
  readonly layouts: readonly SheetLayout[];
  /** Sheets of ours that are to go. */
  readonly removed: readonly string[];
  readonly records: WriteRecords;
  /** The result that is to be kept. */
  readonly kept: { readonly slot: Slot; readonly text: string } | null;
  /** What our sheets hold before. */
  readonly former: Former;
  /** Names of the sheets to be written that were there before, and were not added by an attempt of this same write. */
  readonly stood: ReadonlySet<string>;
}

/** The record of writes as text at every stage. */
export interface WriteRecords {
  readonly before: string;
  readonly meanwhile: string;
  readonly after: string;
  /** Once everything was put back. */
  readonly restored: string;
}

/** Whether a sheet is one that we may write over: it bears our mark, or a write that did not end added it and nobody used it since. */
export function isOurs(standing: Standing, sheet: StandingSheet, layout: SheetLayout): boolean {
  if (layout.role === 'output' && sheet.mark === layout.key) return true;
  const { unfinished } = readRecord(standing.record);
  return isLeftover(sheet, unfinished) && (layout.role === 'output' || isUnused(sheet, unfinished!));
}

/** Whether the write that did not end added this sheet; it may have come no further than that. */
export const isLeftover = (sheet: StandingSheet, unfinished: BegunWrite | null): boolean => unfinished !== null
  && (sheet.addedBy === unfinished.id || (isUntouched(sheet) && sheet.name in unfinished.sheets));

/** A blank sheet that nobody has marked. */
const isUntouched = ({ isBlank, mark, addedBy, before }: StandingSheet): boolean =>
  isBlank && mark === null && addedBy === null && before.charts.length === 0 && before.tables.length === 0;

/** Whether a leftover holds no more than what was written into it. */
export const isUnused = (sheet: StandingSheet, unfinished: BegunWrite): boolean =>
  sheet.isBlank || sheet.imprint === unfinished.sheets[sheet.name];

/** @param keptText of the layouts that are outputs; `null` when there are none. */
export function planWrite(standing: Standing, layouts: readonly SheetLayout[], keptText: string | null): WritePlan {
  const record = readRecord(standing.record);
  const sheets = imprintsOf(layouts, standing.date1904);
  const isResumed = record.unfinished !== null && layouts.some(({ name }) => name in record.unfinished!.sheets);
  const begun = isResumed ? record.unfinished! : null;
  const other = isResumed ? null : record.unfinished;
  const found = layouts.flatMap(({ name }) => standingUnder(standing, name) ?? []).filter((sheet) => !isLeftover(sheet, begun));
  const former = begun?.former ?? formerOf(record, found);
  const slot = keptText === null ? null : freeSlot(record);
  const unfinished = { id: begun?.id ?? newId(), slot, former, sheets };
  const known = slot === null ? record : { ...record, imprints: { ...record.imprints, [slot]: sheets } };
  const previous = former === 'unknown' ? partlyStanding(record, found) : former === 'nothing' ? null : former;
  return {
    id: unfinished.id,
    layouts,
    removed: [],
    records: {
      before: standing.record,
      meanwhile: textOfRecord(nextRecord(known, record.current, record.previous, unfinished)),
      after: textOfRecord(slot === null
        ? nextRecord(record, record.current, record.previous, other)
        : nextRecord(known, slot, previous, other)),
      restored: textOfRecord(restoredRecord(record, other)),
    },
    kept: slot === null ? null : { slot, text: keptText! },
    former,
    stood: new Set(found.map(({ name }) => name)),
  };
}

/** The record once everything was put back: it is not the one of a write that has ended. */
export function restoredRecord(record: WriteRecord, unfinished: BegunWrite | null): WriteRecord {
  return { ...nextRecord(record, record.current, record.previous, unfinished), writes: record.writes + 2 };
}

export function imprintsOf(layouts: readonly SheetLayout[], date1904: boolean): Imprints {
  return Object.fromEntries(layouts.map((layout) => [layout.name, imprintOf(layout, date1904)]));
}

/** The present result, if at least one sheet still shows it: somebody wrote a remark into another. */
function partlyStanding({ current, imprints }: WriteRecord, found: readonly StandingSheet[]): Slot | null {
  return current !== null && found.some(({ name, imprint }) => imprints[current]?.[name] === imprint) ? current : null;
}

/** What these sheets of ours hold. */
export function formerOf(record: WriteRecord, found: readonly StandingSheet[]): Former {
  if (found.length === 0) return 'nothing';
  return standingSlot(record, Object.fromEntries(found.map(({ name, imprint }) => [name, imprint]))) ?? 'unknown';
}

export const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
