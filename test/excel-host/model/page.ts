/** How a sheet is printed. */

import type { CellRange } from './area.js';

export interface PageSetup {
  /** Properties of `PageLayout` under their wire names, as far as they were set. */
  readonly layout: Record<string, unknown>;
  /** Of `HeaderFooter`, by `DefaultForAllPages`, `FirstPage`, `EvenPages`, `OddPages`. */
  readonly headersFooters: Record<string, unknown>;
  printArea: readonly CellRange[] | null;
  titleRows: CellRange | null;
  titleColumns: CellRange | null;
}

export const emptyPage = (): PageSetup => ({ layout: {}, headersFooters: {}, printArea: null, titleRows: null, titleColumns: null });
