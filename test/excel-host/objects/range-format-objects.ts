import { invalidArgument } from '../errors.js';
import { ExcelObject } from '../excel-object.js';
import type { CellRange } from '../model/area.js';
import { autofitColumns, autofitRows } from '../model/autofit.js';
import { withFormat, type Format } from '../model/format.js';
import type { Lines } from '../model/lines.js';
import { formatsIn, reformat } from '../model/looks.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import { BordersObject } from './border-objects.js';
import type { Stage } from './stage.js';

/** The look of some areas of a sheet. */
abstract class LookObject extends ExcelObject {
  constructor(
    protected readonly stage: Stage,
    protected readonly sheet: HostSheet,
    protected readonly areas: readonly CellRange[],
  ) {
    super();
  }

  /** `null` where the cells differ. */
  protected get<Key extends keyof Format>(key: Key): Format[Key] | null {
    const values = new Set(this.areas.flatMap((area) => [...formatsIn(this.sheet, area)].map((format) => format[key])));
    return values.size === 1 ? [...values][0]! : null;
  }

  protected set<Key extends keyof Format>(key: Key, value: unknown, listed?: string): void {
    mustAllow(this.sheet, 'allowFormatCells');
    const checked = checkedLook(key, value, listed === undefined ? undefined : this.stage.bags.model.enums[listed]);
    for (const area of this.areas) reformat(this.sheet, area, (format) => withFormat(format, key, checked));
  }
}

const types: Readonly<Partial<Record<keyof Format, 'number' | 'boolean'>>> = {
  fontSize: 'number', indentLevel: 'number', textOrientation: 'number', bold: 'boolean', italic: 'boolean', strikethrough: 'boolean', subscript: 'boolean',
  superscript: 'boolean', wrapText: 'boolean', shrinkToFit: 'boolean', autoIndent: 'boolean', locked: 'boolean', formulaHidden: 'boolean',
};

/** @throws InvalidArgument for what Excel does not take */
export function checkedLook<Key extends keyof Format>(key: Key, value: unknown, listed?: readonly string[]): Format[Key] {
  if (typeof value !== (types[key] ?? 'string')) throw invalidArgument();
  if (listed && !listed.includes(value as string)) throw invalidArgument();
  if (key === 'fontSize' && !((value as number) >= 1 && (value as number) <= 409)) throw invalidArgument();
  if (key === 'indentLevel' && !((value as number) >= 0 && (value as number) <= 250 && Number.isInteger(value))) throw invalidArgument();
  if (/Color$/.test(key)) return colour(value as string) as Format[Key];
  return value as Format[Key];
}

