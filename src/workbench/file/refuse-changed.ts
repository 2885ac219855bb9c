import { fingerprintInTurns } from '../../core/fingerprint.js';
import { inSlices, slices } from '../../hosts/slices.js';
import { EntriesChanged } from '../../workbook/entries-changed.js';
import type { SheetTable, WorkbookTables } from '../../workbook/tables.js';

/** Rejects with `EntriesChanged` unless these sheets hold what was read. @param now by name. */
export async function refuseChanged(asRead: WorkbookTables | undefined, now: () => ReadonlyMap<string, SheetTable>): Promise<void> {
  const turn = slices();
  const changed: string[] = [];
  for (const sheet of asRead?.sheets ?? []) {
    const present = now().get(sheet.name);
    if (present !== sheet && (!present || await inSlices(fingerprintInTurns(present), turn) !== await inSlices(fingerprintInTurns(sheet), turn))) changed.push(sheet.name);
  }
  if (changed.length > 0) throw new EntriesChanged(changed);
}
