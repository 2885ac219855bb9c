/** What a protected sheet and a protected workbook refuse. */

import { accessDenied } from '../errors.js';
import { contains, type CellRange } from './area.js';
import { formatsIn } from './looks.js';
import type { HostSheet } from './sheet.js';
import type { HostWorkbook } from './workbook.js';

/** What may still be done in a protected sheet; Excel's names. */
export const protectionOptions = [
  'allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells',
  'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort',
] as const;
export type ProtectionOption = (typeof protectionOptions)[number];

export interface Protection {
  readonly options: Readonly<Partial<Record<ProtectionOption, boolean>>>;
  readonly password: string | null;
}

/** @throws AccessDenied where a cell of the area is locked */
export function mustLetWrite(sheet: HostSheet, area: CellRange): void {
  if (!sheet.protection) return;
  if ([...formatsIn(sheet, area)].some((format) => format.locked)) throw accessDenied();
}

/** @throws AccessDenied unless the protection lets this be done; without an option nothing lets it be done */
export function mustAllow(sheet: HostSheet, option?: ProtectionOption): void {
  if (sheet.protection && !(option && sheet.protection.options[option])) throw accessDenied();
}

/** Sheets may not be added, removed, renamed, moved, hidden or shown. @throws AccessDenied */
export function mustAllowStructure(workbook: HostWorkbook): void {
  if (workbook.protection) throw accessDenied();
}

/** Only the top left cell of a merged block holds something. */
export function isHiddenByMerge(merges: readonly CellRange[], row: number, column: number): boolean {
  const at = { top: row, left: column, bottom: row, right: column };
  return merges.some((merge) => contains(merge, at) && (merge.top !== row || merge.left !== column));
}
