/** What whoever shows a file's workbook hears of it. */

import type { CellEdit } from './cell-edit.js';

export interface FileEvents {
  /** Cells were changed by the desk: fixes, settings. */
  onCells(edits: readonly CellEdit[]): void;
  /** Sheets were written, replaced or brought back; `removed` are gone. */
  onSheets(changed: readonly string[], removed: readonly string[]): void;
  /** To be brought to the front, its cells (an A1 address or range) selected where some are named. */
  onShow(sheet: string, cells: string | null): void;
  /** Whether there is anything that was not saved; told when that changes. */
  onUnsaved(isUnsaved: boolean): void;
}
