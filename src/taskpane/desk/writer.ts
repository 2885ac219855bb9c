/** Writes into the workbook, so that what is heard of it meanwhile is not taken for somebody else's edit. */

import { outputSheets } from '../../core/report/output-sheets.js';
import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, OpenWorkbook, WriteOptions } from '../../workbook/host.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Stirrings } from './stirrings.js';

/** `onBegun` is called once it is sure that the write cannot be called off any more. */
type Course = Required<Pick<WriteOptions, 'onProgress' | 'signal' | 'onBegun'>>;

export class Writer {
  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly stirrings: Stirrings,
    private readonly course: () => Course,
  ) {}

  /** @param asRead sheets that must not have changed since. */
  sheets(sheets: readonly SheetDescription[], asRead?: WorkbookTables): Promise<void> {
    return this.#write(sheets.map(({ name }) => name), (course) => this.workbook.writeSheets(sheets, { ...course, ...(asRead && { asRead }) }));
  }

  /** @param tables as they were read: of the sheets whose cells change none may have changed since. */
  cells(changes: readonly CellChange[], { headings, sheets }: WorkbookTables): Promise<void> {
    const names = new Set(changes.map(({ sheet }) => sheet));
    const asRead = { headings, sheets: sheets.filter(({ name }) => names.has(name)) };
    return this.#write([...names], (course) => this.workbook.changeCells(changes, { ...course, asRead }));
  }

  /** Puts back what our sheets held before the last write. */
  restore(): Promise<void> {
    return this.#write(Object.values(outputSheets), ({ onProgress, onBegun }) => {
      onBegun();
      return this.workbook.restore({ onProgress });
    });
  }

  async #write(sheets: readonly string[], write: (course: Course) => Promise<void>): Promise<void> {
    const course = this.course();
    await this.stirrings.writing(sheets, () => write(course));
    course.onBegun();
  }
}
