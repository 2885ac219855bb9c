/** What a cell holds, in the grid's words and in ours. */

import { CellValueType, type ICellData, type IDocumentData, type IStyleData, type ITextStyle, type Nullable } from '@univerjs/core';
import { isDateFormat } from '../../workbook/date-format.js';
import { daySerial, serialDay } from '../../workbook/day-serial.js';
import type { RawCell } from '../../workbook/tables.js';
import type { CellValue } from '../file/cell-edit.js';

/** How a day is shown where the cell's format shows none. */
export const dayFormat = 'yyyy-mm-dd';

export type Content = Pick<ICellData, 'v' | 't' | 'p'>;

/** `null` for a cell without content. An error is its code, as text. @param style in which lines of text are shown. */
export function shownContent(cell: RawCell, style: Nullable<IStyleData>): Content | null {
  if (cell === null) return null;
  if (typeof cell !== 'object') return writtenContent(cell, style);
  if (cell.kind === 'date') return { v: cell.serial, t: CellValueType.NUMBER };
  return cell.code === '' ? null : text(cell.code, style);
}

/** What is to stand in a cell, a `day` as its number: that it is shown as one is up to the cell's format. `v` is `null` for a blank one. */
export function writtenContent(value: CellValue, style: Nullable<IStyleData>): Content {
  if (value === null) return { v: null };
  if (typeof value === 'string') return text(value, style);
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const serial = daySerial(value.day, false);
  return serial === null ? text(value.day, style) : { v: serial, t: CellValueType.NUMBER };
}

const text = (of: string, style: Nullable<IStyleData>): Content => ({ v: of, t: CellValueType.STRING, ...(of.includes('\n') && { p: lines(of, style) }) });

/** Univer shows the lines of a document alone, and types into one; it looks as the document says, not as the cell does. */
function lines(of: string, style: Nullable<IStyleData>): IDocumentData {
  const dataStream = `${of.replaceAll('\n', '\r')}\r\n`;
  const paragraphs = [...dataStream.matchAll(/\r/g)].map(({ index }) => ({ startIndex: index }));
  const { ff, fs, bl, it, ul, st, cl } = style ?? {};
  const looks: ITextStyle = { ...(ff && { ff }), ...(fs && { fs }), ...(bl && { bl }), ...(it && { it }), ...(ul && { ul }), ...(st && { st }), ...(cl && { cl }) };
  return {
    id: 'd', documentStyle: {},
    body: { dataStream, paragraphs, textRuns: [{ st: 0, ed: of.length, ts: looks }], sectionBreaks: [{ startIndex: dataStream.length - 1 }] },
  };
}

/** What stands in a cell. @param format the cell's number format: whole days of a format that shows dates are days. */
export function heldValue(cell: Nullable<Content>, format: string | undefined): CellValue {
  const held = cell?.v;
  if (held === undefined || held === null || held === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return Number(held) === 1;
  if (typeof held !== 'number') return String(held).replace(/\r\n?/g, '\n');
  const day = format !== undefined && isDateFormat(format) ? serialDay(held) : null;
  return day === null ? held : { day };
}
