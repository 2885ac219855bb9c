import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import type { Stage } from './stage.js';

export class SettingsObject extends ExcelCollection {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'SettingCollection';
  }
  items(): ExcelObject[] {
    return [...this.stage.workbook.settings.keys()].map((key) => new SettingObject(this.stage, key));
  }

  GetCount(): number {
    return this.stage.workbook.settings.size;
  }
  Indexer(key: unknown): ExcelObject {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
  GetItemOrNullObject(key: unknown): ExcelObject | null {
    return this.stage.workbook.settings.has(key as string) ? new SettingObject(this.stage, key as string) : null;
  }
  /** Sets one that is there already anew. */
  Add(key: unknown, value: unknown): ExcelObject {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.stage.workbook.settings.set(key, value);
    return new SettingObject(this.stage, key);
  }
}

export class SettingObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly key: string,
  ) {
    super();
  }

  get type(): string {
    return 'Setting';
  }

  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.stage.workbook.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.stage.workbook.settings.set(this.key, value);
  }

  Delete(): void {
    this.stage.workbook.settings.delete(this.key);
  }
}
