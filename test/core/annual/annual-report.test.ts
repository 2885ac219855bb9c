/** The chapters of 年度总结, and what people changed on its sheet (SPEC 8). */

import { describe, expect, test } from 'vitest';
import { annualReport, type Paragraph } from '../../../src/core/annual/annual-report.js';
import { annualSheet } from '../../../src/core/annual/annual-sheet.js';
import { outline } from '../../../src/core/annual/outline.js';
import { chapters } from '../../../src/core/campaign/area.js';
import { areas } from '../../../src/core/campaign/areas.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { WorkbookTables } from '../../../src/workbook/tables.js';
import { textsOf } from '../report/described.js';
import { school, schoolWith } from '../school.js';
import { tablesOf } from '../template/tables.js';
import { computed, workbook, type Row, type Sheets } from '../workbook.js';

const say = sayIn('zh-CN');
const nothing = workbook({});
const texts = (sheets: Sheets, tables: WorkbookTables = nothing): string[] =>
  annualReport(computed(sheets), tables, say).filter((part): part is Paragraph => part.kind === 'text').map(({ text }) => text);
const blank: Sheets = { 教师名册: [['编号', '姓名']], 评比打分: [['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示']] };

describe('a school that reported nothing', () => {
  const lines = texts(blank);
  test('has every heading in its order', () => expect(lines.filter((line) => /^([一二]、|（[一二三四五六]）|[123]．|结语)/.test(line))).toEqual([
    '一、活动开展基本情况', '（一）领导重视', '（二）各项工作', '（三）督导检查与帮带责任制', '（四）学习教育', '（五）校务、党务、政务公开',
    '（六）各项活动', '1．优质课评比', '2．党员帮扶', '3．一岗双责', '二、落实整改', '（一）思想与业务', '（二）领导作风', '（三）民主管理', '结语',
  ]));
  test('is told 未填报 below each, and no figure but the days', () => {
    expect(lines).toContain('评比打分：未填报。');
    expect(lines.filter((line) => line.includes('结对帮扶') && line.endsWith('：未填报。')).length).toBeGreaterThanOrEqual(2);
    const body = lines.filter((line) => !/统计日期|截至|^2026年/.test(line)).join('').replaceAll(/[123]．/g, '');
    expect(body).not.toMatch(/\d|undefined|\{/);
  });
  test('has no title but the document’s, and no signature but the day', () => {
    expect(lines[0]).toBe('创先争优活动年度总结');
    expect(lines.at(-1)).toBe('2026年6月30日');
  });
});

test('every chapter has its heading, once', () => expect(outline.flatMap(({ tells }) => tells ?? []).sort()).toEqual([...chapters].sort()));

test('an area that was not reported is so called in every chapter of its own', () => {
  const lines = texts(blank).filter((line) => line.endsWith('：未填报。'));
  for (const { ledger, chapters: own } of areas) expect(lines.filter((line) => line.includes(ledger.name)).length, ledger.name).toBeGreaterThanOrEqual(own.length);
});

describe('the small school', () => {
  const lines = texts(school());
  test('tells the contest by its figures', () => expect(lines).toContain(
    '在岗教师 4 人，参加优质课评比 4 人，其中课题研究、教学设计、听课评课、教学展示各项成绩齐全、参加排名的 4 人。'
    + '按 3:4:3 的比例评定等次：一等奖 1 人、二等奖 2 人、三等奖 1 人。获得一等奖的教师是：李明。'));
  test('tells mentoring by its figures', () => {
    expect(lines).toContain('实行结对帮带，现有有效结对 4 对，帮扶人 4 人。在岗教师 4 人，帮带留守儿童的 1 人，占 25.00%。'
      + '青年教师有效结对 2 对，本学期思想、业务、情感三方面均有帮扶记录的 0 对，占 0.00%。全部有效结对 4 对，本学期帮扶记录达到 1 次的 4 对，占 100.00%。');
    expect(lines).toContain('青年教师 2 人，得到有效结对帮扶 2 人，覆盖率 100.00%。在岗党员 2 人，参与结对帮扶 2 人，参与率 100.00%。'
      + '留守儿童 2 人，得到帮扶 1 人，覆盖率 50.00%。学困生 2 人，得到帮扶 1 人，覆盖率 50.00%。');
  });
  test('names those who are not ranked and not there, only where there are any', () => {
    const others = texts(schoolWith('评比打分', { C5: '缺赛', A4: null, B4: null, C4: null, D4: null, E4: null, F4: null })).join('');
    expect(others).toContain('因缺项或弃权未参加排名 1 人。在岗教师中未参评 1 人。');
    expect(lines.join('')).not.toMatch(/未参加排名|未参评/);
  });
  test('says which indicators were not reported', () => {
    expect(texts(school({ 帮扶记录: null })).join('')).toContain('青年教师三方面帮扶率、结对活跃率：未填报。');
    expect(texts(school({ 学生名册: null, 结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['T1', '青年教师', 'T3']] })).join('')).toContain('留守儿童帮扶覆盖率、学困生帮扶覆盖率：未填报。');
  });
});

