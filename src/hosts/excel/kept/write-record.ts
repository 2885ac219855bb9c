/** What the workbook's settings keep about our writes: which results are kept, and whether a write has not ended. */

/** Where a kept result lies. */
export const slots = ['a', 'b', 'c'] as const;
export type Slot = (typeof slots)[number];

/** Imprints of sheets by their names. */
export type Imprints = Readonly<Record<string, string>>;

export interface WriteRecord {
  /** Counts all that was begun, so that every stage of every write leaves a record of its own. */
  readonly writes: number;
  /** What our sheets hold, and what they held before. */
  readonly current: Slot | null;
  readonly previous: Slot | null;
  readonly imprints: Readonly<Partial<Record<Slot, Imprints>>>;
  readonly unfinished: BegunWrite | null;
}

export interface BegunWrite {
  readonly id: string;
  /** Where the result that is being written lies; `null` for sheets that are handed over to people. */
  readonly slot: Slot | null;
  readonly former: Former;
  /** What is being written. */
  readonly sheets: Imprints;
}

/** What our sheets held before: a kept result, no sheets at all, or something that was not kept. */
export type Former = Slot | 'nothing' | 'unknown';

const key = 'MeritBook.Writes';

const noWrites: WriteRecord = { writes: 0, current: null, previous: null, imprints: {}, unfinished: null };

/** Take `recordText` of it when the request was answered. */
export function askRecord(workbook: Excel.Workbook): Excel.Setting {
  const setting = workbook.settings.getItemOrNullObject(key);
  setting.load('value');
  return setting;
}

/** Empty where nothing was written yet. */
export const recordText = (setting: Excel.Setting): string => (setting.isNullObject ? '' : String(setting.value));

/** A record that cannot be read counts as none: then nothing can be brought back, and nothing is lost. */
export function readRecord(text: string): WriteRecord {
  try {
    const record = JSON.parse(text) as Partial<WriteRecord>;
    const { writes = 0, current = null, previous = null, imprints = {}, unfinished = null } = record;
    return { writes, current, previous, imprints, unfinished };
  } catch {
    return noWrites;
  }
}

export const textOfRecord = (record: WriteRecord): string => JSON.stringify(record);

export function putRecord(workbook: Excel.Workbook, text: string): void {
  workbook.settings.add(key, text);
}

/** The slot whose result stands in the sheets with these imprints, the present one first; `null` where it is neither. */
export function standingSlot({ current, previous, imprints }: WriteRecord, standing: Imprints): Slot | null {
  const found = [current, previous].find((slot) => slot !== null
    && Object.entries(standing).every(([name, imprint]) => imprints[slot]?.[name] === imprint));
  return found ?? null;
}

/** One that holds neither the present nor the previous result. */
export function freeSlot({ current, previous }: WriteRecord): Slot {
  return slots.find((slot) => slot !== current && slot !== previous)!;
}

/** The record of the next stage: these results are kept and no others. */
export function nextRecord(record: WriteRecord, current: Slot | null, previous: Slot | null, unfinished: BegunWrite | null): WriteRecord {
  const kept = new Set([current, previous, unfinished?.slot, unfinished?.former]);
  const imprints = Object.fromEntries(Object.entries(record.imprints).filter(([slot]) => kept.has(slot as Slot)));
  return { writes: record.writes + 1, current, previous, imprints, unfinished };
}
