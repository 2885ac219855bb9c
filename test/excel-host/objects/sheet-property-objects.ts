import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import type { HostSheet } from '../model/sheet.js';

/** Texts that a sheet bears unseen (ExcelApi 1.12). */
export class SheetPropertiesObject extends ExcelCollection {
  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get type(): string {
    return 'WorksheetCustomPropertyCollection';
  }
  items(): ExcelObject[] {
    return [...this.sheet.properties.keys()].map((key) => new SheetPropertyObject(this.sheet, key));
  }

  GetCount(): number {
    return this.sheet.properties.size;
  }
  Indexer(key: unknown): ExcelObject {
    const property = this.GetItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }
  GetItemOrNullObject(key: unknown): ExcelObject | null {
    const found = keyLike(this.sheet, key);
    return found === undefined ? null : new SheetPropertyObject(this.sheet, found);
  }
  Add(key: unknown, value: unknown): ExcelObject {
    if (typeof key !== 'string' || key === '' || typeof value !== 'string') throw invalidArgument();
    const known = keyLike(this.sheet, key) ?? key;
    this.sheet.properties.set(known, value);
    return new SheetPropertyObject(this.sheet, known);
  }
}

const keyLike = (sheet: HostSheet, key: unknown): string | undefined =>
  [...sheet.properties.keys()].find((each) => each.toLowerCase() === String(key).toLowerCase());

export class SheetPropertyObject extends ExcelObject {
  constructor(
    private readonly sheet: HostSheet,
    private readonly key: string,
  ) {
    super();
  }

  get type(): string {
    return 'WorksheetCustomProperty';
  }

  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): string {
    return this.sheet.properties.get(this.key) ?? '';
  }
  set Value(value: string) {
    if (typeof value !== 'string') throw invalidArgument();
    this.sheet.properties.set(this.key, value);
  }

  Delete(): void {
    this.sheet.properties.delete(this.key);
  }
}
