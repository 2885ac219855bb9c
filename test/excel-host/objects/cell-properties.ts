/** `Range.getCellProperties` and its kin: looks of many cells in one request. They travel in lower case. */

import { cellAddress, columnLetters } from '../../../src/workbook/address.js';
import { invalidArgument } from '../errors.js';
import { columnCount, lastColumn, lastRow, rowCount, sheetInReference, type CellRange } from '../model/area.js';
import { changedBorder } from '../model/borders.js';
import { plain, withFormat, type Border, type Format } from '../model/format.js';
import { linkAt, linkCells } from '../model/links.js';
import { common, formatAt, reformat } from '../model/looks.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import { checkedLook, colour } from './range-format-objects.js';

type Wanted = Readonly<Record<string, unknown>>;

const font: Readonly<Record<string, keyof Format>> = {
  name: 'fontName', size: 'fontSize', color: 'fontColor', bold: 'bold', italic: 'italic', underline: 'underline',
  strikethrough: 'strikethrough', subscript: 'subscript', superscript: 'superscript',
};
const fill: Readonly<Record<string, keyof Format>> = { color: 'fillColor', pattern: 'fillPattern', patternColor: 'fillPatternColor' };
const protection: Readonly<Record<string, keyof Format>> = { locked: 'locked', formulaHidden: 'formulaHidden' };
const borders: Readonly<Record<string, 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight' | 'borderDiagonalDown' | 'borderDiagonalUp'>> = {
  top: 'borderTop', bottom: 'borderBottom', left: 'borderLeft', right: 'borderRight', diagonalDown: 'borderDiagonalDown', diagonalUp: 'borderDiagonalUp',
};
const own = ['autoIndent', 'horizontalAlignment', 'indentLevel', 'readingOrder', 'shrinkToFit', 'textOrientation', 'verticalAlignment', 'wrapText'] as const;

export function cellProperties(sheet: HostSheet, area: CellRange, wanted: unknown): unknown[][] {
  const known = new Map<Format, unknown>();
  return Array.from({ length: rowCount(area) }, (_, down) => Array.from({ length: columnCount(area) }, (_, across) => {
    const [row, column] = [area.top + down, area.left + across];
    const format = formatAt(sheet, row, column);
    if (!known.has(format)) known.set(format, looks(format, (wanted as Wanted)['format'] as Wanted | undefined));
    return {
      ...(has(wanted, 'format') && { format: known.get(format) }),
      ...(has(wanted, 'address') && { address: `${sheetInReference(sheet.name)}!${cellAddress(row, column)}` }),
      ...(has(wanted, 'hidden') && { hidden: sheet.rows.hidden.has(row) || sheet.columns.hidden.has(column) }),
      ...(has(wanted, 'hyperlink') && { hyperlink: linkAt(sheet, { top: row, left: column, bottom: row, right: column }) }),
      ...(has(wanted, 'style') && { style: format.styleName }),
    };
  }));
}

export function rowProperties(sheet: HostSheet, area: CellRange, wanted: unknown): unknown[] {
  return Array.from({ length: rowCount(area) }, (_, down) => {
    const row = area.top + down;
    return {
      ...lineLooks(sheet, { top: row, left: 1, bottom: row, right: lastColumn }, wanted, { rowHeight: sheet.rows.size(row) }),
      ...(has(wanted, 'address') && { address: `${sheetInReference(sheet.name)}!${row}:${row}` }),
      ...(has(wanted, 'rowHidden') && { rowHidden: sheet.rows.hidden.has(row) }),
      ...(has(wanted, 'rowIndex') && { rowIndex: row - 1 }),
    };
  });
}

export function columnProperties(sheet: HostSheet, area: CellRange, wanted: unknown): unknown[] {
  return Array.from({ length: columnCount(area) }, (_, across) => {
    const column = area.left + across;
    const letters = columnLetters(column);
    return {
      ...lineLooks(sheet, { top: 1, left: column, bottom: lastRow, right: column }, wanted, { columnWidth: sheet.columns.size(column) }),
      ...(has(wanted, 'address') && { address: `${sheetInReference(sheet.name)}!${letters}:${letters}` }),
      ...(has(wanted, 'columnHidden') && { columnHidden: sheet.columns.hidden.has(column) }),
      ...(has(wanted, 'columnIndex') && { columnIndex: column - 1 }),
    };
  });
}

const has = (wanted: unknown, name: string): boolean => Boolean((wanted as Wanted)[name]);

function lineLooks(sheet: HostSheet, line: CellRange, wanted: unknown, sizes: Readonly<Record<string, number>>): object {
  const format = (wanted as Wanted)['format'] as Wanted | undefined;
  if (!format) return {};
  const shared = Object.fromEntries(Object.keys(plain).map((key) => [key, common(sheet, line, (each) => each[key as keyof Format])])) as unknown as Format;
  return { format: { ...looks(shared, format), ...Object.fromEntries(Object.entries(sizes).filter(([name]) => format[name])) } };
}

