/** Charts of a sheet. */

import { addressWithSheet, columnCount, rowCount, type CellRange } from './area.js';
import { currentValue } from './calculation.js';
import { isError, type CellValue } from './cell.js';
import type { HostSheet } from './sheet.js';

/** Cells that a chart reads. */
export interface Source {
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

export interface HostSeries {
  name: string;
  /** Where its name is read. */
  nameSource: Source | null;
  values: Source | null;
  categories: Source | null;
  /** Properties under their wire names, as far as they were set: `Format`, `GapWidth`, `DataLabels` … */
  readonly state: Record<string, unknown>;
  /** Of single points, by their place from 0. */
  readonly points: Map<number, Record<string, unknown>>;
}

export interface HostChart {
  readonly id: string;
  readonly series: HostSeries[];
  /** Properties under their wire names: `Name`, `ChartType`, `Title`, `Axes`, `Legend` … */
  readonly state: Record<string, unknown>;
  /** The cells it was set over; `null` where only its points are known. */
  anchor: CellRange | null;
}

export const newSeries = (name = ''): HostSeries => ({ name, nameSource: null, values: null, categories: null, state: {}, points: new Map() });

export const sourceAddress = (source: Source): string => addressWithSheet(source.sheet.name, source.area);

export function sourceValues(source: Source): CellValue[] {
  const { sheet, area } = source;
  const values: CellValue[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.grid.find(row, column);
      values.push(cell ? currentValue(sheet, row, column, cell) : '');
    }
  }
  return values;
}

/** A series without a single value: Excel refuses most of what is asked of it. */
export const isEmptySeries = (series: HostSeries): boolean =>
  series.values === null || sourceValues(series.values).every((value) => value === '' || isError(value));

/** Series as Excel makes them out of a block: names in the first line, categories in the first column where it holds texts. */
export function seriesOf({ sheet, area }: Source, by: string): HostSeries[] {
  if (by === 'Rows' || (by === 'Auto' && columnCount(area) > rowCount(area))) return alongRows({ sheet, area });
  const hasNames = rowCount(area) > 1 && isTexts(sheet, { ...area, bottom: area.top, left: area.right });
  const body = { ...area, top: area.top + (hasNames ? 1 : 0) };
  const hasCategories = columnCount(area) > 1 && isTexts(sheet, { ...body, right: area.left });
  const columns = Array.from({ length: columnCount(area) - (hasCategories ? 1 : 0) }, (_, index) => area.left + (hasCategories ? 1 : 0) + index);
  return columns.map((column, index) => {
    const nameSource = hasNames ? { sheet, area: { top: area.top, left: column, bottom: area.top, right: column } } : null;
    return {
      ...newSeries(nameSource ? String(sourceValues(nameSource)[0]) : `系列${index + 1}`),
      nameSource,
      values: { sheet, area: { ...body, left: column, right: column } },
      categories: hasCategories ? { sheet, area: { ...body, right: area.left } } : null,
    };
  });
}

function alongRows({ sheet, area }: Source): HostSeries[] {
  const hasCategories = rowCount(area) > 1 && isTexts(sheet, { ...area, bottom: area.top, left: area.left + 1 });
  const hasNames = columnCount(area) > 1 && isTexts(sheet, { ...area, right: area.left, top: area.bottom });
  const left = area.left + (hasNames ? 1 : 0);
  const rows = Array.from({ length: rowCount(area) - (hasCategories ? 1 : 0) }, (_, index) => area.top + (hasCategories ? 1 : 0) + index);
  return rows.map((row, index) => {
    const nameSource = hasNames ? { sheet, area: { top: row, left: area.left, bottom: row, right: area.left } } : null;
    return {
      ...newSeries(nameSource ? String(sourceValues(nameSource)[0]) : `系列${index + 1}`),
      nameSource,
      values: { sheet, area: { ...area, top: row, bottom: row, left } },
      categories: hasCategories ? { sheet, area: { ...area, bottom: area.top, left } } : null,
    };
  });
}

function isTexts(sheet: HostSheet, area: CellRange): boolean {
  const values = sourceValues({ sheet, area });
  return values.some((value) => typeof value === 'string' && value !== '') && values.every((value) => typeof value === 'string');
}
