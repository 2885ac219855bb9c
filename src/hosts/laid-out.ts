import type { SheetDescription } from '../workbook/description.js';
import { layOutInTurns, type SheetLayout } from '../workbook/layout.js';
import { inSlices, slices } from './slices.js';

/**
 * Sheets laid out in slices: the sentences of a big school are made here. Rejects with the signal's reason once that is aborted.
 * @param onProgress hears the share of the sheets that is laid out.
 */
export async function laidOut(sheets: readonly SheetDescription[], signal?: AbortSignal, onProgress?: (share: number) => void): Promise<SheetLayout[]> {
  const turn = slices();
  const layouts: SheetLayout[] = [];
  for (const sheet of sheets) {
    layouts.push(await inSlices(layOutInTurns(sheet), turn, signal));
    onProgress?.(layouts.length / sheets.length);
  }
  return layouts;
}
