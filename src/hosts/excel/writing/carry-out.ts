/** The requests of a write. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { drop, keep } from '../kept/kept-part.js';
import { putRecord, readRecord, slots } from '../kept/write-record.js';
import { paintSheet } from '../painting/paint-sheet.js';
import { freshSheet } from '../painting/sheet-before.js';
import { mark, markAddedBy, unmarkAddedBy } from '../sheet-mark.js';
import { slices } from '../../slices.js';
import { RequestShare } from './request-share.js';
import { standingUnder, type Standing } from './standing-sheets.js';
import type { WritePlan } from './write-plan.js';

export interface Painting {
  readonly context: Excel.RequestContext;
  readonly standing: Standing;
  readonly share: RequestShare;
  readonly onProgress?: ((share: number) => void) | undefined;
}

/**
 * Sends the write in one request, or in several when it is big. The record of writes says first that it has begun,
 * and last that it has ended: whatever fails in between can be told from it.
 */
export async function carryOut(painting: Painting, { id, layouts, removed, records, kept }: WritePlan): Promise<void> {
  const { context, standing, share } = painting;
  const { workbook } = context;
  putRecord(workbook, records.meanwhile);
  if (kept) {
    keep(workbook, standing.parts, kept.slot, kept.text);
    await share.add(kept.text.length);
  }
  const added = await paintSheets(painting, layouts, id);
  for (const name of removed) workbook.worksheets.getItem(name).delete();
  for (const sheet of added) unmarkAddedBy(sheet);
  const after = readRecord(records.after);
  for (const slot of slots) if (!(slot in after.imprints)) drop(standing.parts, slot);
  putRecord(workbook, records.after);
  await share.send();
}

/**
 * Queues the sheets, sending whenever a request is full; those that are not there are added at the end.
 * Gives the sheets that bear the sign of having been added by this write.
 * @param id of the write that adds them.
 */
export async function paintSheets(
  { context, standing, share, onProgress }: Painting, layouts: readonly SheetLayout[], id: string | null,
): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  const turn = slices();
  const taken = new Set(standing.takenNames.map((name) => name.toLowerCase()));
  const added: Excel.Worksheet[] = [];
  const whole = layouts.reduce((sum, { rows }) => sum + rows.length, 0);
  let rowsBefore = 0;
  for (const layout of layouts) {
    const found = standingUnder(standing, layout.name);
    const sheet = found?.sheet ?? worksheets.add(layout.name);
    if (!found && id !== null) markAddedBy(sheet, id);
    if (!found?.mark && layout.role === 'output') mark(sheet, layout.key);
    if (found ? found.addedBy !== null : id !== null) added.push(sheet);
    const before = found?.before ?? { ...freshSheet, takenNames: taken, date1904: standing.date1904 };
    for (const bytes of paintSheet(sheet, layout, before)) {
      await share.add(bytes);
      await turn();
    }
    for (const { name } of layout.listObjects) taken.add(name.toLowerCase());
    rowsBefore += layout.rows.length;
    // The last request is still to come.
    onProgress?.(0.95 * rowsBefore / Math.max(1, whole));
  }
  return added;
}
