/** The wanted sheets of an open workbook as tables of raw cells, in two requests unless they are big. */

import type { CellRange } from '../../../workbook/address.js';
import type { WorkbookTables } from '../../../workbook/tables.js';
import { slices } from '../../slices.js';
import type { Allows } from '../allows.js';
import { askDateSystem, isDate1904 } from '../date-system.js';
import { failureOf, isWorthRetrying } from '../failure.js';
import { askMark, textIn } from '../sheet-mark.js';
import { firstWindow } from './first-windows.js';
import { mergesInBands } from './merged-areas.js';
import { cellReader } from './raw-cell.js';
import { readRest } from './rest-of-sheets.js';
import { SheetReading } from './sheet-reading.js';

/** What is merged in a sheet, by the sheet's id. */
export type KnownMerges = ReadonlyMap<string, readonly CellRange[]>;

export interface ReadTables extends WorkbookTables {
  /** Sheet names by Excel's ids of the sheets. */
  readonly namesById: ReadonlyMap<string, string>;
  /** What is merged in the sheets that were asked for, by their ids. */
  readonly mergesById: KnownMerges;
}

/**
 * Rejects with `HostFailure`, or between two requests with the signal's reason. `onProgress` hears the share that was read, up to 1.
 * @param known is not asked for again as long as it fits the cells.
 */
export async function readTables(
  context: Excel.RequestContext, wanted: (name: string) => boolean, allows: Allows, known: KnownMerges,
  onProgress?: (share: number) => void, signal?: AbortSignal,
): Promise<ReadTables> {
  try {
    return await attempt(context, wanted, allows, known, false, onProgress, signal);
  } catch (error) {
    if (!isWorthRetrying(error)) throw failureOf(error, 'untouched');
  }
  try {
    return await attempt(context, wanted, allows, known, true, onProgress, signal);
  } catch (error) {
    throw failureOf(error, 'untouched');
  }
}

async function attempt(
  context: Excel.RequestContext, wanted: (name: string) => boolean, allows: Allows, known: KnownMerges, isCautious: boolean,
  onProgress?: (share: number) => void, signal?: AbortSignal,
): Promise<ReadTables> {
  signal?.throwIfAborted();
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const dateSystem = askDateSystem(context.workbook);
  await context.sync();
  signal?.throwIfAborted();

  const sheets = worksheets.items;
  const marks = sheets.map(askMark);
  const readings = sheets.filter(({ name }) => wanted(name)).map((sheet) => new SheetReading(sheet.name, sheet, sheet.id));
  const window = firstWindow(readings.length, isCautious);
  for (const reading of readings) reading.ask(window, allows, !isCautious && !known.has(reading.id));
  await context.sync();
  signal?.throwIfAborted();

  const read = cellReader(isDate1904(dateSystem));
  const turn = slices();
  for (const reading of readings) {
    await turn();
    reading.take(read);
  }
  await readRest(context, readings, read, onProgress, signal);
  signal?.throwIfAborted();
  await mergesApart(readings.filter(({ id }) => isCautious && !known.has(id)), allows);
  for (const reading of readings) if (known.has(reading.id)) reading.putMerges(known.get(reading.id)!);
  await mergesApart(readings.filter((reading) => known.has(reading.id) && !reading.mergesFit()), allows);
  onProgress?.(1);
  return {
    headings: sheets.map(({ name }, index) => ({ name, mark: textIn(marks[index]!) })),
    sheets: readings.map((reading) => reading.table()),
    mergesById: new Map(readings.map((reading) => [reading.id, reading.merges])),
    namesById: new Map(sheets.map(({ id, name }) => [id, name])),
  };
}

/** Telling of all merged areas at once may have been what failed. */
export async function mergesApart(readings: readonly SheetReading[], allows: Allows): Promise<void> {
  if (!allows('1.13')) return;
  for (const reading of readings) {
    const { rows, columns } = reading.extent;
    if (rows > 0) reading.putMerges(await mergesInBands(reading.sheet, rows, columns, allows));
  }
}
