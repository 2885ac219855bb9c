/** Where the fields of a ledger's records stand in its sheet. */

import type { Place } from '../issues/issue.js';

export interface FieldPlaces<Field extends string> {
  /** The sheet's name in the workbook; the ledger's own where there is none. */
  readonly sheet: string;
  /** 1-based, of the fields that the sheet has a column for. */
  readonly columns: ReadonlyMap<Field, number>;
}

/** The cell of one record's field; the row's first cell where the sheet lacks the column. */
export const placeOf = <Field extends string>(
  { sheet, columns }: FieldPlaces<Field>, { row }: { readonly row: number }, field: NoInfer<Field>,
): Place => ({ sheet, row, column: columns.get(field) ?? 1 });