/** The sheet as it is read back, with rows changed. */
type Rows = { text: string; cells: (Row[number])[] }[];
function edited(sheets: Sheets, change: (rows: Rows) => void, before: WorkbookTables = nothing): WorkbookTables {
  const tables = tablesOf([annualSheet(computed(sheets), before, say)]);
  const rows: Rows = [];
  for (const { row, cells } of tables.sheets[0]!.rows) rows[row - 1] = { text: String(cells[0] ?? '').trim(), cells: [...cells] };
  const all = Array.from(rows, (row) => row ?? { text: '', cells: [] });
  change(all);
  return { ...tables, sheets: [{ ...tables.sheets[0]!, rows: all.map(({ cells }, index) => ({ row: index + 1, cells })) }] };
}
const put = (rows: Rows, beginning: string, text: string | null): void => { rows.find((row) => row.text.startsWith(beginning))!.cells[0] = text; };
const insertAfter = (rows: Rows, beginning: string, ...cells: Row): void =>
  void rows.splice(rows.findIndex((row) => row.text.startsWith(beginning)) + 1, 0, { text: '', cells: [...cells] });

/** The contest with a further contestant: T2 has withdrawn. */
const later = schoolWith('评比打分', { C3: '缺赛' });

describe('what people edited', () => {
  test('nothing: the figures alone are new', () => expect(texts(later, edited(school(), () => {}))).toEqual(texts(later)));
  test('a paragraph keeps her words, its figures move', () => {
    const made = edited(school(), (rows) => put(rows, '在岗教师 4 人，参加', '　　本学期，在岗教师 4 人，参加优质课评比 4 人，参加排名的 4 人，人人上课。按 3:4:3 的比例评定等次。'));
    expect(texts(later, made)).toContain('本学期，在岗教师 4 人，参加优质课评比 4 人，参加排名的 3 人，人人上课。按 3:4:3 的比例评定等次。');
  });
  test('a heading and the title stay as she put them', () => {
    const lines = texts(later, edited(school(), (rows) => { put(rows, '（四）', '（四）理论学习'); put(rows, '实验小学', '实验小学2026年创先争优工作报告'); }));
    expect(lines).toContain('（四）理论学习');
    expect(lines[0]).toBe('实验小学2026年创先争优工作报告');
  });
  test('an emptied paragraph stays empty', () => {
    const lines = texts(later, edited(school(), (rows) => put(rows, '在岗教师 4 人，参加', null)));
    expect(lines.join()).not.toContain('优质课评比 4 人');
    expect(lines).toContain('');
  });
  test('a row that was deleted comes back as it is computed', () =>
    expect(texts(later, edited(school(), (rows) => { rows.splice(rows.findIndex(({ text }) => text.startsWith('在岗教师 4 人，参加')), 1); }))).toEqual(texts(later)));
  test('what she added stays where it stood, in whichever column, and becomes a heading where it is numbered', () => {
    const made = edited(school(), (rows) => {
      insertAfter(rows, '（一）领导重视', null, '校长负总责。');
      insertAfter(rows, '在岗教师 4 人，参加', '（七）其他');
      insertAfter(rows, '2026年6月30日', '附：名单', 12);
    });
    const parts = annualReport(computed(later), made, say).filter((part): part is Paragraph => part.kind === 'text');
    const at = (text: string): number => parts.findIndex((part) => part.text === text);
    expect(at('校长负总责。')).toBe(at('（一）领导重视') + 1);
    expect(parts[at('（七）其他')]).toMatchObject({ rank: 'section', draft: null });
    expect(parts[at('（七）其他') - 1]!.text).toMatch(/^在岗教师 4 人，参加/);
    expect(parts.at(-1)!.text).toBe('附：名单\u300012');
  });
  test('what she typed below a table or a chart stays below it', () => {
    const made = edited(school(), (rows) => { rows[rows.findIndex(({ text }) => text === '2．党员帮扶') - 1]!.cells[0] = '以上名单已公示。'; });
    const parts = annualReport(computed(later), made, say);
    const index = parts.findIndex((part) => part.kind === 'text' && part.text === '以上名单已公示。');
    expect(parts[index - 1]).toMatchObject({ kind: 'blocks', key: 'contest/contest/blocks' });
    expect(parts[index + 1]).toMatchObject({ kind: 'text', text: '2．党员帮扶' });
  });
  test('a paragraph of hers about something that is not reported any more stays, its figures gone', () => {
    const made = edited(school(), (rows) => put(rows, '青年教师 2 人，得到', '青年教师 2 人，人人有师傅。'));
    const lines = texts(school({ 结对帮扶: null }), made);
    expect(lines).toContain('青年教师 — 人，人人有师傅。');
    expect(lines.filter((line) => line.endsWith('：未填报。')).length).toBeGreaterThan(0);
  });
  test('a table that she typed over is computed again', () => {
    const made = edited(school(), (rows) => put(rows, '一等奖', '特等奖'));
    expect(textsOf(annualSheet(computed(school()), made, say))).toEqual(textsOf(annualSheet(computed(school()), nothing, say)));
  });
  test('computed twice, nothing changes', () => {
    const made = edited(school(), (rows) => {
      put(rows, '在岗教师 4 人，参加', '本学期 4 人参加优质课评比，获得一等奖的教师是：李明。');
      put(rows, '（四）', '（四）理论学习');
      insertAfter(rows, '（二）各项工作', '扎实推进。');
    });
    const once = annualSheet(computed(later), made, say);
    expect(textsOf(annualSheet(computed(later), tablesOf([once]), say))).toEqual(textsOf(once));
    expect(annualSheet(computed(later), tablesOf([once]), say).blocks.map((block) => ('memo' in block ? block.memo : null))).toEqual(once.blocks.map((block) => ('memo' in block ? block.memo : null)));
  });
  test('a sheet of the same name that is not ours is not read', () => {
    const made = edited(school(), (rows) => put(rows, '（四）', '（四）理论学习'));
    expect(texts(school(), { ...made, headings: [{ name: '年度总结', mark: null }] })).toEqual(texts(school()));
  });
  test('a column that somebody inserted does no harm', () => {
    const made = edited(school(), (rows) => { put(rows, '（四）', '（四）理论学习'); for (const row of rows) row.cells.splice(3, 0, null); });
    expect(texts(school(), made)).toContain('（四）理论学习');
  });
});

describe('a paragraph longer than a row', () => {
  const names = Array.from({ length: 120 }, (_, index) => `教师${index}`).join('、');
  const made = edited(school(), (rows) => put(rows, '在岗教师 4 人，参加', `参加优质课评比 4 人。${names}。`));
  const sheet = annualSheet(computed(later), made, say);
  test('goes on in the next', () => expect(sheet.blocks.filter((block) => block.kind === 'line' && block.text.includes('教师1')).length).toBeGreaterThan(1));
  test('and is one paragraph again when it is read', () => expect(texts(later, tablesOf([sheet]))).toContain(`参加优质课评比 4 人。${names}。`));
});
