/** Workbooks that the pane is shown over. Runs in the browser. */

import { areas } from '../../../src/core/campaign/areas.js';
import { OpenXlsx } from '../../taskpane/open-xlsx.js';

const marks = ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'];
const roster = ['编号', '姓名', '政治面貌', '职称', '岗位类型', '在岗状态'];

/** The made-up school with slips of every severity in it. */
export async function untidySchool(): Promise<OpenXlsx> {
  const workbook = await OpenXlsx.sample(areas.map(({ ledger }) => ledger.name));
  await workbook.typed(
    { sheet: '教师名册', cell: 'A5', value: 'T001' },
    { sheet: '教师名册', cell: 'B8', value: '　欧阳 文静 ' },
    { sheet: '教师名册', cell: 'I9', value: '2011.09.01' },
    { sheet: '结对帮扶', cell: 'A4', value: '查无此人' },
    { sheet: '评比打分', cell: 'C5', value: '９５' },
    { sheet: '评比打分', cell: 'D5', value: '很好' },
    { sheet: '评比打分', cell: 'E6', value: 120 },
    { sheet: '评比打分', cell: 'F7', value: '88分' },
    { sheet: '设置', cell: 'B7', value: '三比四比三' },
  );
  return workbook;
}

/** Nothing to complain of. */
export const tidySchool = (): Promise<OpenXlsx> => OpenXlsx.of({
  设置: [['参数', '值'], ['统计日期', { kind: 'date', serial: 46_203 }]],
  教师名册: [roster, ...['李明', '王芳', '赵强'].map((name, at) => [`T00${at + 1}`, name, '群众', '一级教师', '特岗', '在岗'])],
  学生名册: [['编号', '姓名'], ['S001', '陈晨']],
  结对帮扶: [['帮扶人', '对象类型', '帮扶对象']],
  帮扶记录: [['日期', '帮扶人', '帮扶对象', '方面']],
  评比打分: [marks, ...['T001', 'T002', 'T003'].map((id, at) => [id, null, 90 - at, 91, 92, 93])],
});

/** A school that keeps two of the ledgers only. */
export const halfSchool = (): Promise<OpenXlsx> => OpenXlsx.of({
  教师名册: [roster, ['T001', '李明', '群众', '一级教师', '特岗', '在岗']],
  评比打分: [marks, ['T001', null, 90, 91, 92, 93]],
});

/** No scores, and a sheet of the school's own under the name of a result. */
export const schoolWithoutScores = (): Promise<OpenXlsx> => OpenXlsx.of({
  教师名册: [roster, ['T001', '李明', '群众', '一级教师', '特岗', '在岗']],
  评比结果: [['我校自己的表']],
});

/** `count` marks written as text, and every tenth of them no mark at all. */
export const manyIssues = (count: number): Promise<OpenXlsx> => OpenXlsx.of({
  教师名册: [roster, ...Array.from({ length: count / 4 }, (_, at) => [`T${at + 1}`, `教师${at + 1}`, '群众', '一级教师', '在编', '在岗'])],
  评比打分: [marks, ...Array.from({ length: count / 4 }, (_, at) => [`T${at + 1}`, null, `${60 + (at % 40)}`, '８８', '77.5', at % 5 === 0 ? '很好' : '66分'])],
});

/** The ledgers as they are set up, before anybody fills them in. */
export async function blankLedgers(): Promise<OpenXlsx> {
  return OpenXlsx.of({
    教师名册: [roster], 学生名册: [['编号', '姓名']], 结对帮扶: [['帮扶人', '对象类型', '帮扶对象']],
    帮扶记录: [['日期', '帮扶人', '帮扶对象', '方面']], 评比打分: [marks], 设置: [['参数', '值']],
  });
}
