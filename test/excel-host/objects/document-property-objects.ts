import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import type { Stage } from './stage.js';

/** Title, author and their like, and the custom properties under `Custom`. */
export class DocumentPropertiesObject {
  constructor(private readonly stage: Stage) {}

  bag(): ExcelObject {
    const { stage } = this;
    const members = {
      get Custom(): ExcelObject {
        return new CustomPropertiesObject(stage);
      },
    };
    return stage.bags.of('DocumentProperties', stage.workbook.properties, { members });
  }
}

/** Excel keeps no more characters of a text. */
const longest = 255;

export class CustomPropertiesObject extends ExcelCollection {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'CustomPropertyCollection';
  }
  items(): ExcelObject[] {
    return [...this.stage.workbook.customProperties.keys()].map((key) => new CustomPropertyObject(this.stage, key));
  }

  GetCount(): number {
    return this.stage.workbook.customProperties.size;
  }
  Indexer(key: unknown): ExcelObject {
    const property = this.GetItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }
  /** Keys are the same whatever their case. */
  GetItemOrNullObject(key: unknown): ExcelObject | null {
    const found = keyLike(this.stage, key);
    return found === undefined ? null : new CustomPropertyObject(this.stage, found);
  }
  /** Sets one that is there already anew. */
  Add(key: unknown, value: unknown): ExcelObject {
    if (typeof key !== 'string' || key === '' || key.length > longest) throw invalidArgument();
    const known = keyLike(this.stage, key) ?? key;
    this.stage.workbook.customProperties.set(known, checked(value));
    return new CustomPropertyObject(this.stage, known);
  }
  DeleteAll(): void {
    this.stage.workbook.customProperties.clear();
  }
}

const keyLike = (stage: Stage, key: unknown): string | undefined =>
  [...stage.workbook.customProperties.keys()].find((each) => each.toLowerCase() === String(key).toLowerCase());

function checked(value: unknown): string | number | boolean {
  if (typeof value === 'string' && value.length <= longest) return value;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

export class CustomPropertyObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly key: string,
  ) {
    super();
  }

  get type(): string {
    return 'CustomProperty';
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.stage.workbook.customProperties.get(this.key);
  }
  set Value(value: unknown) {
    this.stage.workbook.customProperties.set(this.key, checked(value));
  }
  get Type(): string {
    const value = this.stage.workbook.customProperties.get(this.key);
    if (typeof value === 'boolean') return 'Boolean';
    return typeof value === 'number' ? (Number.isInteger(value) ? 'Number' : 'Float') : 'String';
  }

  Delete(): void {
    this.stage.workbook.customProperties.delete(this.key);
  }
}
