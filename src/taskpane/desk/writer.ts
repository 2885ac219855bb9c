/** Writes into the workbook, so that what is heard of it meanwhile is not taken for somebody else's edit. */

import { outputSheets } from '../../core/report/output-sheets.js';
import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, OpenWorkbook } from '../../workbook/host.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Stirrings } from './stirrings.js';

export class Writer {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly stirrings: Stirrings,
    private readonly onProgress: (share: number) => void,
  ) {}

  /** @param asRead sheets that must not have changed since. */
  sheets(sheets: readonly SheetDescription[], asRead?: WorkbookTables): Promise<void> {
    return this.stirrings.writing(sheets.map(({ name }) => name), () =>
      this.workbook.writeSheets(sheets, { onProgress: this.onProgress, ...(asRead && { asRead }) }));
  }

  /** @param tables as they were read: of the sheets whose cells change none may have changed since. */
  cells(changes: readonly CellChange[], { headings, sheets }: WorkbookTables): Promise<void> {
    const names = new Set(changes.map(({ sheet }) => sheet));
    const asRead = { headings, sheets: sheets.filter(({ name }) => names.has(name)) };
    return this.stirrings.writing([...names], () => this.workbook.changeCells(changes, { asRead, onProgress: this.onProgress }));
  }

  /** Puts back what our sheets held before the last write. */
  restore(): Promise<void> {
    return this.stirrings.writing(Object.values(outputSheets), () => this.workbook.restore({ onProgress: this.onProgress }));
  }
}
