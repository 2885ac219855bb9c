import { describe, expect, test } from 'vitest';
import { table, type Block, type SheetDescription } from '../../src/workbook/description.js';
import { layOut, type SheetLayout } from '../../src/workbook/layout.js';

const sheet = (blocks: readonly Block[], more: Partial<SheetDescription> = {}): SheetLayout =>
  layOut({ key: 'k', name: '表', role: 'output', widths: [10, 10, 10, 10], landscape: false, footer: '', tabColour: '000000', blocks, ...more });

const people = [{ name: '甲', score: 90 }, { name: '乙', score: 80 }];
const scores = table('scores', people, [
  { header: '姓名', span: 2, style: 'text', value: (row) => row.name },
  { header: '得分', style: 'score', value: (row) => row.score },
], { leads: true });

/** A1 → what stands there. */
const contents = ({ rows }: SheetLayout): Record<string, unknown> => Object.fromEntries(rows.flatMap(({ row, cells }) =>
  cells.filter(({ content }) => content !== null).map(({ column, content }) => [`${String.fromCharCode(64 + column)}${row}`, content])));

describe('blocks stand below each other', () => {
  const layout = sheet([{ kind: 'title', text: '题' }, { kind: 'gap' }, scores, { kind: 'line', style: 'note', text: '注' }]);
  test('each cell in its place', () =>
    expect(contents(layout)).toEqual({ A1: '题', A3: '姓名', C3: '得分', A4: '甲', C4: 90, A5: '乙', C5: 80, A6: '注' }));
  test('a span is merged, and its covered cells close its border', () => {
    expect(layout.merges).toContainEqual({ top: 4, left: 1, bottom: 4, right: 2 });
    expect(layout.rows.find(({ row }) => row === 4)!.cells.map(({ column, style }) => [column, style])).toEqual([[1, 'text'], [2, 'text'], [3, 'score']]);
  });
  test('the leading header stays on the screen and repeats on paper', () => expect([layout.frozenRows, layout.repeatedRow]).toEqual([3, 3]));
});

describe('what a block remembers', () => {
  const layout = sheet([{ kind: 'title', text: '题' }, { kind: 'gap', memo: '空' }, { ...scores, memo: '表' }, { kind: 'charts', charts: [], height: 2, memo: '图' }]);
  test('stands beside all its rows and no others, right of the widest', () => {
    expect(contents(layout)).toEqual({ A1: '题', E2: '空', A3: '姓名', C3: '得分', E3: '表', A4: '甲', C4: 90, E4: '表', A5: '乙', C5: 80, E5: '表', E6: '图', E7: '图' });
    expect([layout.memoColumn, layout.usedRange]).toEqual([5, { top: 1, left: 1, bottom: 7, right: 5 }]);
  });
  test('needs no column where nothing is', () => expect(sheet([scores]).memoColumn).toBeNull());
});

test('a leading header far down repeats on paper, but leaves the screen free to scroll', () => {
  const layout = sheet([{ kind: 'charts', charts: [], height: 12 }, scores]);
  expect([layout.frozenRows, layout.repeatedRow]).toEqual([0, 13]);
});

describe('a formula finds its columns', () => {
  const checks = (formula: Parameters<typeof table>[1]): Block => table('checks', formula, [
    { header: '合计', style: 'integer', value: () => ({ value: 170, formula: (places) => `SUM(${places.column('scores', '得分')})+${places.cell('scores', '得分', 1)}` }) },
  ]);
  test('of a table above', () => expect(contents(sheet([scores, checks([1])]))).toMatchObject({ A5: { formula: 'SUM($C$2:$C$3)+$C$3', value: 170 } }));
  test('of a table below', () => expect(contents(sheet([checks([1]), scores]))).toMatchObject({ A2: { formula: 'SUM($C$4:$C$5)+$C$5', value: 170 } }));
  test('and says so when there is none', () => expect(() => sheet([checks([1])]).rows).toThrow('scores.得分'));
});

describe('a table without rows', () => {
  test('says so across its width', () => {
    const layout = sheet([table('none', [], [{ header: '甲', style: 'text', value: () => '' }, { header: '乙', style: 'text', value: () => '' }], { empty: '没有' })]);
    expect(contents(layout)).toEqual({ A1: '甲', B1: '乙', A2: '没有' });
    expect(layout.merges).toEqual([{ top: 2, left: 1, bottom: 2, right: 2 }]);
  });
  test('keeps a row for formulas and charts to point at', () =>
    expect(contents(sheet([table('none', [], [{ header: '甲', style: 'text', value: () => '' }]), { kind: 'line', style: 'note', text: '下' }]))).toEqual({ A1: '甲', A3: '下' }));
});

describe('a chart', () => {
  const chart = (more = {}): Block => ({ kind: 'charts', height: 5, charts: [{ type: 'bar', title: '图', table: 'scores', category: '姓名', value: '得分', colours: ['FF0000'], format: '0', span: 3, ...more }] });
  test('reads the cells of its table and keeps what they hold', () => expect(sheet([scores, chart()]).charts[0]).toMatchObject({
    anchor: { top: 4, left: 1, bottom: 8, right: 3 },
    categories: { top: 2, left: 1, bottom: 3, right: 1 },
    cached: ['甲', '乙'],
    series: [{ name: '得分', values: { top: 2, left: 3, bottom: 3, right: 3 }, cached: [90, 80] }],
  }));
  test('of the first rows reads no more', () => expect(sheet([scores, chart({ firstRows: 1 })]).charts[0]).toMatchObject({ series: [{ values: { top: 2, bottom: 2 }, cached: [90] }] }));
  test('leaves room for what follows', () => expect(contents(sheet([chart(), scores]))).toMatchObject({ A6: '姓名' }));
});

test('a page begins where it is asked to, without a row of its own', () => {
  const layout = sheet([{ kind: 'title', text: '题' }, { kind: 'page' }, { kind: 'line', style: 'note', text: '二' }]);
  expect([layout.pageStarts, contents(layout)]).toEqual([[2], { A1: '题', A2: '二' }]);
});

describe('heights', () => {
  const height = (text: string, span = 1) => sheet([table('t', [text], [{ header: '文', span, style: 'wrapped', value: (row) => row }])]).rows[1]!.height;
  test('one line needs none', () => expect(height('短')).toBeUndefined());
  test('more text is higher, and a merged cell as wide as its columns', () => {
    const long = '一句很长很长的话'.repeat(5);
    expect(height(long)!).toBeGreaterThan(height(long, 4)!);
    expect(height(long, 4)!).toBeGreaterThan(20);
  });
  test('never above Excel\'s 409 points', () => expect(height('字'.repeat(5000))).toBe(409));
});
