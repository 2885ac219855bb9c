/** What a reader of the workbook would see, as plain JSON. */

import { cellAddress } from '../../../src/workbook/address.js';
import { areaAddress } from './area.js';
import { isError } from './cell.js';
import { sourceAddress, type HostChart } from './chart.js';
import { differences, type Format } from './format.js';
import type { Lines } from './lines.js';
import { nameType, nameValue, type Name } from './name.js';
import type { HostSheet } from './sheet.js';
import { headersOf } from './table.js';
import type { HostWorkbook } from './workbook.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type WorkbookSnapshot = ReturnType<typeof snapshotOf>;
export type SheetSnapshot = ReturnType<typeof sheetSnapshot>;

export function snapshotOf(workbook: HostWorkbook) {
  return {
    protected: workbook.protected,
    sheets: workbook.sheets.map(sheetSnapshot),
    names: workbook.names.map(nameSnapshot),
    settings: Object.fromEntries(workbook.settings),
    xmlParts: workbook.xmlParts.map((part) => part.xml),
    properties: { ...workbook.properties },
    customProperties: Object.fromEntries(workbook.customProperties),
  };
}

/** One sheet; what is plain is left out. */
export function sheetSnapshot(sheet: HostSheet) {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    gridlines: sheet.showGridlines,
    headings: sheet.showHeadings,
    cells: cellsOf(sheet),
    rows: linesOf(sheet.rows),
    columns: linesOf(sheet.columns),
    merges: sheet.merges.toSorted(),
    freeze: { ...sheet.freeze },
    names: sheet.names.map(nameSnapshot),
    properties: Object.fromEntries(sheet.properties),
    tables: sheet.tables.map((table) => ({
      name: table.name, address: areaAddress(table.area), headers: headersOf(table), showHeaders: table.showHeaders, showTotals: table.showTotals, ...camelCased(table.state),
    })),
    charts: sheet.charts.map(chartSnapshot),
    validations: sheet.validations.map(({ area, settings }) => ({ address: areaAddress(area), ...settings })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      type: format.type, addresses: format.areas.map(areaAddress), stopIfTrue: format.stopIfTrue, ...camelCased(format.state),
    })),
    page: {
      ...camelCased(sheet.page.layout),
      headersFooters: camelCased(sheet.page.headersFooters),
      printArea: sheet.page.printArea?.map(areaAddress) ?? null,
      titleRows: sheet.page.titleRows && areaAddress(sheet.page.titleRows),
      titleColumns: sheet.page.titleColumns && areaAddress(sheet.page.titleColumns),
      rowBreaks: sheet.rowBreaks.toSorted((one, other) => one - other),
      columnBreaks: sheet.columnBreaks.toSorted((one, other) => one - other),
    },
    protection: sheet.protection && { ...sheet.protection.options },
    autoFilter: sheet.autoFilter && areaAddress(sheet.autoFilter.area),
  };
}

export interface CellSnapshot {
  /** An error's code for an error; what a formula was never worked out to is not here. */
  readonly value?: string | number | boolean;
  readonly type?: 'Error';
  readonly formula?: string;
  readonly quoted?: true;
  readonly style?: Partial<Format>;
  readonly link?: Json;
}

/** Cells that hold something or look unlike a plain one, by address. */
function cellsOf(sheet: HostSheet): Record<string, CellSnapshot> {
  const cells: Record<string, CellSnapshot> = {};
  const styles = new Map<Format, Partial<Format>>();
  for (const [row, column, cell] of sheet.grid.cells()) {
    const style = cell.format && (styles.get(cell.format) ?? styles.set(cell.format, differences(cell.format)).get(cell.format)!);
    const hasStyle = style !== null && Object.keys(style).length > 0;
    if (cell.isBlank && !hasStyle && !cell.link) continue;
    cells[cellAddress(row, column)] = {
      ...(cell.formula !== '' ? { formula: cell.formula } : cell.value !== '' && { value: isError(cell.value) ? cell.value.error : cell.value }),
      ...(isError(cell.value) && { type: 'Error' as const }),
      ...(cell.isQuoted && { quoted: true as const }),
      ...(hasStyle && { style }),
      ...(cell.link && { link: { ...cell.link } as Json }),
    };
  }
  return cells;
}

function linesOf(lines: Lines) {
  return {
    sizes: Object.fromEntries([...lines.sizes].sort(([one], [other]) => one - other)),
    hidden: [...lines.hidden].sort((one, other) => one - other),
    styles: Object.fromEntries([...lines.formats].map(([line, format]) => [line, differences(format)])),
  };
}

const nameSnapshot = (name: Name) => ({ name: name.name, formula: name.formula, type: nameType(name), value: nameValue(name), visible: name.visible, comment: name.comment });

/** A chart as a reader sees it; what was never set is left out. */
export function chartSnapshot(chart: HostChart) {
  return {
    ...camelCased(chart.state),
    anchor: chart.anchor && areaAddress(chart.anchor),
    series: chart.series.map((series) => ({
      name: series.name,
      nameSource: series.nameSource && sourceAddress(series.nameSource),
      values: series.values && sourceAddress(series.values),
      categories: series.categories && sourceAddress(series.categories),
      ...camelCased(series.state),
      points: Object.fromEntries([...series.points].map(([index, state]) => [index, camelCased(state)] as const).filter(([, state]) => Object.keys(state).length > 0)),
    })),
  };
}

/** `{ Title: { Text: … } }` → `{ title: { text: … } }`; what is empty is left out. */
function camelCased(state: Readonly<Record<string, unknown>>): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [key, value] of Object.entries(state)) {
    const name = key.charAt(0).toLowerCase() + key.slice(1);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) result[name] = value as Json;
    else {
      const inner = camelCased(value as Record<string, unknown>);
      if (Object.keys(inner).length > 0) result[name] = inner;
    }
  }
  return result;
}
