/** Which sheets are to be written where: over one of ours, or at the workbook's end. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { RefusedWrite } from '../../../workbook/refused-write.js';
import { isSheetName, sheetNameKey } from '../../../workbook/sheet-name.js';
import type { WorkbookPart, WorkbookSheet } from './workbook-part.js';

export interface SheetPlace {
  readonly layout: SheetLayout;
  /** Its place among all sheets, from 0. */
  readonly index: number;
  /** Our sheet that stands there. */
  readonly replaced: WorkbookSheet | null;
}

/** Throws `RefusedWrite` when a name is taken by a sheet that is not ours, or is none that Excel allows. */
export function sheetPlaces({ sheets }: WorkbookPart, layouts: readonly SheetLayout[]): SheetPlace[] {
  const places = new Map<string, SheetPlace>();
  let end = sheets.length;
  for (const layout of layouts) {
    const key = sheetNameKey(layout.name);
    if (!isSheetName(layout.name)) throw new RefusedWrite('name-invalid', layout.name);
    if (places.has(key)) throw new RefusedWrite('name-taken', layout.name);
    const standing = sheets.find(({ name }) => sheetNameKey(name) === key);
    const isOurs = standing?.kind === 'worksheet' && layout.role === 'output' && standing.mark === layout.key;
    if (standing && !isOurs) throw new RefusedWrite('name-taken', layout.name);
    places.set(key, { layout, index: standing?.index ?? end++, replaced: standing ?? null });
  }
  return [...places.values()];
}
