import { describe, expect, test } from 'vitest';
import { pagesInTurns, type Page } from '../../../src/workbench/paper/pages.js';
import { table, type Block, type SheetDescription } from '../../../src/workbook/description.js';
import { layOut } from '../../../src/workbook/layout.js';

/**
 * Ten columns of 11 digits are 820 pixels, 615 points; 7.27 inches of A4 upright hold 523.44 points, 85 % of them,
 * and 10.39 inches hold 880.09 points of rows at that size: 58 of 15 points, which makes 870.
 */
const sheet = (blocks: readonly Block[], landscape = false): SheetDescription =>
  ({ key: 'home', name: '首页', role: 'output', widths: new Array<number>(10).fill(11), blocks, landscape, footer: '', tabColour: 'FF0000' });

function pagesOf(...given: Parameters<typeof sheet>): Page[] {
  const work = pagesInTurns(layOut(sheet(...given)));
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const rowsOf = (pages: readonly Page[]): [first: number, last: number][] => pages.map(({ rows }) => [rows[0]!.row.row, rows.at(-1)!.row.row]);

const ranking = (rows: number): Block => table('ranking', Array.from({ length: rows }, (_, index) => index), [
  { header: '姓名', style: 'text', value: () => '陈静' }, { header: '总分', style: 'score', value: () => 90 },
], { leads: true });
const chart = (height: number): Block => ({ kind: 'charts', height, charts: [{ type: 'bar', title: '总分', table: 'ranking', category: '姓名', value: '总分', colours: ['B22222'], format: '0', span: 10 }] });
const gap: Block = { kind: 'gap' };
const gaps = (rows: number): Block[] => new Array<Block>(rows).fill(gap);

test('a sheet without rows has one blank page', () => expect(pagesOf([])).toMatchObject([{ rows: [], charts: [] }]));

describe('as many rows as a page holds', () => {
  // The header is 24 points high: with 57 rows of 15 it takes 879 of the 880.
  test('one more begins the next page', () => {
    expect(rowsOf(pagesOf([ranking(57)]))).toEqual([[1, 58]]);
    expect(rowsOf(pagesOf([ranking(58)]))).toEqual([[1, 58], [1, 59]]);
  });
  test('lying, of sheets that need not be made smaller: 501.8 points', () => {
    // 820 pixels are 615 points of the 769.7; (8.27 − 1.3) × 72 = 501.84: the header and 31 rows make 489.
    expect(rowsOf(pagesOf([ranking(40)], true))).toEqual([[1, 32], [1, 41]]);
  });
});

describe('the header of the leading table', () => {
  test('stands above the rows of every later page', () => {
    const [, second] = pagesOf([...gaps(2), ranking(80)]);
    expect(second!.rows.map(({ row, top }) => [row.row, top]).slice(0, 2)).toEqual([[3, 0], [58 + 1, 24]]);
  });
  test('is not repeated on the page that it begins itself', () => {
    const [, second] = pagesOf([...gaps(3), { kind: 'page' }, ranking(3)]);
    expect(second!.rows.map(({ row }) => row.row)).toEqual([4, 5, 6, 7]);
  });
  test('stands above what follows the table too, as in Excel', () =>
    expect(rowsOf(pagesOf([ranking(2), { kind: 'page' }, { kind: 'line', text: '完', style: 'line' }]))).toEqual([[1, 3], [1, 4]]));
});

describe('a chart', () => {
  test('is not cut: it moves to the next page, below the repeated header', () => {
    const pages = pagesOf([ranking(40), chart(20)]);
    expect(pages.map(({ charts }) => charts.map(({ top, height }) => [top, height]))).toEqual([[], [[24, 300]]]);
  });
  test('stays where it is whole', () =>
    expect(pagesOf([ranking(30), chart(20)]).map(({ charts }) => charts.map(({ top }) => top))).toEqual([[24 + 30 * 15]]));
});
