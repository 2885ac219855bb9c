/** Workbooks as files, for the page to open. */

import { compute } from '../../../src/core/compute.js';
import { isNeededSheet } from '../../../src/core/needed-sheet.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import { sayInWorkbook } from '../../../src/locales/workbook-language.js';
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

/** The sample school once the command line's functions have computed it, with later changes. */
export async function computedSchool(...changes: readonly CellChange[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(await sampleSchool());
  const tables = await workbook.read(isNeededSheet);
  await workbook.writeSheets(reportSheets(compute(tables, '2026-06-30' as PlainDate), tables, { at: '2026-06-30 20:05:09', version: '1' }, sayInWorkbook));
  await workbook.changeCells(changes);
  return workbook.bytes();
}
