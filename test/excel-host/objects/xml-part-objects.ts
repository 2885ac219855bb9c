import { invalidOperation, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import { checkedXml, newXmlPart, rootNamespace, type XmlPart } from '../model/xml-part.js';
import type { Stage } from './stage.js';

abstract class PartsObject extends ExcelCollection {
  constructor(protected readonly stage: Stage) {
    super();
  }

  protected abstract parts(): readonly XmlPart[];

  items(): ExcelObject[] {
    return this.parts().map((part) => new XmlPartObject(this.stage, part));
  }

  GetCount(): number {
    return this.parts().length;
  }
  Indexer(id: unknown): ExcelObject {
    const part = this.GetItemOrNullObject(id);
    if (!part) throw itemNotFound();
    return part;
  }
  GetItemOrNullObject(id: unknown): ExcelObject | null {
    const part = this.parts().find((each) => each.id === id);
    return part ? new XmlPartObject(this.stage, part) : null;
  }
}

export class XmlPartsObject extends PartsObject {
  get type(): string {
    return 'CustomXmlPartCollection';
  }
  protected parts(): readonly XmlPart[] {
    return this.stage.workbook.xmlParts;
  }

  Add(xml: unknown): ExcelObject {
    const part = newXmlPart(xml);
    this.stage.workbook.xmlParts.push(part);
    return new XmlPartObject(this.stage, part);
  }
  GetByNamespace(namespace: unknown): ExcelObject {
    return new ScopedXmlPartsObject(this.stage, String(namespace));
  }
}

export class ScopedXmlPartsObject extends PartsObject {
  constructor(stage: Stage, private readonly namespace: string) {
    super(stage);
  }

  get type(): string {
    return 'CustomXmlPartScopedCollection';
  }
  protected parts(): readonly XmlPart[] {
    return this.stage.workbook.xmlParts.filter((part) => rootNamespace(part.xml) === this.namespace);
  }

  GetOnlyItem(): ExcelObject {
    if (this.parts().length !== 1) throw invalidOperation();
    return this.items()[0]!;
  }
  GetOnlyItemOrNullObject(): ExcelObject | null {
    return this.parts().length === 1 ? this.items()[0]! : null;
  }
}

export class XmlPartObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly part: XmlPart,
  ) {
    super();
  }

  get type(): string {
    return 'CustomXmlPart';
  }

  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return rootNamespace(this.part.xml);
  }

  GetXml(): string {
    return this.part.xml;
  }
  SetXml(xml: unknown): void {
    this.part.xml = checkedXml(xml);
  }
  Delete(): void {
    const { xmlParts } = this.stage.workbook;
    xmlParts.splice(xmlParts.indexOf(this.part), 1);
  }
}
