import { itemAlreadyExists, itemNotFound } from '../errors.js';
import { ExcelCollection, type ExcelObject } from '../excel-object.js';
import { mustAllowStructure } from '../model/protection.js';
import { mustBeSheetName } from '../model/sheet-name.js';
import type { HostSheet } from '../model/sheet.js';
import { addRegistrations } from './registrations.js';
import type { Stage } from './stage.js';
import { WorksheetObject } from './worksheet-object.js';

export class WorksheetsObject extends ExcelCollection {
  constructor(readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'WorksheetCollection';
  }
  items(): ExcelObject[] {
    return this.stage.workbook.sheets.map((sheet) => new WorksheetObject(this.stage, sheet));
  }

  private visible(visibleOnly: unknown): readonly HostSheet[] {
    const { sheets } = this.stage.workbook;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === 'Visible') : sheets;
  }

  GetCount(visibleOnly?: unknown): number {
    return this.visible(visibleOnly).length;
  }
  GetFirst(visibleOnly?: unknown): ExcelObject {
    return new WorksheetObject(this.stage, this.visible(visibleOnly)[0]!);
  }
  GetLast(visibleOnly?: unknown): ExcelObject {
    return new WorksheetObject(this.stage, this.visible(visibleOnly).at(-1)!);
  }
  GetActiveWorksheet(): ExcelObject {
    return new WorksheetObject(this.stage, this.stage.workbook.active);
  }
  Indexer(key: unknown): ExcelObject {
    const sheet = this.stage.workbook.find(key);
    if (!sheet) throw itemNotFound();
    return new WorksheetObject(this.stage, sheet);
  }
  GetItemOrNullObject(key: unknown): ExcelObject | null {
    const sheet = this.stage.workbook.find(key);
    return sheet ? new WorksheetObject(this.stage, sheet) : null;
  }
  /** At the end, and not made active. */
  Add(name?: unknown): ExcelObject {
    const { workbook } = this.stage;
    mustAllowStructure(workbook);
    if (name !== null && name !== undefined) {
      mustBeSheetName(name);
      if (workbook.find(name)) throw itemAlreadyExists();
    }
    const sheet = workbook.addSheet(typeof name === 'string' ? name : freeName(workbook.sheets));
    workbook.tell('added', sheet, { source: 'Local' });
    return new WorksheetObject(this.stage, sheet);
  }
}

addRegistrations(WorksheetsObject, ['changed', 'activated', 'deactivated', 'added', 'deleted', 'selectionChanged'], (sheets) => ({
  workbook: sheets.stage.workbook,
  target: 'Workbook',
}));

function freeName(sheets: readonly HostSheet[]): string {
  for (let number = sheets.length + 1; ; number++) {
    if (!sheets.some((sheet) => sheet.name === `Sheet${number}`)) return `Sheet${number}`;
  }
}
