/** A workbook in the bytes of an .xlsx file. */

import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, WorkbookHost } from '../../workbook/host.js';
import { layOut } from '../../workbook/layout.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { changeCells } from './fixing/cell-changes.js';
import { newWorkbook } from './package/new-workbook.js';
import { packageOf } from './package/package-changes.js';
import { openPackage, type XlsxPackage } from './package/package.js';
import { readTables } from './reading/read-tables.js';
import { writeSheets } from './workbook/workbook-patch.js';
import { writeZip } from './zip/zip.js';

export class XlsxWorkbook implements WorkbookHost {
  #pkg: XlsxPackage;

  private constructor(pkg: XlsxPackage) {
    this.#pkg = pkg;
  }

  /** Throws `UnreadableFile` when the bytes are no workbook that can be read. */
  static open(bytes: Uint8Array): XlsxWorkbook {
    return new XlsxWorkbook(openPackage(bytes));
  }

  /** A workbook without sheets; it is a valid file once one is written. */
  static create(): XlsxWorkbook {
    return new XlsxWorkbook(packageOf(newWorkbook(), 'xl/workbook.xml'));
  }

  /** `onProgress` hears the share that was read, up to 1. */
  async read(wanted: (sheetName: string) => boolean, onProgress?: (share: number) => void): Promise<WorkbookTables> {
    return readTables(this.#pkg, wanted, onProgress);
  }

  /** Nobody else writes into these bytes, so they still hold what was read. Rejects with `RefusedWrite`, or an `Error` that names Excel's limit for a sheet that breaks one. */
  async writeSheets(sheets: readonly SheetDescription[]): Promise<void> {
    this.#pkg = await writeSheets(this.#pkg, sheets.map(layOut));
  }

  /** Rejects with `RefusedWrite`. */
  async changeCells(changes: readonly CellChange[]): Promise<void> {
    this.#pkg = changeCells(this.#pkg, changes);
  }

  /** The file as it now is; the same entries and writes always give the same bytes. */
  bytes(): Uint8Array {
    return writeZip(this.#pkg.entries);
  }
}
