import { describe, expect, test } from 'vitest';
import { editedLayout } from '../../../src/workbench/file/edited-layout.js';
import { table, type SheetDescription } from '../../../src/workbook/description.js';
import { layOut } from '../../../src/workbook/layout.js';

interface Row { readonly name: string; readonly marks: number }
const rows: readonly Row[] = [{ name: '甲', marks: 90 }, { name: '乙', marks: 80 }];
const sheet: SheetDescription = {
  key: 'k', name: '结果', role: 'output', widths: [10, 10], landscape: false, footer: '', tabColour: 'B22222',
  blocks: [
    table('t', rows, [{ header: '姓名', style: 'text', value: (row) => row.name }, { header: '分', style: 'score', value: (row) => row.marks }]),
    { kind: 'charts', height: 4, charts: [{ type: 'bar', title: '图', table: 't', category: '姓名', value: '分', colours: ['B22222'], format: '0', span: 2 }] },
    { kind: 'line', text: '说明', style: 'note' },
  ],
};
const layout = layOut(sheet);

describe('an edit in a laid-out sheet', () => {
  test('does not change the layout that it is made in, nor the rows that it does not touch', () => {
    const before = JSON.stringify(layout.rows);
    const after = editedLayout(layout, new Map([['A2', '丙']]));
    expect(JSON.stringify(layout.rows)).toBe(before);
    expect(after.rows[2]).toBe(layout.rows[2]);
    expect([...after.eachRow()]).toEqual(after.rows);
  });
  test('keeps the cell’s style, and a chart shows it', () => {
    const after = editedLayout(layout, new Map<string, string | number | null>([['A2', '丙'], ['B3', null], ['B2', 70.5]]));
    expect(after.rows[1]!.cells).toEqual([{ column: 1, content: '丙', style: 'text' }, { column: 2, content: 70.5, style: 'score' }]);
    expect(after.charts[0]!.cached).toEqual(['丙', '乙']);
    expect(after.charts[0]!.series[0]!.cached).toEqual([70.5, null]);
  });
  test('makes its row as high as the text needs, and never lower', () => {
    const note = layout.rows.at(-1)!;
    const long = editedLayout(layout, new Map([[`A${note.row}`, '长'.repeat(100)]])).rows.at(-1)!;
    expect(long.height).toBeGreaterThan(note.height!);
    expect(editedLayout(layout, new Map([[`A${note.row}`, '短']])).rows.at(-1)!.height).toBe(note.height);
  });
  test('may stand where nothing was laid out, in order', () => {
    const after = editedLayout(layout, new Map([['D5', '右'], ['A99', '下']]));
    expect(after.rows.map(({ row }) => row)).toEqual([1, 2, 3, 5, 8, 99]);
    expect(after.usedRange).toEqual({ top: 1, left: 1, bottom: 99, right: 4 });
  });
});