function looks(format: Format, wanted: Wanted | undefined): object {
  if (!wanted) return {};
  const picked = (names: Readonly<Record<string, keyof Format>>, of: Wanted): object =>
    Object.fromEntries(Object.entries(names).filter(([name]) => of[name]).map(([name, key]) => [name, key === 'fillColor' && format[key] === '' ? '#FFFFFF' : format[key]]));
  const asWanted = (part: unknown, names: Readonly<Record<string, keyof Format>>): Wanted => (part === true ? Object.fromEntries(Object.keys(names).map((name) => [name, true])) : (part as Wanted));
  return {
    ...Object.fromEntries(own.filter((name) => wanted[name]).map((name) => [name, format[name]])),
    ...(wanted['font'] ? { font: picked(font, asWanted(wanted['font'], font)) } : {}),
    ...(wanted['fill'] ? { fill: picked(fill, asWanted(wanted['fill'], fill)) } : {}),
    ...(wanted['protection'] ? { protection: picked(protection, asWanted(wanted['protection'], protection)) } : {}),
    ...(wanted['borders'] ? { borders: pickedBorders(format, wanted['borders'] as Wanted) } : {}),
  };
}

const pickedBorders = (format: Format, wanted: Wanted): object =>
  Object.fromEntries(Object.entries(borders).map(([side, key]) => [side, Object.fromEntries(Object.entries(format[key] ?? {}).filter(([part]) => wanted[part]))]));

/** One object for each cell; what is left out of it stays. @throws InvalidArgument where rows and columns are not those of the range */
export function setCellProperties(sheet: HostSheet, area: CellRange, given: unknown): void {
  const rows = listOf(given, rowCount(area)).map((row) => listOf(row, columnCount(area)));
  mustAllow(sheet, 'allowFormatCells');
  const changes = new Map<unknown, Map<Format, Format>>();
  const at = (row: number, column: number): Wanted => (rows[row - area.top]![column - area.left] ?? {}) as Wanted;
  reformat(sheet, area, (format, row, column) => {
    const cell = at(row, column);
    let known = changes.get(cell);
    if (!known) changes.set(cell, (known = new Map()));
    let changed = known.get(format);
    if (!changed) known.set(format, (changed = changedLooks(format, cell)));
    return changed;
  });
  rows.forEach((row, down) => row.forEach((cell, across) => {
    const link = (cell as Wanted | null)?.['hyperlink'];
    const [top, left] = [area.top + down, area.left + across];
    if (link) linkCells(sheet, { top, left, bottom: top, right: left }, link);
  }));
}

export function setRowProperties(sheet: HostSheet, area: CellRange, given: unknown): void {
  mustAllow(sheet, 'allowFormatRows');
  listOf(given, rowCount(area)).forEach((each, down) => {
    const row = area.top + down;
    const line = (each ?? {}) as Wanted;
    const { rowHeight, ...format } = (line['format'] ?? {}) as Wanted;
    if (Object.keys(format).length > 0) reformat(sheet, { top: row, left: 1, bottom: row, right: lastColumn }, (before) => changedLooks(before, { format }));
    if (typeof rowHeight === 'number') sheet.rows.sizes.set(row, rowHeight);
    if (typeof line['rowHidden'] === 'boolean') void (line['rowHidden'] ? sheet.rows.hidden.add(row) : sheet.rows.hidden.delete(row));
  });
}

export function setColumnProperties(sheet: HostSheet, area: CellRange, given: unknown): void {
  mustAllow(sheet, 'allowFormatColumns');
  listOf(given, columnCount(area)).forEach((each, across) => {
    const column = area.left + across;
    const line = (each ?? {}) as Wanted;
    const { columnWidth, ...format } = (line['format'] ?? {}) as Wanted;
    if (Object.keys(format).length > 0) reformat(sheet, { top: 1, left: column, bottom: lastRow, right: column }, (before) => changedLooks(before, { format }));
    if (typeof columnWidth === 'number') sheet.columns.sizes.set(column, columnWidth);
    if (typeof line['columnHidden'] === 'boolean') void (line['columnHidden'] ? sheet.columns.hidden.add(column) : sheet.columns.hidden.delete(column));
  });
}

function listOf(given: unknown, length: number): unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument();
  return given;
}

/** @throws InvalidArgument for what Excel does not know */
function changedLooks(before: Format, cell: Wanted): Format {
  for (const key of Object.keys(cell)) if (!['format', 'hyperlink', 'style'].includes(key)) throw invalidArgument();
  let format = before;
  const set = (names: Readonly<Record<string, keyof Format>>, given: unknown): void => {
    for (const [name, value] of Object.entries((given ?? {}) as Wanted)) {
      const key = names[name];
      if (!key) throw invalidArgument();
      format = withFormat(format, key, checkedLook(key, value));
      if (key === 'fillColor') format = withFormat(format, 'fillPattern', 'Solid');
    }
  };
  const { font: ofFont, fill: ofFill, protection: ofProtection, borders: ofBorders, ...others } = (cell['format'] ?? {}) as Wanted;
  set(Object.fromEntries(own.map((name) => [name, name])), others);
  set(font, ofFont);
  set(fill, ofFill);
  set(protection, ofProtection);
  for (const [side, border] of Object.entries((ofBorders ?? {}) as Wanted)) {
    const key = borders[side];
    if (!key) throw invalidArgument();
    for (const [part, value] of Object.entries(border as Wanted)) {
      if (typeof value !== 'string') throw invalidArgument();
      format = withFormat(format, key, changedBorder(format[key], part as keyof Border, part === 'color' ? colour(value) : value));
    }
  }
  return format;
}
