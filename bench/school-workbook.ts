/** A workbook of any size as Excel itself would save it: a roster, and 7 judges a contestant. */

import { workbookBytes, type Value } from './workbook-bytes.js';

const judges = 7;

export const schoolWorkbook = (teachers: number): Uint8Array => workbookBytes([
  { name: '教师名册', header: ['编号', '姓名', '政治面貌', '职称', '岗位类型', '参加工作时间'], rows: roster(teachers) },
  { name: '评比打分', header: ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示', '备注'], rows: scores(teachers) },
]);

const idOf = (index: number): string => `T${String(index + 1).padStart(5, '0')}`;

function* roster(teachers: number): Generator<Value[]> {
  const titles = ['高级教师', '一级教师', '二级教师', '三级教师'];
  for (let index = 0; index < teachers; index++) {
    yield [idOf(index), `教师${index + 1}`, index % 3 === 0 ? '中共党员' : '群众', titles[index % 4]!, '在编', { serial: 38_000 + (index % 7000) }];
  }
}

/** Marks with one decimal, spread without chance. */
function* scores(teachers: number): Generator<Value[]> {
  for (let index = 0; index < teachers; index++) {
    for (let judge = 0; judge < judges; judge++) {
      const mark = (component: number): number => (700 + ((index * 37 + judge * 53 + component * 101 + index * judge * 11) % 300)) / 10;
      yield [idOf(index), `评委${judge + 1}`, mark(0), mark(1), mark(2), mark(3), null];
    }
  }
}
