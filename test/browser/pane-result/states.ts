/** Workbooks that put 计算, 结果 and 设置 into every state worth looking at. Runs in the browser. */

import type { Desk } from '../../../src/taskpane/desk/desk.js';
import { HostFailure } from '../../../src/workbook/host-failure.js';
import { letVisitsOwe } from '../../core/home/owing-visits.js';
import { school, schoolWith } from '../../core/school.js';
import { date, day, type Sheets } from '../../core/workbook.js';
import { OpenXlsx } from '../../taskpane/open-xlsx.js';
import type { State } from '../pane/show-pane.js';

/** Four contestants of one judge, everything in order; T4 is the last of them. */
const sound = (): Promise<OpenXlsx> => OpenXlsx.of(school());

async function written(desk: Desk): Promise<void> {
  await desk.writeResult({ despiteErrors: false });
  desk.dismiss();
}

/** T4 rises from the last place to the first. */
async function risen(desk: Desk, workbook: OpenXlsx): Promise<void> {
  await written(desk);
  await workbook.typed(...['C5', 'D5', 'E5', 'F5'].map((cell) => ({ sheet: '评比打分', cell, value: 99 })));
  await desk.check();
}

/** One visit of two teachers was written; the others were entered since, and four deeds follow from them. */
const visit = (on: string, teacher: string) => [day(on), 'T1', teacher];
const visited = (): Promise<OpenXlsx> => {
  letVisitsOwe([
    ['2026-06-27', '向家长公布课后服务安排，并在公示栏张贴一学期'], ['2026-06-30', '更换三年级二班黑板'], ['2026-07-05', '召开听课反馈会'], ['2026-07-12', '补听陈静的课'],
  ].map(([on, what], index) => ({ on: date(on!), what: what!, place: { sheet: '听课调研', row: index + 2, column: 1 } })));
  return OpenXlsx.of({ ...school(), 听课调研: [['日期', '听课人', '授课教师'], visit('2026-03-04', 'T2'), visit('2026-04-08', 'T3')] });
};

/** T4 withdraws and 王芳 is visited no longer. */
async function fallen(desk: Desk, workbook: OpenXlsx): Promise<void> {
  await written(desk);
  await workbook.typed({ sheet: '评比打分', cell: 'C5', value: '缺赛' }, { sheet: '听课调研', cell: 'A2', value: { day: '2026-07-04' } });
  await desk.check();
}

export const states = {
  owing: { workbook: visited, after: fallen },
  sample: { workbook: OpenXlsx.sample },
  sound: { workbook: sound },
  written: { workbook: sound, after: written },
  risen: { workbook: sound, after: risen },
  writing: {
    workbook: sound,
    after: async (desk, workbook) => {
      workbook.hold('writeSheets');
      void desk.writeResult({ despiteErrors: false });
    },
  },
  failing: { workbook: sound, after: async (_, workbook) => workbook.failNext('writeSheets', new HostFailure('busy')) },
  /** A mark out of range and a name that nobody bears. */
  faulty: { workbook: () => OpenXlsx.of(schoolWith('评比打分', { C2: 900, A3: '王方' })) },
  /** 党员 is short for 中共党员: an error with a safe repair. */
  fixable: { workbook: () => OpenXlsx.of(schoolWith('教师名册', { E2: '党员' })) },
  /** T1 and T3 share positions 2 and 3 across the cut; T4 did not appear. */
  tied: {
    workbook: () => OpenXlsx.of(school({
      设置: [['参数', '值'], ['并列处理', '待定'], ['等次比例', '1:1'], ['等次名称', '优秀、良好'], ['并列比较顺序', '无']],
      评比打分: [['参评教师', '课题研究', '教学设计', '听课评课', '教学展示'], ['T1', 90, 90, 90, 90], ['T2', 95, 95, 95, 95], ['T3', 90, 90, 90, 90], ['T4', 60, 60, '缺赛', 60]],
    })),
  },
  grouped: { workbook: () => OpenXlsx.of(school({ 设置: [['参数', '值'], ['分组依据', '任教学科']] })) },
  unsettled: { workbook: () => OpenXlsx.of(school({ 设置: null })) },
  wrong: { workbook: () => OpenXlsx.of(school({ 设置: [['参数', '值'], ['等次比例', '三比四比三'], ['统计日期', '明天'], ['名次方式', '1,2,3'], ['小数位数', 9]] })) },
  large: { workbook: () => OpenXlsx.of(largeSchool(10_000)) },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof states;

function largeSchool(teachers: number): Sheets {
  const ids = Array.from({ length: teachers }, (_, index) => `T${String(index + 1).padStart(5, '0')}`);
  const mark = (index: number, component: number): number => 60 + ((index * 37 + component * 101) % 400) / 10;
  return {
    教师名册: [['编号', '姓名', '政治面貌', '岗位类型'], ...ids.map((id, index) => [id, `教师${index + 1}`, index % 3 ? '群众' : '中共党员', '在编'])],
    评比打分: [['参评教师', '课题研究', '教学设计', '听课评课', '教学展示'], ...ids.map((id, index) => [id, ...[0, 1, 2, 3].map((component) => mark(index, component))])],
  };
}
