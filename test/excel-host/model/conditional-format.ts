/** Conditional formats: looks that depend on what a cell holds. */

import { intersection, without, type CellRange } from './area.js';
import type { HostSheet } from './sheet.js';

export interface ConditionalFormat {
  readonly id: string;
  /** Excel's word: DataBar, CellValue, Custom, ContainsText … */
  readonly type: string;
  areas: readonly CellRange[];
  stopIfTrue: boolean;
  /** Properties of its kind (`DataBar`, `CellValue` …) under their wire names. */
  readonly state: Record<string, unknown>;
}

/** Its kind's property of `ConditionalFormat`, and its class. */
export const conditionalKinds: Readonly<Record<string, { readonly wire: string; readonly type: string }>> = {
  Custom: { wire: 'Custom', type: 'CustomConditionalFormat' },
  DataBar: { wire: 'DataBar', type: 'DataBarConditionalFormat' },
  ColorScale: { wire: 'ColorScale', type: 'ColorScaleConditionalFormat' },
  IconSet: { wire: 'IconSet', type: 'IconSetConditionalFormat' },
  TopBottom: { wire: 'TopBottom', type: 'TopBottomConditionalFormat' },
  PresetCriteria: { wire: 'Preset', type: 'PresetCriteriaConditionalFormat' },
  ContainsText: { wire: 'TextComparison', type: 'TextConditionalFormat' },
  CellValue: { wire: 'CellValue', type: 'CellValueConditionalFormat' },
};

let made = 0;

/** A new one comes before all others. */
export function addConditionalFormat(sheet: HostSheet, areas: readonly CellRange[], type: string): ConditionalFormat {
  const format: ConditionalFormat = { id: `{00000000-0002-0000-0000-${String(++made).padStart(12, '0')}}`, type, areas, stopIfTrue: false, state: {} };
  sheet.conditionalFormats.unshift(format);
  return format;
}

export const conditionalFormatsIn = (sheet: HostSheet, areas: readonly CellRange[]): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((other) => intersection(one, other))));

/** Takes the cells of an area out of every conditional format. */
export function clearConditionalFormats(sheet: HostSheet, area: CellRange): void {
  const kept = sheet.conditionalFormats.filter((format) => {
    format.areas = format.areas.flatMap((each) => without(each, area));
    return format.areas.length > 0;
  });
  sheet.conditionalFormats.splice(0, Infinity, ...kept);
}
