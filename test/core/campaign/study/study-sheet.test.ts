/** 学习情况 as its reader finds it (SPEC 6, 8). */

import { describe, expect, test } from 'vitest';
import { reportSheets } from '../../../../src/core/report/report-sheets.js';
import { sayIn } from '../../../../src/locales/locale.js';
import type { SheetDescription } from '../../../../src/workbook/description.js';
import { cellsOf, tableBelow, textsOf } from '../../report/described.js';
import { computed, workbook, type Row } from '../../workbook.js';
import { entry, school, studyHeader, term, type Given } from './study-school.js';

const say = sayIn('zh-CN');

function sheetOf(rows: readonly Row[], given: Given = term): SheetDescription {
  const sheets = school(rows, given);
  return reportSheets(computed(sheets), workbook(sheets), { at: '2026-06-30 08:00:00', version: '1' }, say).find(({ name }) => name === '学习情况')!;
}

const list = [studyHeader, entry('2026-03-02', 'T1', '出勤'), entry('2026-03-02', 'T2', '缺席'), entry('2026-03-09', 'T1', '补学', '分组讨论')];

describe('without', () => {
  test('a session: no chart, and no rate', () => {
    const sheet = sheetOf([studyHeader, entry('2026-03-02', 'T1', '出勤', '个人自学')]);
    expect(sheet.blocks.some(({ kind }) => kind === 'charts')).toBe(false);
    expect(textsOf(sheet)).toContain('统计期内没有集中学习或分组讨论');
    expect(tableBelow(sheet, '编号')[0]).toEqual(['T1', '李明', 0, 0, 0, 0, 0, 0, '—', 0, 3, '未达标']);
  });
  test('学习首次日期: it says so', () => expect(textsOf(sheetOf(list)).join()).toContain('没有填学习首次日期'));
  test('a column for notes: nobody is called short of them', () => {
    const sheet = sheetOf([['姓名', '3月2日'], ['李明', '√']]);
    expect(tableBelow(sheet, '编号')[0]).toEqual(['T1', '李明', 1, 1, 0, 0, 0, 0, 1, '—', 3, '—']);
    expect(textsOf(sheet)).not.toContain('未达标');
    const charts = sheet.blocks.flatMap((block) => (block.kind === 'charts' ? block.charts : []));
    expect(charts.map(({ value, span }) => [value, span])).toEqual([['到学率', 12], ['到学率', 12]]);
  });
  test('holidays of the years to come: it says so', () =>
    expect(textsOf(sheetOf(list, { 学期结束: '2151-01-31', 学习首次日期: '2150-12-20' })).join()).toContain('2150、2151 年的法定节假日安排尚未收录'));
});

test('holidays that fell out of the plan are named', () =>
  expect(textsOf(sheetOf(list, { ...term, 学习首次日期: '2026-03-09' })).join()).toContain('遇法定节假日不安排学习：2026-04-06、2026-05-04。'));

test('the plan: held, missed and to come', () =>
  expect(tableBelow(sheetOf(list, { ...term, 学习首次日期: '2026-06-08' }), '计划日期').map((row) => row[3])).toEqual(['未开展', '未开展', '未到期']));

test('sessions, with what their rates are worked out from', () => {
  const sheet = sheetOf(list);
  expect(tableBelow(sheet, '日期').map((row) => row.slice(0, 9))).toEqual([
    ['03-02', '集中学习', 2, 1, 0, 0, 1, 0, 0.5], ['03-09', '分组讨论', 2, 0, 1, 0, 0, 1, 0.5],
  ]);
  const rates = cellsOf(sheet).filter(({ style, content }) => style === 'rate' && typeof content === 'object');
  expect(rates.map(({ content }) => (content as { formula: string }).formula)).toEqual(expect.arrayContaining([expect.stringMatching(/^ROUND\(\(\$D\$\d+\+\$E\$\d+\)\/\$C\$\d+,4\)$/)]));
});

test('every entry leads to the cell that it came from: in a matrix to the marked one', () => {
  const links = (rows: readonly Row[]) => cellsOf(sheetOf(rows)).filter(({ link, shown }) => link && String(shown).startsWith('单元格')).map(({ link }) => link);
  expect(links(list.slice(0, 2))).toEqual([{ sheet: '学习考勤', cells: 'D2' }]);
  expect(links([['学习考勤表'], ['序号', '姓名', '3月2日', '3月9日'], [1, '李明', null, '√'], [2, '王芳', '○']]))
    .toEqual([{ sheet: '学习考勤', cells: 'D3' }, { sheet: '学习考勤', cells: 'C4' }]);
});
