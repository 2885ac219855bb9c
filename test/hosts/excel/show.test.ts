import { beforeEach, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import type { ExcelStandIn } from '../../excel-host/excel-stand-in.js';
import { campaign } from './campaign.js';

let stand: ExcelStandIn;
let workbook: ExcelWorkbook;
beforeEach(() => {
  stand = campaign();
  workbook = new ExcelWorkbook();
});

test.each(['Hidden', 'VeryHidden'] as const)('a sheet that is %s is not shown', async (visibility) => {
  stand.workbook.sheet('教师名册').visibility = visibility;
  await expect(workbook.show('教师名册', 'A2')).rejects.toMatchObject({ name: 'HostFailure', reason: 'hidden', left: 'untouched' });
  expect(stand.workbook.sheet('教师名册').visibility).toBe(visibility);
});
test('a sheet that is not there is not shown', async () => {
  await expect(workbook.show('没有')).rejects.toMatchObject({ name: 'HostFailure', reason: 'failed' });
});
test('a sheet comes to the front with its cells selected, protected or not', async () => {
  stand.workbook.sheet('教师名册').protect();
  await workbook.show('教师名册', 'B2:C3');
  expect(stand.workbook.active.name).toBe('教师名册');
  expect(stand.workbook.selection).toEqual([{ top: 2, left: 2, bottom: 3, right: 3 }]);
});
test('a sheet comes to the front alone', async () => {
  await workbook.show('评比打分');
  expect(stand.workbook.active.name).toBe('评比打分');
});
