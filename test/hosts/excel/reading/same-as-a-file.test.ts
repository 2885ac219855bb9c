import { expect, test } from 'vitest';
import { templateSheets } from '../../../../src/core/template/template-sheets.js';
import { fingerprint } from '../../../../src/core/fingerprint.js';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import { XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../../src/locales/locale.js';
import type { SheetTable } from '../../../../src/workbook/tables.js';
import { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';
import { rankingSheet } from '../../xlsx/demo-sheets.js';

const sorted = (sheets: readonly SheetTable[]): object[] => sheets.map(({ name, rows, merges, formulas }) => ({
  name, rows,
  merges: merges.toSorted((one, other) => one.top - other.top || one.left - other.left),
  formulas: [...formulas].sort(),
}));

test('the sample school reads the same from Excel and from a file', async () => {
  const sheets = [...templateSheets(sayIn('zh-CN'), { sample: true }), rankingSheet()];
  const file = XlsxWorkbook.create();
  await file.writeSheets(sheets);
  ExcelStandIn.start().workbook.name = '争优台账.xlsx';
  const excel = new ExcelWorkbook();
  await excel.writeSheets(sheets);

  const [fromFile, fromExcel] = [await file.read(() => true), await excel.read((name) => name !== 'Sheet1')];
  expect(fromExcel.headings.slice(1)).toEqual(fromFile.headings);
  expect(sorted(fromExcel.sheets)).toEqual(sorted(fromFile.sheets));
  expect(fromExcel.sheets.map(fingerprint)).toEqual(fromFile.sheets.map(fingerprint));
});
