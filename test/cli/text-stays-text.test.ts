/** Text that came from a cell is written as text, whatever it starts with (SPEC 6). */

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { descendants, xmlNodes } from '../hosts/xlsx/xml-nodes.js';
import { brokenInvariants } from '../hosts/xlsx/invariants.js';
import { validationErrors } from '../hosts/xlsx/validator.js';
import { ledgerWorkbook } from './ledger-workbook.js';
import { WorkFolder } from './meritbook.js';
import { writtenSheets, type WrittenCell } from './written-cells.js';
import { ledgerNames, outputNames } from '../sheet-names.js';

const names = ['=1+1', '+cmd', '@SUM(A1)', '-2', "=cmd|'/C calc'!A0", '=HYPERLINK("http://evil.example","点我")', '<b>&amp;"甲"</b>', '甲"乙', "'+1"];
const ids = ['007', '=2', '+3', '-4', '@5', '1e3', '1/2', 'TRUE', '#N/A'];
const team = '=组+1';

const workbook = ledgerWorkbook({
  设置: [['参数', '值'], ['学校名称', '=学校&校名'], ['学年学期', '@第一学期'], ['分组依据', '组别'], ['等次名称', '甲+、@乙、-丙'], ['并列处理', '待定'], ['并列比较顺序', '无']],
  教师名册: [['编号', '姓名', '组别', '职称', '政治面貌', '岗位类型'], ...names.map((name, index) => [ids[index]!, name, team, '二级教师', '中共党员', '特岗'])],
  学生名册: [['编号', '姓名', '留守儿童'], ['=S1', '=学生()', '是'], ['008', '+学', '是']],
  结对帮扶: [['帮扶人', '对象类型', '帮扶对象'], ['007', '青年教师', '=2'], ['=2', '留守儿童', '=S1'], ['+3', '留守儿童', '008']],
  帮扶记录: [['日期', '帮扶人', '帮扶对象', '方面'], [{ serial: 46_100 }, '-4', '=2', '思想']],
  评比打分: [['参评教师', '评委', '教学展示', '课题研究', '教学设计', '听课评课'], ...ids.map((id, index) => [id, '=评委', ...Array<number>(4).fill(90 - (index >> 1))])],
});

const outputs = outputNames;
let before: ReturnType<typeof writtenSheets>;
let written: Uint8Array;
let sheets: ReturnType<typeof writtenSheets>;
beforeAll(async () => {
  const folder = new WorkFolder().put('台账.xlsx', workbook);
  const { code, stderr } = await folder.meritbook('compute', '台账.xlsx', '--as-of', '2026-06-30', '--allow-errors');
  expect([code, stderr]).toEqual([0, '']);
  written = folder.bytes('台账-结果.xlsx');
  sheets = writtenSheets(written);
  before = writtenSheets(workbook);
});

const cellsIn = (sheet: string): WrittenCell[] => [...sheets.get(sheet)!.cells.values()];

describe('in the output sheets', () => {
  test.each(names)('the name %s stays text', (name) => {
    const found = cellsIn('评比结果').filter(({ value }) => value === name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ formula }) => formula)).toEqual(found.map(() => null));
  });
  test.each(ids)('the 编号 %s stays text as it was typed', (id) => {
    expect(cellsIn('评比结果').filter(({ value, formula }) => value === id && formula === null).length).toBeGreaterThan(0);
  });
  test('school, term and group stay text', () => {
    for (const text of ['=学校&校名优质课评比结果', team]) expect(cellsIn('评比结果')).toContainEqual(expect.objectContaining({ value: text, formula: null }));
    expect(cellsIn('评比结果').map(({ value }) => value)).toContainEqual(expect.stringMatching(/^@第一学期/));
  });
  test('the formulas are ours, and quote nothing but grades', () => {
    const formulas = outputs.flatMap((sheet) => cellsIn(sheet).flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) expect(formula.replaceAll(/"[^"]*"/g, '""')).toMatch(/^[-A-Z\d$:(),/="]+$/);
    const quoted = new Set(formulas.flatMap((formula) => formula.match(/"[^"]*"/g) ?? []));
    expect(quoted).toEqual(new Set(['"甲+"', '"@乙"', '"-丙"', '"待定"', '"相符"', '"不符"']));
  });
  test('links lead into the workbook, never out of it', () => {
    for (const [name, bytes] of Object.entries(unzipSync(written))) {
      if (name.endsWith('.rels')) expect(strFromU8(bytes), name).not.toContain('External');
    }
    const ours = new RegExp(`^'?(${[...ledgerNames, ...outputs].join('|')})'?!`);
    for (const sheet of outputs) {
      const node = xmlNodes(unzipSync(written)[sheets.get(sheet)!.part]!);
      for (const { attributes } of descendants(node, 'hyperlink')) expect(attributes['location']).toMatch(ours);
    }
  });
  test('what markup the text looks like breaks no part', async () => {
    const before = await validationErrors(workbook);
    expect((await validationErrors(written)).filter((error) => !before.includes(error))).toEqual([]);
    expect(brokenInvariants(written)).toEqual([]);
  });
});

test('the user’s sheets keep their text', () => {
  for (const [name, { cells }] of before) expect([...sheets.get(name)!.cells], name).toEqual([...cells]);
});
