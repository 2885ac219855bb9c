/** What must be found of the demo sheets, said by hand: the contract compares the hosts, this holds both to the description. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundSheet } from './found-sheet.js';
import { foundInExcel, foundInFile, writeDemo, type Found } from './written.js';

const hosts: readonly (readonly [string, () => Promise<Found>])[] = [
  ['a file', () => foundInFile(writeDemo)],
  ['Excel', () => foundInExcel(writeDemo, 9)],
];

describe.each(hosts)('in %s', (_, found) => {
  let roster: FoundSheet;
  let ranking: FoundSheet;
  let plan: FoundSheet;

  beforeAll(async () => {
    [roster, ranking, plan] = (await found()).sheets as [FoundSheet, FoundSheet, FoundSheet];
  });

  test('text that looks like a formula is text', () => {
    const cells = ['B31', 'B32', 'B33', 'B34'].map((address) => ranking.cells[address]!);
    expect(cells.map(({ value }) => value)).toEqual(['=1+1', '+86', '-欧阳娜娜', '@赵六']);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('a link keeps the text and the looks of its cell', () => {
    expect(ranking.links['B29']).toBe("教师's 名册!B2");
    expect(ranking.cells['B29']).toMatchObject({ value: '李明', look: { font: '微软雅黑', size: 10, colour: '000000', underlined: false, format: '@', across: 'left', indent: 1 } });
  });

  test('formulas stand beside what they give', () => {
    expect([6, 7, 8].map((row) => ranking.cells[`C${row}`])).toMatchObject([
      { formula: 'COUNTIF($D$29:$D$39,"一等奖")', value: 3 }, { formula: 'COUNTIF($D$29:$D$39,"二等奖")', value: 5 }, { formula: 'COUNTIF($D$29:$D$39,"三等奖")', value: 3 },
    ]);
  });

  test('a day is a number that is shown as one', () => {
    expect(roster.cells['D2']).toMatchObject({ value: 32999, look: { format: 'yyyy-mm-dd' } });
    expect(ranking.cells['F3']).toMatchObject({ value: 46203, look: { format: 'yyyy-mm-dd' } });
  });

  test('the last row and the last column are there, and none beyond', () => {
    expect(ranking.cells['G39']?.value).toMatch(/^\u3000冯十一：.*\n换行 _x0041_$/s);
    expect(ranking.cells['A41']?.value).toBe('存在错误，仅供核对');
    expect(Object.keys(ranking.cells).filter((address) => /^[I-Z]|^[A-Z](4[2-9]|[5-9]\d)/.test(address))).toEqual([]);
  });

  test('what blocks remember stands beside each of their rows, in a hidden column', () => {
    expect([ranking.hidden, roster.hidden]).toEqual([[8], []]);
    const memos = Object.entries(ranking.cells).filter(([address]) => address.startsWith('H')).map(([address, { value, formula }]) => [address, value, formula]);
    expect(memos).toEqual([...Array.from({ length: 16 }, (_, index) => [`H${10 + index}`, '["图"]', undefined]), ['H40', '=注', undefined]]);
  });

  test('grades have their fills, headers their colours', () => {
    expect(['D29', 'D32', 'D37'].map((address) => ranking.cells[address]!.look.fill)).toEqual(['FFF2CC', 'DDEBF7', 'F4E3D3']);
    expect(ranking.cells['A28']!.look).toMatchObject({ bold: true, colour: 'FFFFFF', fill: 'B22222', across: 'center', down: 'center', wraps: true });
  });

  test('every cell of a table is lined, no other is', () => {
    expect(ranking.lines).toMatchObject({ 'above R28C1': 'BFBFBF', 'left of R28C8': 'BFBFBF', 'above R40C7': 'BFBFBF' });
    expect(Object.keys(ranking.lines).filter((line) => / R(1|2|27|41|42)C/.test(line))).toEqual([]);
  });

  test('charts stand beside each other over their cells', () => {
    expect(ranking.charts.map(({ type, title, cells }) => [type, title, cells])).toEqual([['column', '等次人数', 'A10:C25'], ['bar', '总分前十名', 'D10:G25']]);
    expect(ranking.charts[1]).toMatchObject({
      isStacked: false,
      legend: null,
      series: [{ name: '总分', nameCell: '评比结果!C28', values: '评比结果!C29:C38', categories: '评比结果!B29:B38', colour: '5B9BD5', gap: 40, labels: { format: '0.00' } }],
      categories: { isReversed: true, scaleAtTheFarEnd: true, every: 1 },
      scale: { min: 0, max: 100, format: '0' },
    });
    expect(ranking.charts[1]!.series[0]!.points).toEqual({ 0: 'D4A017', 1: 'D4A017', 2: 'D4A017', 8: 'A5713D', 9: 'A5713D' });
  });

  test('a time line stands on bars that are not seen, over whole weeks', () => {
    expect(plan.charts[0]).toMatchObject({
      type: 'bar',
      isStacked: true,
      legend: { position: 'bottom' },
      series: [
        { name: '\u00a0', nameCell: null, values: '活动进度!B14:B16', categories: '活动进度!A14:A16', colour: '', overlap: 100, labels: null },
        { name: '已过', nameCell: '活动进度!C13', values: '活动进度!C14:C16', categories: '活动进度!A14:A16', colour: 'B22222', labels: null },
        { name: '剩余', values: '活动进度!D14:D16', categories: '活动进度!A14:A16', colour: 'F4B183', labels: null },
      ],
      categories: { isReversed: true },
      // From Monday 2 March 2026 in steps of two weeks until after the last bar's end, 1 July.
      scale: { min: 46083, max: 46209, unit: 14, format: 'm"月"d"日"' },
    });
  });

  test('a stack names its colours and bears its numbers within its bars, no nought', () => {
    expect(plan.charts[1]).toMatchObject({
      type: 'column',
      isStacked: true,
      legend: { position: 'bottom' },
      series: [
        { name: '已过', colour: 'B22222', labels: { format: '0;;', position: 'centre', font: { colour: 'FFFFFF' } } },
        { name: '剩余', colour: 'F4B183', labels: { format: '0;;', position: 'centre', font: { colour: '404040' } } },
      ],
      scale: { min: 0, max: null, unit: null },
    });
  });

  test('highlights lie over their columns, a data bar between its bounds', () => {
    expect(ranking.highlights).toMatchObject([
      { cells: 'C29:C39', kind: 'bar', min: 'num 0', max: 'num 100', colour: 'F4B183', isSolid: true },
      { cells: 'D29:D39', formula: 'D29="三等奖"' },
      { cells: 'E29:E39', formula: 'AND(ISNUMBER(E29),E29<0.75)', bold: true, colour: 'C00000', fill: 'FDE9E7' },
      { cells: 'F29:F39', formula: 'AND(ISNUMBER(F29),F29>20)' },
    ]);
  });

  test('entries are bounded, told of and refused as described', () => {
    expect(roster.validations).toEqual([
      { cells: 'A2:A5000', kind: 'any', terms: [], allowsBlanks: true, prompt: { title: '编号', text: '每人一个，\n不得重复' }, refusal: null },
      { cells: 'C2:C5000', kind: 'list', terms: ['男,女,"其他"'], allowsBlanks: true, prompt: null, refusal: { title: '性别', text: '请从列表中选择' } },
      { cells: 'D2:D5000', kind: 'date', terms: ['10959', '44196'], allowsBlanks: true, prompt: { title: '出生日期', text: '如 1990-05-06' }, refusal: null },
      { cells: 'E2:E5000', kind: 'whole', terms: ['0', '60'], allowsBlanks: true, prompt: null, refusal: null },
      { cells: 'F2:F5000', kind: 'list', terms: ['=OFFSET($B2,0,0,1,1)'], allowsBlanks: true, prompt: null, refusal: null },
    ]);
  });

  test('an Excel Table has its name and headers, and whole columns their formats', () => {
    expect(roster.tables).toEqual([{ name: '教师名册表', cells: 'A1:F7', headers: ['编号', '姓名', '性别', '出生日期', '教龄\n（年）', '同名'], style: 'TableStyleLight1', isBanded: false }]);
    expect([1, 4, 5].map((column) => roster.columns[column]!.format)).toEqual(['@', 'yyyy-mm-dd', 'General']);
  });

  test('the page is A4, one page wide, with its header repeated and its footer', () => {
    expect(ranking.page).toEqual({
      paper: 'A4', isLandscape: false, pagesWide: 1, pagesHigh: null, isCentred: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      footer: { left: '示范小学 && 争优台账', right: '&P / &N' }, repeatedRow: 28, starts: [],
    });
    expect(roster.page).toMatchObject({ isLandscape: true, repeatedRow: 1 });
  });

  test('outputs hide the grid, ledgers keep it and their header', () => {
    expect([ranking, roster].map(({ hasGridlines, frozenRows, tab }) => [hasGridlines, frozenRows, tab])).toEqual([[false, 0, 'B22222'], [true, 1, '2E75B6']]);
  });

  test('columns are as wide as their characters', () => expect(ranking.widths).toEqual([61, 117, 89, 89, 103, 103, 215]));
});
