/** A workbook in the bytes of an .xlsx file. */

import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, ReadOptions, WorkbookHost } from '../../workbook/host.js';
import { layOut, type SheetLayout } from '../../workbook/layout.js';
import type { WorkbookLooks } from '../../workbook/sheet-look.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { changeCells } from './fixing/cell-changes.js';
import { readLooks } from './looks/read-looks.js';
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

  /** Another one over the same bytes: what is written into one is not in the other. */
  copy(): XlsxWorkbook {
    return new XlsxWorkbook(this.#pkg);
  }

  /** `onProgress` hears the share that was read, up to 1. Reads in one go: it can be called off before it begins. */
  async read(
    wanted: (sheetName: string) => boolean, onProgress?: (share: number) => void, options?: ReadOptions,
  ): Promise<WorkbookTables> {
    options?.signal?.throwIfAborted();
    return readTables(this.#pkg, wanted, onProgress);
  }

  /** What the wanted sheets look like. `onProgress` hears the share that was read, up to 1. */
  async looks(wanted: (sheetName: string) => boolean = () => true, onProgress?: (share: number) => void): Promise<WorkbookLooks> {
    return readLooks(this.#pkg, wanted, onProgress);
  }

  /** Nobody else writes into these bytes, so they still hold what was read. Rejects with `RefusedWrite`, or an `Error` that names Excel's limit for a sheet that breaks one. */
  async writeSheets(sheets: readonly SheetDescription[]): Promise<void> {
    await this.writeLayouts(sheets.map(layOut));
  }

  /** The same with sheets that are laid out. */
  async writeLayouts(layouts: readonly SheetLayout[]): Promise<void> {
    this.#pkg = await writeSheets(this.#pkg, layouts);
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
