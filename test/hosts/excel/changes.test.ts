import { beforeEach, describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-host.js';
import type { ExcelStandIn } from '../../excel-host/excel-stand-in.js';
import { campaign, outputNames, resultOf } from './campaign.js';

let stand: ExcelStandIn;
let workbook: ExcelWorkbook;
let heard: string[];
beforeEach(() => {
  stand = campaign();
  workbook = new ExcelWorkbook();
  heard = [];
});
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const listening = (): Promise<() => Promise<void>> => workbook.onChange((sheet) => heard.push(sheet));

test('a host that does not let us listen says so', async () => {
  stand.failAt(1, { code: 'GeneralException' });
  await expect(listening()).rejects.toMatchObject({ name: 'HostFailure', reason: 'failed' });
});

describe.each(['1.14', '1.9'])('with ExcelApi %s', (api) => {
  beforeEach(() => {
    stand = campaign({ api });
  });
  test('an edit is heard with the name of its sheet, read or not', async () => {
    await listening();
    stand.workbook.sheet('教师名册').type('A2', 'T009');
    await told();
    await workbook.read(() => false);
    stand.workbook.sheet('评比打分').type('A2', 'T009');
    stand.workbook.addSheet('新来的').type('A1', 'x');
    await told();
    expect(heard).toEqual(['教师名册', '评比打分', '新来的']);
  });
  test('other people are heard while we write; what we have written is heard once', async () => {
    await listening();
    stand.between(2, (host) => host.sheet('评比打分').type('C2', 70));
    await workbook.writeSheets(resultOf(0));
    await workbook.changeCells([{ sheet: '教师名册', cell: 'B2', value: '李明明' }]);
    await told();
    expect(heard.filter((name) => outputNames.includes(name))).toEqual(outputNames);
    expect([...new Set(heard)].filter((name) => !outputNames.includes(name) && (name !== '教师名册' || api !== '1.9'))).toEqual(['评比打分']);
  });
  test('nothing is heard once it was ended', async () => {
    const end = await listening();
    await end();
    stand.workbook.sheet('教师名册').type('A2', 'T009');
    await told();
    expect(heard).toEqual([]);
  });
});
