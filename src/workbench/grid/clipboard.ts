/** Copy, cut, paste and clear, of values alone: looks stay where they are. */

import type { ICellData, IRange, Nullable, Worksheet } from '@univerjs/core';
import type { CellValue } from '../file/cell-edit.js';
import { formatAt, valueAt, type PlacedValue } from './sheet-writing.js';
import { htmlTable, textTable, type Texts } from './table-text.js';
import { isFormula, typedValue } from './typed-value.js';

/** Of one range, that of the sheet's filled part; rows that are hidden are copied as well. */
export function copiedValues(sheet: Worksheet, range: IRange): CellValue[][] {
  const values: CellValue[][] = [];
  const [lastRow, lastColumn] = [Math.max(range.startRow, Math.min(range.endRow, sheet.getLastRowWithContent())), Math.max(range.startColumn, Math.min(range.endColumn, sheet.getLastColumnWithContent()))];
  for (let row = range.startRow; row <= lastRow; row++) {
    const of: CellValue[] = [];
    for (let column = range.startColumn; column <= lastColumn; column++) of.push(valueAt(sheet, row, column));
    values.push(of);
  }
  return values;
}

/** Blanks for those cells of the ranges that hold something. */
export function blanks(sheet: Worksheet, ranges: readonly IRange[]): PlacedValue[] {
  const blanked: PlacedValue[] = [];
  const cells = sheet.getCellMatrix();
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    for (let row = startRow; row <= Math.min(endRow, sheet.getLastRowWithContent()); row++) {
      const of: Record<number, Nullable<ICellData>> = cells.getRow(row) ?? {};
      for (const at in of) {
        const column = Number(at);
        if (column >= startColumn && column <= endColumn && (of[column]?.v ?? null) !== null) blanked.push({ row, column, value: null });
      }
    }
  }
  return blanked;
}

/** What was copied elsewhere, as rows of texts; `null` where there is no text in it. */
export const pastedTexts = (html: string | undefined, text: string | undefined): Texts | null =>
  (html ? htmlTable(html) : null) ?? (text ? textTable(text) : null);

/**
 * Where the texts go: from the range's first cell on, and over all of a range that they fill several times.
 * Nothing goes anywhere when a `formula` is among them.
 */
export function pastedValues(sheet: Worksheet, range: IRange, texts: Texts): { readonly values: PlacedValue[]; readonly formula: PlacedValue | null } {
  const width = Math.max(...texts.map(({ length }) => length));
  const times = (cells: number, of: number): number => (cells > of && cells % of === 0 ? cells : of);
  const rows = times(range.endRow - range.startRow + 1, texts.length);
  const columns = times(range.endColumn - range.startColumn + 1, width);
  const values: PlacedValue[] = [];
  for (let down = 0; down < rows; down++) {
    for (let beside = 0; beside < columns; beside++) {
      const [row, column] = [range.startRow + down, range.startColumn + beside];
      const text = texts[down % texts.length]![beside % width] ?? '';
      const format = formatAt(sheet, row, column);
      const value = typedValue(text, format);
      if (isFormula(text, format)) return { values: [], formula: { row, column, value } };
      values.push({ row, column, value });
    }
  }
  return { values, formula: null };
}
