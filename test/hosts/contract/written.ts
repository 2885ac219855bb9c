/** The same deeds in both hosts, and what a reader finds then. */

import { compute } from '../../../src/core/compute.js';
import { isInputSheetName } from '../../../src/core/intake/input-sheet.js';
import type { PlainDate } from '../../../src/core/plain-date.js';
import { reportSheets } from '../../../src/core/report/report-sheets.js';
import { templateSheets } from '../../../src/core/template/template-sheets.js';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { WorkbookHost } from '../../../src/workbook/host.js';
import type { WorkbookTables } from '../../../src/workbook/tables.js';
import { ExcelStandIn } from '../../excel-host/excel-stand-in.js';
import { planSheet, rankingSheet, rosterSheet } from '../xlsx/demo-sheets.js';
import { excelSheet } from './excel-sheets.js';
import { fileSheets } from './file-sheets.js';
import type { FoundSheet } from './found-sheet.js';

export type Deed = (workbook: WorkbookHost) => Promise<void>;

export interface Found {
  readonly sheets: readonly FoundSheet[];
  /** What the host itself reads again. */
  readonly tables: WorkbookTables;
}

const everySheet = (): boolean => true;

export async function foundInFile(deed: Deed): Promise<Found> {
  const workbook = XlsxWorkbook.create();
  await deed(workbook);
  return { sheets: fileSheets(workbook.bytes()), tables: await workbook.read(everySheet) };
}

/**
 * The blank sheet with which Excel began is left out.
 * @param api 9 for ExcelApi 1.9.
 */
export async function foundInExcel(deed: Deed, api: number): Promise<Found> {
  const standIn = ExcelStandIn.start({ api: `1.${api}` });
  const workbook = new ExcelWorkbook((options, batch) => standIn.excel.run(options, batch), (version) => Number(version.slice(2)) <= api);
  await deed(workbook);
  const { headings, sheets } = await workbook.read(everySheet);
  const [first, ...added] = standIn.workbook.sheets;
  const isAdded = ({ name }: { readonly name: string }): boolean => name !== first!.name;
  return { sheets: added.map(excelSheet), tables: { headings: headings.filter(isAdded), sheets: sheets.filter(isAdded) } };
}

/** Sheets in which every block, rule and kind of content occurs. */
export const writeDemo: Deed = (workbook) => workbook.writeSheets([rosterSheet, rankingSheet(), planSheet]);

const say = sayIn('zh-CN');

/** From nothing to a result: the sample school's ledgers written, read, computed, and the result written. */
export const computeSample: Deed = async (workbook) => {
  await workbook.writeSheets(templateSheets(say, { sample: true }));
  await computeAgain(workbook);
};

/** The same, and once more over the first result. */
export const computeTwice: Deed = async (workbook) => {
  await computeSample(workbook);
  await computeAgain(workbook);
};

/** A number, a text, a day and a date made something else, or blank. */
export const changeSample: Deed = async (workbook) => {
  await workbook.writeSheets(templateSheets(say, { sample: true }));
  const values = [true, false, null, '0012', 12.5, { day: '2026-03-01' }];
  await workbook.changeCells(['教师名册', '帮扶记录'].flatMap((sheet) => values.flatMap((value, index) =>
    ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => ({ sheet, cell: `${column}${index + 3}`, value })))));
};

async function computeAgain(workbook: WorkbookHost): Promise<void> {
  const tables = await workbook.read(isInputSheetName);
  const outcome = compute(tables, '2026-06-30' as PlainDate);
  await workbook.writeSheets(reportSheets(outcome, tables, { at: '2026-06-30 08:00:00', version: '0' }, say));
}
