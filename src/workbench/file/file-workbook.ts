/* eslint-disable @typescript-eslint/no-unused-vars -- the interface alone */
/** The workbook of an .xlsx file that is open in the page. */

import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, OpenWorkbook, PastWrites, ReadOptions, WriteOptions } from '../../workbook/host.js';
import type { SheetLayout } from '../../workbook/layout.js';
import type { WorkbookLooks } from '../../workbook/sheet-look.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { CellEdit } from './cell-edit.js';
import type { FileEvents } from './file-events.js';

export type { CellEdit, CellValue } from './cell-edit.js';
export type { FileEvents } from './file-events.js';

export interface OpenOptions {
  /** Hears the share that was read, up to 1. */
  readonly onProgress?: (share: number) => void;
  /** Once it is aborted, opening rejects with its reason. */
  readonly signal?: AbortSignal;
}

const unfinished = (): never => { throw new Error('not built yet'); };

export class FileWorkbook implements OpenWorkbook {
  /** Rejects with `UnreadableFile`. */
  static open(_bytes: Uint8Array, _options?: OpenOptions): Promise<FileWorkbook> { return unfinished(); }
  /** The empty ledgers, or those of the made-up school. */
  static fromTemplate(_options: { readonly sample: boolean }): Promise<FileWorkbook> { return unfinished(); }
  /** Gives what ends it. */
  listen(_events: Partial<FileEvents>): () => void { return unfinished(); }
  /** Of all sheets, in their order, as they now are. */
  tables(): WorkbookTables { return unfinished(); }
  looks(): WorkbookLooks { return unfinished(); }
  /** The person typed. Throws `RefusedWrite`, changing nothing, for a formula's cell. */
  edit(_edits: readonly CellEdit[]): void { unfinished(); }
  /** How a sheet that was written since the file was opened is laid out, with later edits in place. */
  layout(_sheet: string): SheetLayout | null { return unfinished(); }
  /** The file with all edits. */
  save(): Promise<Uint8Array> { return unfinished(); }
  /** What `save` last gave has reached the person's disk. */
  markSaved(): void { unfinished(); }
  close(): void { unfinished(); }

  read(_wanted: (sheetName: string) => boolean, _onProgress?: (share: number) => void, _options?: ReadOptions): Promise<WorkbookTables> { return unfinished(); }
  writeSheets(_sheets: readonly SheetDescription[], _options?: WriteOptions): Promise<void> { return unfinished(); }
  changeCells(_changes: readonly CellChange[], _options?: WriteOptions): Promise<void> { return unfinished(); }
  show(_sheet: string, _cells?: string): Promise<void> { return unfinished(); }
  onChange(_heard: (sheet: string) => void): Promise<() => Promise<void>> { return unfinished(); }
  pastWrites(): Promise<PastWrites> { return unfinished(); }
  restore(_options?: Pick<WriteOptions, 'onProgress'>): Promise<void> { return unfinished(); }
}
