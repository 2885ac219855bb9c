import { describe, expect, test } from 'vitest';
import { EntriesChanged } from '../../src/workbook/entries-changed.js';
import type { SheetTable } from '../../src/workbook/tables.js';
import { school } from '../core/school.js';
import { workbook } from '../core/workbook.js';
import { OpenXlsx } from './open-xlsx.js';

const everything = (): boolean => true;

/** A file holds no trace of blank cells at a row's end. */
const rowsOf = ({ name, rows }: SheetTable): unknown => ({ name, rows: rows.map(({ cells }) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)) });

describe('the workbook of the tests', () => {
  test('holds the rows it was made of', async () => {
    const { sheets } = await (await OpenXlsx.of(school())).read(everything);
    expect(sheets.map(rowsOf)).toEqual(workbook(school()).sheets.map(rowsOf));
  });
  test('is blank when nobody has typed', async () =>
    expect((await (await OpenXlsx.blank()).read(everything)).sheets).toMatchObject([{ name: 'Sheet1', rows: [] }]));
  test('refuses to write over what somebody typed since', async () => {
    const open = await OpenXlsx.of(school());
    const asRead = await open.read(everything);
    await open.typed({ sheet: '评比打分', cell: 'C2', value: 91 });
    await expect(open.changeCells([{ sheet: '设置', cell: 'B2', value: '中心小学' }], { asRead })).rejects.toEqual(new EntriesChanged(['评比打分']));
  });
});
