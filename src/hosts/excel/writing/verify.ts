/** Whether Excel holds what was written. */

import { isDrawn } from '../../../workbook/chart-look.js';
import { HostFailure } from '../../../workbook/host-failure.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { slices } from '../../slices.js';
import { inBatch, type ExcelDoor } from '../batch.js';
import { askDateSystem, isDate1904 } from '../date-system.js';
import { failureOf, isWorthRetrying } from '../failure.js';
import { reachOf, shownInLayout, shownInRange } from './shown-cells.js';

/** Cells that one answer holds; of bigger results the beginning and the end are compared. */
const mostCells = 40_000;
const lastRows = 20;

/** One request, whatever was written. Rejects with a `HostFailure` that leaves everything `written` when Excel cannot be asked. */
export async function holds(door: ExcelDoor, layouts: readonly SheetLayout[]): Promise<boolean> {
  const ask = (): Promise<boolean> => inBatch(door, (context) => compare(context, layouts));
  try {
    return await ask();
  } catch (error) {
    if (!isWorthRetrying(error)) throw failureOf(error, 'written');
  }
  try {
    return await ask();
  } catch (error) {
    throw failureOf(error, 'written');
  }
}

async function compare(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<boolean> {
  const dateSystem = askDateSystem(context.workbook);
  const firstRows = Math.max(lastRows, Math.floor(mostCells / layouts.reduce((sum, { widths }) => sum + widths.length, 1)));
  const asked = layouts.map((layout) => askSheet(context.workbook, layout, firstRows));
  await context.sync();
  const date1904 = isDate1904(dateSystem);
  const turn = slices();
  for (const isSame of asked) {
    await turn();
    if (!isSame(date1904)) return false;
  }
  return true;
}

function askSheet({ worksheets }: Excel.Workbook, layout: SheetLayout, firstRows: number): (date1904: boolean) => boolean {
  const sheet = worksheets.getItemOrNullObject(layout.name);
  sheet.load('name');
  const whole = sheet.getUsedRangeOrNullObject(true).untrack();
  whole.load('rowIndex,rowCount,columnIndex,columnCount');
  const charts = sheet.charts.getCount();
  const reach = reachOf(layout);
  const bands = [{ top: 1, bottom: Math.min(firstRows, reach.row) }];
  if (reach.row > firstRows) bands.push({ top: Math.max(firstRows + 1, reach.row - lastRows + 1), bottom: reach.row });
  const asked = bands.filter(({ top, bottom }) => bottom >= top).map(({ top, bottom }) => {
    const region = sheet.getRangeByIndexes(top - 1, 0, bottom - top + 1, reach.column).untrack();
    const used = region.getUsedRangeOrNullObject(true).untrack();
    used.load('formulas,rowIndex,columnIndex');
    return { used, within: { top, left: 1, bottom, right: reach.column } };
  });
  return (date1904) => {
    if (sheet.isNullObject || charts.value !== layout.charts.filter(isDrawn).length) return false;
    if (whole.isNullObject) return reach.row === 0;
    if (whole.rowIndex + whole.rowCount !== reach.row || whole.columnIndex + whole.columnCount !== reach.column) return false;
    return asked.every(({ used, within }) => {
      const expected = shownInLayout(layout, within, date1904);
      const found = used.isNullObject ? [] : shownInRange(used);
      return found.length === expected.length && found.every((cell, index) => cell === expected[index]);
    });
  };
}

export const unverified = (left: HostFailure['left']): HostFailure => new HostFailure('unverified', left);
