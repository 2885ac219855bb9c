/**
 * Why a host refuses to write.
 *
 * - `name-taken`: a sheet of this name is not ours
 * - `name-invalid`: Excel allows no sheet of this name
 * - `structure-locked`: the workbook's structure is protected
 * - `sheet-locked`: the sheet is protected
 * - `sheet-unknown`: there is no worksheet of this name
 * - `formula-cell`: the cell holds, or shows part of, a formula's result
 */
export type RefusalReason = 'name-taken' | 'name-invalid' | 'structure-locked' | 'sheet-locked' | 'sheet-unknown' | 'formula-cell';

/** A write that would harm the user's workbook. Nothing was written. The sentence for the reader stands in the locales. */
export class RefusedWrite extends Error {
  override readonly name = 'RefusedWrite';

  constructor(readonly reason: RefusalReason, readonly sheet: string, readonly cell?: string) {
    super(`refused to write: ${reason} (${cell === undefined ? sheet : `${sheet}!${cell}`})`);
  }
}
