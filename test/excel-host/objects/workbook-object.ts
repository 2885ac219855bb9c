import { NotImplemented } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import { ApplicationObject, RuntimeObject } from './application-object.js';
import { XmlPartsObject } from './xml-part-objects.js';
import { DocumentPropertiesObject } from './document-property-objects.js';
import { FunctionsObject } from './function-objects.js';
import { NamesObject } from './name-objects.js';
import { WorkbookProtectionObject } from './protection-objects.js';
import { RangeAreasObject } from './range-areas-object.js';
import { RangeObject } from './range-object.js';
import { SettingsObject } from './setting-objects.js';
import type { Stage } from './stage.js';
import { TablesObject } from './table-objects.js';
import { WorksheetsObject } from './worksheets-object.js';

export class WorkbookObject extends ExcelObject {
  constructor(private readonly stage: Stage) {
    super();
  }

  get type(): string {
    return 'Workbook';
  }

  get Name(): string {
    return this.stage.workbook.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get Application(): ExcelObject {
    return new ApplicationObject(this.stage);
  }
  get _Runtime(): ExcelObject {
    return new RuntimeObject(this.stage);
  }
  get Worksheets(): ExcelObject {
    return new WorksheetsObject(this.stage);
  }
  get Functions(): ExcelObject {
    return new FunctionsObject(this.stage);
  }
  get Names(): ExcelObject {
    return new NamesObject(this.stage, null);
  }
  get Tables(): ExcelObject {
    return new TablesObject(this.stage, null);
  }
  get Settings(): ExcelObject {
    return new SettingsObject(this.stage);
  }
  get CustomXmlParts(): ExcelObject {
    return new XmlPartsObject(this.stage);
  }
  get Properties(): ExcelObject {
    return new DocumentPropertiesObject(this.stage).bag();
  }
  get Protection(): ExcelObject {
    return new WorkbookProtectionObject(this.stage);
  }

  GetSelectedRange(): ExcelObject {
    const { active, selection } = this.stage.workbook;
    if (selection.length !== 1) throw new NotImplemented('GetSelectedRange of several areas');
    return new RangeObject(this.stage, active, selection[0]!);
  }
  GetSelectedRanges(): ExcelObject {
    return new RangeAreasObject(this.stage, this.stage.workbook.active, this.stage.workbook.selection);
  }
  GetActiveCell(): ExcelObject {
    const { active, selection } = this.stage.workbook;
    const { top, left } = selection[0]!;
    return new RangeObject(this.stage, active, { top, left, bottom: top, right: left });
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }
}
