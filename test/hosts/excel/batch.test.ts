import { beforeEach, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import { campaign, resultOf } from './campaign.js';

let options: Excel.RunOptions[];
const workbookOf = (level: number): ExcelWorkbook => new ExcelWorkbook((given, batch) => {
  options.push(given);
  return Excel.run(given, batch);
}, (version) => Number(version.slice(2)) <= level);
beforeEach(() => {
  options = [];
  campaign();
});

test('every batch waits until nobody edits a cell', async () => {
  const workbook = workbookOf(14);
  await workbook.read(() => true);
  await workbook.writeSheets(resultOf(0));
  await workbook.changeCells([{ sheet: '教师名册', cell: 'B2', value: '李明明' }]);
  await workbook.show('教师名册');
  await workbook.pastWrites();
  expect(options.length).toBeGreaterThanOrEqual(5);
  expect(options.every(({ delayForCellEdit }) => delayForCellEdit === true)).toBe(true);
});
test('a write that Excel cannot make one step is made in several', async () => {
  const stand = campaign();
  let refused = 0;
  const workbook = new ExcelWorkbook((given, batch) => {
    if (given.mergeUndoGroup && ++refused) stand.failAt(2, { code: 'UndoNotSupported', after: 100 });
    return Excel.run(given, batch);
  }, () => true);
  await workbook.writeSheets(resultOf(0));
  expect(refused).toBe(1);
  expect(stand.workbook.sheet('评比结果').cell('A1').value).toBe('评比结果 0');
  stand.forget();
  await workbook.writeSheets(resultOf(1));
  expect(stand.requests).toHaveLength(3);
});
test('a fix that Excel cannot make one step is made in several', async () => {
  const stand = campaign();
  const workbook = new ExcelWorkbook((given, batch) => {
    if (given.mergeUndoGroup) stand.failAt(2, { code: 'UndoNotSupported' });
    return Excel.run(given, batch);
  }, (version) => Number(version.slice(2)) <= 20);
  await workbook.changeCells([{ sheet: '教师名册', cell: 'B2', value: '李明明' }]);
  expect(stand.workbook.sheet('教师名册').cell('B2').value).toBe('李明明');
});
test('a write is one step to undo from ExcelApi 1.20 on, and asks for nothing that Excel has not before', async () => {
  await workbookOf(20).writeSheets(resultOf(0));
  expect(options.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([true, undefined]);
  options = [];
  await workbookOf(19).writeSheets(resultOf(1));
  expect(options.map(({ mergeUndoGroup }) => mergeUndoGroup)).toEqual([undefined, undefined]);
});
