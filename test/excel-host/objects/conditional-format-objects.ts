import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, ExcelObject } from '../excel-object.js';
import type { CellRange } from '../model/area.js';
import { addConditionalFormat, clearConditionalFormats, conditionalFormatsIn, conditionalKinds, type ConditionalFormat } from '../model/conditional-format.js';
import { isFormulaText } from '../formulas/parser.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import type { BagState } from '../property-bag.js';
import { RangeAreasObject } from './range-areas-object.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';

export class ConditionalFormatsObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly areas: readonly CellRange[],
  ) {
    super();
  }

  get type(): string {
    return 'ConditionalFormatCollection';
  }
  items(): ExcelObject[] {
    return conditionalFormatsIn(this.sheet, this.areas).map((format) => new ConditionalFormatObject(this.stage, this.sheet, format));
  }

  Add(type: unknown): ExcelObject {
    mustAllow(this.sheet, 'allowFormatCells');
    if (typeof type !== 'string' || !(type in conditionalKinds)) throw invalidArgument();
    return new ConditionalFormatObject(this.stage, this.sheet, addConditionalFormat(this.sheet, this.areas, type));
  }
  ClearAll(): void {
    mustAllow(this.sheet, 'allowFormatCells');
    for (const area of this.areas) clearConditionalFormats(this.sheet, area);
  }
  GetCount(): number {
    return this.items().length;
  }
  Indexer(id: unknown): ExcelObject {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw itemNotFound();
    return format;
  }
  GetItemOrNullObject(id: unknown): ExcelObject | null {
    const format = conditionalFormatsIn(this.sheet, this.areas).find((each) => each.id === id);
    return format ? new ConditionalFormatObject(this.stage, this.sheet, format) : null;
  }
  GetItemAt(index: number): ExcelObject {
    const item = this.items()[index];
    if (!item) throw invalidArgument();
    return item;
  }
}

export class ConditionalFormatObject extends ExcelObject {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly format: ConditionalFormat,
  ) {
    super();
  }

  get type(): string {
    return 'ConditionalFormat';
  }

  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return this.format.type;
  }
  get StopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.format.stopIfTrue = stop;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(priority: unknown) {
    if (!Number.isInteger(priority) || (priority as number) < 0) throw invalidArgument();
    const all = this.sheet.conditionalFormats;
    all.splice(all.indexOf(this.format), 1);
    all.splice(priority as number, 0, this.format);
  }

  get Custom(): ExcelObject { return this.kind('Custom'); }
  get CustomOrNullObject(): ExcelObject | null { return this.kindOrNull('Custom'); }
  get DataBar(): ExcelObject { return this.kind('DataBar'); }
  get DataBarOrNullObject(): ExcelObject | null { return this.kindOrNull('DataBar'); }
  get ColorScale(): ExcelObject { return this.kind('ColorScale'); }
  get ColorScaleOrNullObject(): ExcelObject | null { return this.kindOrNull('ColorScale'); }
  get IconSet(): ExcelObject { return this.kind('IconSet'); }
  get IconSetOrNullObject(): ExcelObject | null { return this.kindOrNull('IconSet'); }
  get TopBottom(): ExcelObject { return this.kind('TopBottom'); }
  get TopBottomOrNullObject(): ExcelObject | null { return this.kindOrNull('TopBottom'); }
  get Preset(): ExcelObject { return this.kind('Preset'); }
  get PresetOrNullObject(): ExcelObject | null { return this.kindOrNull('Preset'); }
  get TextComparison(): ExcelObject { return this.kind('TextComparison'); }
  get TextComparisonOrNullObject(): ExcelObject | null { return this.kindOrNull('TextComparison'); }
  get CellValue(): ExcelObject { return this.kind('CellValue'); }
  get CellValueOrNullObject(): ExcelObject | null { return this.kindOrNull('CellValue'); }

  GetRange(): ExcelObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): ExcelObject | null {
    const { areas } = this.format;
    return areas.length === 1 ? new RangeObject(this.stage, this.sheet, areas[0]!) : null;
  }
  GetRanges(): ExcelObject {
    return new RangeAreasObject(this.stage, this.sheet, this.format.areas);
  }
  Delete(): void {
    mustAllow(this.sheet, 'allowFormatCells');
    const all = this.sheet.conditionalFormats;
    all.splice(all.indexOf(this.format), 1);
  }

  private kind(wire: string): ExcelObject {
    const kind = this.kindOrNull(wire);
    if (!kind) throw invalidArgument();
    return kind;
  }
  private kindOrNull(wire: string): ExcelObject | null {
    const kind = conditionalKinds[this.format.type]!;
    if (kind.wire !== wire) return null;
    const state = (this.format.state[wire] ??= {}) as BagState;
    const guard = (): void => mustAllow(this.sheet, 'allowFormatCells');
    return this.stage.bags.of(kind.type, state, { guard, members: ruleMembers(state, wire, this.stage.bags.model.enums, guard) });
  }
}

/** Rules are looked at as they are set: a wrong one is refused at once. */
function ruleMembers(state: BagState, wire: string, enums: Readonly<Record<string, readonly string[]>>, guard: () => void): object {
  const operators = wire === 'CellValue' ? enums['ConditionalCellValueOperator'] : wire === 'TextComparison' ? enums['ConditionalTextOperator'] : undefined;
  if (!operators) return {};
  return {
    get Rule(): unknown {
      return state['Rule'] ?? {};
    },
    set Rule(rule: unknown) {
      guard();
      if (typeof rule !== 'object' || rule === null) throw invalidArgument();
      const { operator, formula1, text } = rule as Record<string, unknown>;
      if (!operators.includes(operator as string) || operator === 'Invalid') throw invalidArgument();
      if (wire === 'CellValue' && !isRuleFormula(formula1)) throw invalidArgument();
      if (wire === 'TextComparison' && (typeof text !== 'string' || text === '')) throw invalidArgument();
      state['Rule'] = rule;
    },
  };
}

const isRuleFormula = (formula: unknown): boolean =>
  (typeof formula === 'string' && formula !== '' && (!formula.startsWith('=') || isFormulaText(formula))) || typeof formula === 'number';