/** `#RRGGBB` in capitals, or one of the names that HTML knows. */
export function colour(value: string): string {
  if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace('#', '').toUpperCase()}`;
  if (/^[a-z]+$/i.test(value)) return value.toLowerCase();
  throw invalidArgument();
}

export class RangeFormatObject extends LookObject {
  get type(): string {
    return 'RangeFormat';
  }

  get WrapText(): unknown { return this.get('wrapText'); }
  set WrapText(wrap: unknown) { this.set('wrapText', wrap); }
  get HorizontalAlignment(): unknown { return this.get('horizontalAlignment'); }
  set HorizontalAlignment(alignment: unknown) { this.set('horizontalAlignment', alignment, 'HorizontalAlignment'); }
  get VerticalAlignment(): unknown { return this.get('verticalAlignment'); }
  set VerticalAlignment(alignment: unknown) { this.set('verticalAlignment', alignment, 'VerticalAlignment'); }
  get TextOrientation(): unknown { return this.get('textOrientation'); }
  set TextOrientation(degrees: unknown) { this.set('textOrientation', degrees); }
  get ReadingOrder(): unknown { return this.get('readingOrder'); }
  set ReadingOrder(order: unknown) { this.set('readingOrder', order, 'ReadingOrder'); }
  get ShrinkToFit(): unknown { return this.get('shrinkToFit'); }
  set ShrinkToFit(shrink: unknown) { this.set('shrinkToFit', shrink); }
  get IndentLevel(): unknown { return this.get('indentLevel'); }
  set IndentLevel(level: unknown) { this.set('indentLevel', level); }
  get AutoIndent(): unknown { return this.get('autoIndent'); }
  set AutoIndent(indent: unknown) { this.set('autoIndent', indent); }

  /** In points; `null` where the columns differ. */
  get ColumnWidth(): number | null {
    return sizeOf(this.sheet.columns, this.areas, 'left', 'right');
  }
  set ColumnWidth(points: unknown) {
    mustAllow(this.sheet, 'allowFormatColumns');
    // 255 characters of the default font, in points.
    resize(this.sheet.columns, this.areas, 'left', 'right', points, 1342.5);
  }
  get RowHeight(): number | null {
    return sizeOf(this.sheet.rows, this.areas, 'top', 'bottom');
  }
  set RowHeight(points: unknown) {
    mustAllow(this.sheet, 'allowFormatRows');
    resize(this.sheet.rows, this.areas, 'top', 'bottom', points, 409.5);
  }
  get UseStandardWidth(): boolean {
    return this.areas.every((area) => ![...this.sheet.columns.sizes.keys()].some((column) => column >= area.left && column <= area.right));
  }
  set UseStandardWidth(standard: unknown) {
    if (standard === true) for (const area of this.areas) for (let column = area.left; column <= area.right; column++) this.sheet.columns.sizes.delete(column);
  }
  get UseStandardHeight(): boolean {
    return this.areas.every((area) => ![...this.sheet.rows.sizes.keys()].some((row) => row >= area.top && row <= area.bottom));
  }
  set UseStandardHeight(standard: unknown) {
    if (standard === true) for (const area of this.areas) for (let row = area.top; row <= area.bottom; row++) this.sheet.rows.sizes.delete(row);
  }

  get Font(): ExcelObject { return new RangeFontObject(this.stage, this.sheet, this.areas); }
  get Fill(): ExcelObject { return new RangeFillObject(this.stage, this.sheet, this.areas); }
  get Borders(): ExcelObject { return new BordersObject(this.stage, this.sheet, this.areas); }
  get Protection(): ExcelObject { return new FormatProtectionObject(this.stage, this.sheet, this.areas); }

  AutofitColumns(): void {
    mustAllow(this.sheet, 'allowFormatColumns');
    for (const area of this.areas) autofitColumns(this.sheet, area);
  }
  AutofitRows(): void {
    mustAllow(this.sheet, 'allowFormatRows');
    for (const area of this.areas) autofitRows(this.sheet, area);
  }
}

export class RangeFontObject extends LookObject {
  get type(): string {
    return 'RangeFont';
  }

  get Name(): unknown { return this.get('fontName'); }
  set Name(name: unknown) { this.set('fontName', name); }
  get Size(): unknown { return this.get('fontSize'); }
  set Size(points: unknown) { this.set('fontSize', points); }
  get Color(): unknown { return this.get('fontColor'); }
  set Color(colour: unknown) { this.set('fontColor', colour); }
  get Bold(): unknown { return this.get('bold'); }
  set Bold(bold: unknown) { this.set('bold', bold); }
  get Italic(): unknown { return this.get('italic'); }
  set Italic(italic: unknown) { this.set('italic', italic); }
  get Underline(): unknown { return this.get('underline'); }
  set Underline(style: unknown) { this.set('underline', style, 'RangeUnderlineStyle'); }
  get Strikethrough(): unknown { return this.get('strikethrough'); }
  set Strikethrough(struck: unknown) { this.set('strikethrough', struck); }
  get Subscript(): unknown { return this.get('subscript'); }
  set Subscript(subscript: unknown) { this.set('subscript', subscript); }
  get Superscript(): unknown { return this.get('superscript'); }
  set Superscript(superscript: unknown) { this.set('superscript', superscript); }
}

export class RangeFillObject extends LookObject {
  get type(): string {
    return 'RangeFill';
  }

  /** White where there is no fill; empty where the cells differ. */
  get Color(): string {
    const fill = this.get('fillColor');
    return fill === null ? '' : fill === '' ? '#FFFFFF' : fill;
  }
  set Color(colour: unknown) {
    this.set('fillColor', colour);
    this.set('fillPattern', 'Solid');
  }
  get Pattern(): unknown { return this.get('fillPattern'); }
  set Pattern(pattern: unknown) { this.set('fillPattern', pattern, 'FillPattern'); }
  get PatternColor(): unknown { return this.get('fillPatternColor'); }
  set PatternColor(colour: unknown) { this.set('fillPatternColor', colour); }

  Clear(): void {
    mustAllow(this.sheet, 'allowFormatCells');
    for (const area of this.areas) reformat(this.sheet, area, (format) => withFormat(withFormat(format, 'fillColor', ''), 'fillPattern', 'None'));
  }
}

export class FormatProtectionObject extends LookObject {
  get type(): string {
    return 'FormatProtection';
  }

  get Locked(): unknown { return this.get('locked'); }
  set Locked(locked: unknown) { this.set('locked', locked); }
  get FormulaHidden(): unknown { return this.get('formulaHidden'); }
  set FormulaHidden(hidden: unknown) { this.set('formulaHidden', hidden); }
}

type Side = keyof CellRange;

function sizeOf(lines: Lines, areas: readonly CellRange[], from: Side, to: Side): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    let sized = 0;
    for (const line of lines.sizes.keys()) {
      if (line < area[from] || line > area[to]) continue;
      sized++;
      sizes.add(lines.size(line));
    }
    if (sized < area[to] - area[from] + 1) sizes.add(lines.standard);
  }
  return sizes.size === 1 ? [...sizes][0]! : null;
}

function resize(lines: Lines, areas: readonly CellRange[], from: Side, to: Side, points: unknown, most: number): void {
  if (typeof points !== 'number' || points < 0 || points > most) throw invalidArgument();
  for (const area of areas) for (let line = area[from]; line <= area[to]; line++) lines.sizes.set(line, points);
}
