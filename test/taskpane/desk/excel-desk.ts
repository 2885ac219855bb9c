/** A desk over the workbook that Excel has open: the small school of the tests, as people would have typed it. */

import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { Desk } from '../../../src/taskpane/desk/desk.js';
import type { Sheets, Row, WrittenSheet } from '../../core/workbook.js';
import { ExcelStandIn, type HostSheet, type HostWorkbook } from '../../excel-host/excel-stand-in.js';
import { sheetSnapshot } from '../../excel-host/model/snapshot.js';
import { evening } from './desk-at.js';
import { outputNames } from '../../sheet-names.js';

export const results = outputNames;

/** An Excel with these sheets and no others. */
export function excelWith(sheets: Sheets): ExcelStandIn {
  const stand = ExcelStandIn.start();
  const { workbook } = stand;
  for (const [name, written] of Object.entries(sheets)) fill(workbook.addSheet(name), 'rows' in written ? written.rows : written as readonly Row[]);
  if (workbook.sheets.length > 1) workbook.removeSheet('Sheet1');
  return stand;
}

function fill(sheet: HostSheet, rows: WrittenSheet['rows']): void {
  rows.forEach((cells, down) => cells.forEach((cell, across) => {
    if (cell === null) return;
    const address = `${String.fromCharCode(65 + across)}${down + 1}`;
    if (typeof cell !== 'object') sheet.fill(address, [[cell]]);
    else if (cell.kind === 'date') sheet.fill(address, [[cell.serial]]).cell(address).numberFormat = 'yyyy-mm-dd';
    else throw new Error(`${address} holds an error`);
  }));
}

/** A pane of its own over the workbook that was begun last; it reads again only when it is asked to. */
export const deskInExcel = (): Desk =>
  new Desk(new ExcelWorkbook(), { now: () => evening, version: '1.2.3', later: (run, wait) => { if (wait < 100) setTimeout(run, 0); } });

export const namesIn = ({ sheets }: HostWorkbook): string[] => sheets.map(({ name }) => name);

/** The sheets that are not ours, as a reader sees them, as text. */
export const othersIn = ({ sheets }: HostWorkbook): string => textOf(sheets.filter(({ name }) => !results.includes(name)));

export const resultsIn = ({ sheets }: HostWorkbook, names: readonly string[] = results): string => textOf(sheets.filter(({ name }) => names.includes(name)));

/** Whether a text was entered with an apostrophe is a thing that Excel tells nobody. */
const textOf = (sheets: readonly HostSheet[]): string => JSON.stringify(sheets.map(sheetSnapshot), (key, value: unknown) => (key === 'quoted' ? undefined : value));
