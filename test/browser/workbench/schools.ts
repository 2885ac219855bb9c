/** Workbooks as files, for the page to open. */

import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { CellChange } from '../../../src/workbook/host.js';
import { everything } from '../../hosts/xlsx/everything.js';

export const at = (sheet: string, cell: string, value: CellChange['value']): CellChange => ({ sheet, cell, value });

/** A workbook with charts, comments, a pivot table and macros, and the sample school's ledgers in it, with a score of 950 and one that is no score. */
export async function faultySchool(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(everything());
  await workbook.writeSheets(templateSheets(sayIn('zh-CN'), { sample: true }));
  await workbook.changeCells([at('评比打分', 'C2', 950), at('评比打分', 'D3', '优')]);
  return workbook.bytes();
}

export async function sampleSchool(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(templateSheets(sayIn('zh-CN'), { sample: true }));
  return workbook.bytes();
}

/** Rows and columns count from 1. */
export async function valueOf(bytes: Uint8Array, sheet: string, row: number, column: number): Promise<unknown> {
  const { sheets } = await XlsxWorkbook.open(bytes).read(() => true);
  return sheets.find(({ name }) => name === sheet)?.rows.find((each) => each.row === row)?.cells[column - 1];
}
