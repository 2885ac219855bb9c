/** Workbooks as Excel holds them, made by the product's own Excel host in this process. */

import { sayIn } from '../../../src/locales/locale.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { ExcelStandIn } from '../../excel-host/excel-stand-in.js';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';

/** The sample school, nothing computed: no errors, several warnings. */
export async function sampleSchool(): Promise<HostWorkbook> {
  const excel = ExcelStandIn.start();
  await new ExcelWorkbook().writeSheets(templateSheets(sayIn('zh-CN'), { sample: true }));
  return excel.workbook;
}

/** The sample school with two bad entries: a score of 950 and one that is no score. */
export async function faultySchool(): Promise<HostWorkbook> {
  const workbook = await sampleSchool();
  const scores = workbook.sheet('评比打分');
  scores.fill('C2', [[950]]);
  scores.fill('D3', [['优']]);
  return workbook;
}
