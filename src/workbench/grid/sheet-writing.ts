/** Values into cells of Univer's, and out of them. */

import { IUndoRedoService, type ICellData, type ICommandService, type Injector, type IStyleData, type Nullable, type Workbook, type Worksheet } from '@univerjs/core';
import { SetRangeValuesCommand, SetWorksheetRowCountMutation, SetWorksheetColumnCountMutation } from '@univerjs/sheets';
import { isDateFormat } from '../../workbook/date-format.js';
import type { CellValue } from '../file/cell-edit.js';
import { dayFormat, heldValue, writtenContent } from './cell-content.js';
import { isTextFormat } from './typed-value.js';

/** Rows and columns count from 0. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** The number format of a cell, be it that of its whole column. */
export const formatAt = (sheet: Worksheet, row: number, column: number): string | undefined =>
  sheet.getComposedCellStyle(row, column)?.n?.pattern;

export const valueAt = (sheet: Worksheet, row: number, column: number): CellValue => {
  const cell = sheet.getCellRaw(row, column);
  return typeof cell?.v === 'number' ? heldValue(cell, formatAt(sheet, row, column)) : heldValue(cell, undefined);
};

/**
 * What Univer is to write. It knows the format of a cell alone, not that of its column, so that a number brings it along.
 * A day in a cell that would not show it as one gets the format of days, a number in a cell of days or of text none: the
 * file is written so too.
 */
export function cellToWrite(value: CellValue, style: Nullable<IStyleData>): ICellData {
  // `p`: the lines that stood there before.
  const content = { p: null, ...writtenContent(value, style) };
  if (typeof content.v !== 'number' || typeof value === 'boolean') return content;
  const format = style?.n?.pattern;
  const showsDay = format !== undefined && isDateFormat(format);
  const pattern = typeof value === 'object' ? (showsDay ? format : dayFormat) : showsDay || (format !== undefined && isTextFormat(format)) ? 'General' : format;
  return pattern === undefined ? content : { ...content, s: { n: { pattern } } };
}

/** Writes into one or several sheets, as one step of undo. Makes room below and beside where the sheet ends. */
export function writeValues(injector: Injector, commands: ICommandService, workbook: Workbook, values: ReadonlyMap<string, readonly PlacedValue[]>): void {
  const unitId = workbook.getUnitId();
  const oneStep = values.size > 1 ? injector.get(IUndoRedoService).__tempBatchingUndoRedo(unitId) : null;
  for (const [subUnitId, placed] of values) {
    const sheet = workbook.getSheetBySheetId(subUnitId);
    if (!sheet || placed.length === 0) continue;
    makeRoom(commands, { unitId, subUnitId }, sheet, placed);
    const value: Record<number, Record<number, ICellData>> = {};
    for (const { row, column, value: of } of placed) (value[row] ??= {})[column] = cellToWrite(of, sheet.getComposedCellStyle(row, column));
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { unitId, subUnitId, value });
  }
  oneStep?.dispose();
}

function makeRoom(commands: ICommandService, place: { readonly unitId: string; readonly subUnitId: string }, sheet: Worksheet, placed: readonly PlacedValue[]): void {
  let [rows, columns] = [0, 0];
  for (const { row, column } of placed) [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  if (rows > sheet.getRowCount()) commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount: rows + 100 });
  if (columns > sheet.getColumnCount()) commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount: columns });
}
