/** Whose name appears where: students in no output, nobody on standard error (SPEC 6). */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ledgerWorkbook } from './ledger-workbook.js';
import { sampleWorkbook, WorkFolder } from './meritbook.js';
import { writtenSheets } from './written-cells.js';
import { outputNames } from '../sheet-names.js';

/** The values below a header. */
function columnOf(workbook: Uint8Array, sheet: string, header: string): string[] {
  const { cells } = writtenSheets(workbook).get(sheet)!;
  const column = [...cells].find(([address, { value }]) => /^[A-Z]1$/.test(address) && String(value).startsWith(header))![0][0]!;
  return [...cells].filter(([address]) => address.startsWith(column) && address !== `${column}1`).map(([, { value }]) => String(value));
}

test('no part that is written names a student of the sample school', async () => {
  const sample = await sampleWorkbook();
  const students = columnOf(sample, '学生名册', '姓名').map((name) => name.trim());
  expect(students.length).toBeGreaterThan(50);
  const folder = new WorkFolder().put('示例.xlsx', sample);
  await folder.meritbook('compute', '示例.xlsx', '--as-of', '2026-06-30', '-o', '结果.xlsx');
  const old = new Set(Object.keys(unzipSync(sample)));
  const fresh = Object.entries(unzipSync(folder.bytes('结果.xlsx'))).filter(([name]) => !old.has(name) || ['xl/workbook.xml', 'xl/styles.xml'].includes(name));
  expect(fresh.filter(([name]) => name.includes('worksheets/sheet'))).toHaveLength(outputNames.length);
  for (const [name, bytes] of fresh) {
    const text = strFromU8(bytes);
    expect(students.filter((student) => text.includes(student)), name).toEqual([]);
  }
});

describe('where names stand in cells that are wrong', () => {
  const teachers = ['林黛玉', '薛宝钗', '贾探春', '史湘云', '王熙凤', '贾迎春'];
  const students = ['贾巧姐', '贾兰哥'];
  const strangers = ['秦可卿', '李宫裁', '邢岫烟', '尤二姐', '尤三姐'];
  const everybody = [...teachers, ...students, ...strangers];
  const [lin, xue, tan, shi, feng, ying] = teachers as [string, string, string, string, string, string];
  const workbook = ledgerWorkbook({
    设置: [['参数', '值'], ['等次比例', lin], ['分组依据', xue], ['统计日期', tan], ['满分', shi], [feng, '是']],
    教师名册: [
      ['编号', '姓名', '出生日期', '政治面貌', '职称', '在岗状态'],
      ['T1', lin, xue, tan, shi, feng], ['T1', xue, '1990.1.1', '党员', '高级', '在岗'], ['T2', ` ${tan}`, null, null, null, null],
      ['T3', shi, null, '群众', null, '退休'], ['T4', shi, null, null, null, null], [null, feng, null, null, null, null], ['T5', ying, null, null, null, null],
    ],
    学生名册: [['编号', '姓名', '留守儿童'], ['S1', students[0]!, xue], ['S1', students[1]!, '是'], ['S2', null, '是']],
    结对帮扶: [['帮扶人', '对象类型', '帮扶对象', '开始日期'], [strangers[0]!, '青年教师', lin, null], [lin, xue, tan, null], [ying, '青年教师', ying, null], [shi, '留守儿童', students[0]!, feng], [ying, '留守儿童', students[1]!, null], [tan, '学困生', strangers[1]!, null]],
    帮扶记录: [['日期', '帮扶人', '帮扶对象', '方面'], [lin, xue, strangers[2]!, ying], [{ serial: 46_000 }, ying, tan, '思想']],
    评比打分: [['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'], [strangers[3]!, lin, 90, 90, 90, 90], [shi, strangers[4]!, 1, 2, 3, 4], [ying, ying, 90, tan, 101, null], [ying, ying, 90, 90, 90, 90], [tan, null, '缺赛', 1, 1, 1]],
  });

  test.each([
    ['compute', '台账.xlsx'], ['compute', '台账.xlsx', '--json'], ['compute', '台账.xlsx', '--lang', 'en-US'], ['compute', '台账.xlsx', '--allow-errors'],
    ['check', '台账.xlsx'], ['fix', '台账.xlsx', '-o', '整理.xlsx'],
  ])('%s %s %s names nobody on standard error', async (...words) => {
    const { stderr } = await new WorkFolder().put('台账.xlsx', workbook).meritbook(...words);
    expect(everybody.filter((name) => stderr.includes(name))).toEqual([]);
    if (words[0] === 'compute' && !words.includes('--allow-errors')) expect(stderr.split('\n').length).toBeGreaterThan(10);
  });
  test('the sentences of check name nobody either', async () => {
    const { stdout } = await new WorkFolder().put('台账.xlsx', workbook).meritbook('check', '台账.xlsx');
    // An unknown parameter is named by what stands in its cell.
    expect(everybody.filter((name) => name !== feng && stdout.includes(name))).toEqual([]);
  });
  test('no output sheet names a student', async () => {
    const folder = new WorkFolder().put('台账.xlsx', workbook);
    await folder.meritbook('compute', '台账.xlsx', '--allow-errors', '-o', '结果.xlsx');
    for (const sheet of outputNames) {
      const texts = [...writtenSheets(folder.bytes('结果.xlsx')).get(sheet)!.cells.values()].map(({ value }) => String(value)).join('\n');
      expect(students.filter((student) => texts.includes(student)), sheet).toEqual([]);
    }
  });
});
