/** A small school whose entries are all in order: the counterpart to every issue. */

import { day, type Row, type Sheets, type WrittenSheet } from './workbook.js';

/**
 * T1 李明 and T2 王芳 are members of the Party, T3 张伟 (特岗) and T4 陈静 (born 1998) are young, T5 刘洋 has retired.
 * S1 and S3 are left-behind, S2 and S3 struggle. Each pair below is valid on 2026-06-30, and each has entries in the log.
 */
const sheets = {
  设置: [
    ['参数', '值', '说明'],
    ['学校名称', '实验小学', null],
    ['学期开始', day('2026-02-24'), null],
    ['学期结束', day('2026-07-03'), null],
    ['每学期最少帮扶记录', 1, null],
  ],
  教师名册: [
    ['编号', '姓名', '性别', '出生日期', '政治面貌', '职称', '参加工作时间', '任教学科', '岗位类型', '在岗状态'],
    ['T1', '李明', '男', day('1975-05-01'), '中共党员', '高级教师', day('1997-08-01'), '语文', '在编', '在岗'],
    ['T2', '王芳', '女', day('1980-11-20'), '中共预备党员', '一级教师', day('2002-08-01'), '数学', '在编', null],
    ['T3', '张伟', '男', day('1985-03-15'), '群众', '二级教师', day('2010-09-01'), '语文', '特岗', '在岗'],
    ['T4', '陈静', '女', day('1998-08-16'), '共青团员', '三级教师', day('2021-08-15'), '数学', '在编', '在岗'],
    ['T5', '刘洋', '男', day('1963-01-09'), '中共党员', '高级教师', day('1984-08-01'), '体育', '在编', '退休'],
  ],
  学生名册: [
    ['编号', '姓名', '年级', '班级', '留守儿童', '学困生'],
    ['S1', '小强', '三年级', '1班', '是', '否'],
    ['S2', '小红', '四年级', '2班', '否', '是'],
    ['S3', '小军', '五年级', '1班', '是', '是'],
  ],
  结对帮扶: [
    ['帮扶人', '对象类型', '帮扶对象', '开始日期', '结束日期', '帮扶目标'],
    ['T1', '青年教师', 'T3', day('2026-03-01'), null, '站稳讲台'],
    ['T2', '青年教师', '陈静', null, day('2026-12-31'), null],
    ['T3', '留守儿童', 'S1', null, null, null],
    ['T4', '学困生', 'S2', null, null, null],
  ],
  帮扶记录: [
    ['日期', '帮扶人', '帮扶对象', '方面', '内容', '成效'],
    [day('2026-03-10'), 'T1', 'T3', '思想', null, null],
    [day('2026-03-11'), 'T2', '陈静', '业务', null, null],
    [day('2026-03-12'), 'T3', 'S1', '生活', null, null],
    [day('2026-03-13'), 'T4', '小红', '学习', null, null],
  ],
  评比打分: [
    ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示', '备注'],
    ['T1', '外请专家', 90, 91, 92, 93, null],
    ['王芳', '外请专家', 80, 81, 82, 83, null],
    ['T3', '外请专家', 70, 71, 72, 73, null],
    ['T4', '外请专家', 60, 61, 62, 63, null],
  ],
} satisfies Sheets;

export type LedgerName = keyof typeof sheets;

/** The school with other sheets in place of its own, or beside them; `null` for none. */
export function school(changed: Readonly<Record<string, readonly Row[] | WrittenSheet | null>> = {}): Sheets {
  return Object.fromEntries(Object.entries<readonly Row[] | WrittenSheet | null>({ ...sheets, ...changed })
    .filter((entry): entry is [string, readonly Row[] | WrittenSheet] => entry[1] !== null));
}

/** Rows of one of its sheets with cells rewritten: `{ A2: '李 明' }`. Cells may lie below or beside what is there. */
export function rowsWith(name: LedgerName, cells: Readonly<Record<string, Row[number]>>): Row[] {
  const rows = sheets[name].map((row): Row[number][] => [...row]);
  for (const [address, cell] of Object.entries(cells)) {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    while (rows.length <= row) rows.push([null]);
    while (rows[row]!.length <= column) rows[row]!.push(null);
    rows[row]![column] = cell;
  }
  return rows;
}

/** The school with single cells rewritten in one sheet. */
export const schoolWith = (name: LedgerName, cells: Readonly<Record<string, Row[number]>>): Sheets =>
  school({ [name]: rowsWith(name, cells) });
