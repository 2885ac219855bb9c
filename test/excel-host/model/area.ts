/** Rectangles of cells, whole columns and rows among them. Rows and columns count from 1. */

import { cellAddress, columnLetters, columnNumber, parseRange, quotedSheet, type CellRange } from '../../../src/workbook/address.js';

export type { CellRange };

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** A1, $A$1:B2, A:F, 3:5 → its corners; `null` for anything else. Upper or lower case. */
export function parseArea(text: string): CellRange | null {
  const plain = text.trim().toUpperCase();
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(plain);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(plain);
  const area = columns
    ? ordered({ top: 1, left: columnNumber(columns[1]!), bottom: lastRow, right: columnNumber(columns[2]!) })
    : rows
      ? ordered({ top: Number(rows[1]), left: 1, bottom: Number(rows[2]), right: lastColumn })
      : parseRange(plain);
  return area && isOnSheet(area) ? area : null;
}

/** `'评比 打分'!A1:B2` → the sheet's name and the rest; no sheet → `null` for its name. */
export function splitSheet(text: string): { sheet: string | null; cells: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, cells: text };
  const name = text.slice(0, at);
  return { sheet: /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name, cells: text.slice(at + 1) };
}

const ordered = (area: CellRange): CellRange => ({
  top: Math.min(area.top, area.bottom),
  left: Math.min(area.left, area.right),
  bottom: Math.max(area.top, area.bottom),
  right: Math.max(area.left, area.right),
});

export const isOnSheet = (area: CellRange): boolean =>
  area.top >= 1 && area.left >= 1 && area.bottom <= lastRow && area.right <= lastColumn && area.top <= area.bottom && area.left <= area.right;

export const rowCount = (area: CellRange): number => area.bottom - area.top + 1;
export const columnCount = (area: CellRange): number => area.right - area.left + 1;
export const cellCount = (area: CellRange): number => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: CellRange): boolean => area.top === 1 && area.bottom === lastRow;
export const isEntireRow = (area: CellRange): boolean => area.left === 1 && area.right === lastColumn;

export function areaAddress(area: CellRange): string {
  if (isEntireColumn(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isEntireRow(area)) return `${area.top}:${area.bottom}`;
  const from = cellAddress(area.top, area.left);
  return cellCount(area) === 1 ? from : `${from}:${cellAddress(area.bottom, area.right)}`;
}

/** As `Range.address` gives it: quotes only where the name needs them. */
export function addressWithSheet(sheet: string, area: CellRange): string {
  return `${sheetInReference(sheet)}!${areaAddress(area)}`;
}

export function sheetInReference(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet) ? sheet : quotedSheet(sheet);
}

export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const bounding = (one: CellRange, other: CellRange): CellRange => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const equal = (one: CellRange, other: CellRange): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

export const contains = (outer: CellRange, inner: CellRange): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** What is left of an area without another: up to four rectangles. */
export function without(area: CellRange, hole: CellRange): CellRange[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { top: common.top, bottom: common.bottom, left: area.left, right: common.left - 1 },
    { top: common.top, bottom: common.bottom, left: common.right + 1, right: area.right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
