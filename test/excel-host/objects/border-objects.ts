import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import type { CellRange } from '../model/area.js';
import { borderSides, commonBorder, setBorder, type BorderSide } from '../model/borders.js';
import type { HostSheet } from '../model/sheet.js';
import { colour } from './range-format-objects.js';
import type { Stage } from './stage.js';

export class BordersObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
  ) {
    super();
  }

  get type(): string {
    return 'RangeBorderCollection';
  }
  items(): ExcelObject[] {
    return borderSides.map((side) => new BorderObject(this.stage, this.sheet, this.areas, side));
  }

  get Count(): number {
    return borderSides.length;
  }
  Indexer(side: unknown): ExcelObject {
    if (!borderSides.includes(side as BorderSide)) throw itemNotFound();
    return new BorderObject(this.stage, this.sheet, this.areas, side as BorderSide);
  }
  GetItemAt(index: number): ExcelObject {
    const side = borderSides[index];
    if (side === undefined) throw invalidArgument();
    return this.Indexer(side);
  }
}

export class BorderObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
    private readonly side: BorderSide,
  ) {
    super();
  }

  get type(): string {
    return 'RangeBorder';
  }

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string | null {
    return commonBorder(this.sheet, this.areas, this.side, 'style');
  }
  set Style(style: unknown) {
    this.listed('BorderLineStyle', style);
    setBorder(this.sheet, this.areas, this.side, 'style', style);
  }
  get Weight(): string | null {
    return commonBorder(this.sheet, this.areas, this.side, 'weight');
  }
  set Weight(weight: unknown) {
    this.listed('BorderWeight', weight);
    setBorder(this.sheet, this.areas, this.side, 'weight', weight);
  }
  get Color(): string | null {
    return commonBorder(this.sheet, this.areas, this.side, 'color');
  }
  set Color(given: unknown) {
    if (typeof given !== 'string') throw invalidArgument();
    setBorder(this.sheet, this.areas, this.side, 'color', colour(given));
  }

  private listed(list: string, value: unknown): void {
    if (!this.stage.bags.model.enums[list]!.includes(value as string)) throw invalidArgument();
  }
}
