import { accessDenied, invalidArgument } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { protectionOptions, type Protection } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import type { Stage } from './stage.js';

const asPassword = (password: unknown): string | null => (typeof password === 'string' && password !== '' ? password : null);

export class WorkbookProtectionObject extends ExcelObject {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'WorkbookProtection';
  }

  get Protected(): boolean {
    return this.stage.workbook.protected;
  }

  Protect(password?: unknown): void {
    const { workbook } = this.stage;
    if (workbook.protection) throw accessDenied();
    workbook.protect(asPassword(password));
    workbook.undoEmptied++;
  }

  Unprotect(password?: unknown): void {
    const { workbook } = this.stage;
    if (workbook.protection && workbook.protection.password !== null && workbook.protection.password !== password) throw accessDenied();
    workbook.unprotect();
    workbook.undoEmptied++;
  }
}

export class WorksheetProtectionObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  get type(): string {
    return 'WorksheetProtection';
  }

  get Protected(): boolean {
    return this.sheet.protected;
  }
  get Options(): object {
    const given = this.sheet.protection?.options;
    return { ...Object.fromEntries(protectionOptions.map((option) => [option, given?.[option] ?? false])), selectionMode: 'Normal' };
  }

  Protect(options?: unknown, password?: unknown): void {
    if (this.sheet.protection) throw accessDenied();
    if (options !== null && options !== undefined && typeof options !== 'object') throw invalidArgument();
    for (const option of Object.keys(options ?? {})) {
      if (option !== 'selectionMode' && !protectionOptions.includes(option as (typeof protectionOptions)[number])) throw invalidArgument();
    }
    this.sheet.protect((options ?? {}) as Protection['options'], asPassword(password));
    this.stage.workbook.undoEmptied++;
  }

  Unprotect(password?: unknown): void {
    const { protection } = this.sheet;
    if (protection && protection.password !== null && protection.password !== password) throw accessDenied();
    this.sheet.unprotect();
    this.stage.workbook.undoEmptied++;
  }
}
