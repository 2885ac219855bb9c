/** A workbook of any size as Excel holds it: a roster, and 7 judges a contestant. */

import { HostWorkbook } from '../test/excel-host/model/workbook.js';

const judges = [1, 2, 3, 4, 5, 6, 7];

export function bigSchool(teachers: number): HostWorkbook {
  const workbook = new HostWorkbook();
  const idOf = (index: number): string => `T${String(index + 1).padStart(5, '0')}`;
  const each = Array.from({ length: teachers }, (_, index) => index);
  const mark = (index: number, judge: number, component: number): number => (700 + ((index * 37 + judge * 53 + component * 101) % 300)) / 10;
  workbook.addSheet('教师名册', [
    ['编号', '姓名', '政治面貌', '职称', '岗位类型'],
    ...each.map((index) => [idOf(index), `教师${index + 1}`, index % 3 === 0 ? '中共党员' : '群众', '一级教师', '特岗']),
  ]);
  workbook.addSheet('评比打分', [
    ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'],
    ...each.flatMap((index) => judges.map((judge) => [idOf(index), `评委${judge}`, ...[0, 1, 2, 3].map((component) => mark(index, judge, component))])),
  ]);
  return workbook;
}
