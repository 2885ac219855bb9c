import { areaResult } from '../../../../src/core/campaign/campaign.js';
/** A school of the tests of 学习考勤: T1 to T5 on duty, T1 and T2 members, T2 of them probationary, T1 on the committee. */

import { study } from '../../../../src/core/campaign/study/study-area.js';
import { settings } from '../../ranking.js';
import { computed, day, type Row, type Sheets } from '../../workbook.js';

export const roster: Row[] = [
  ['编号', '姓名', '政治面貌', '党内职务', '在岗状态'],
  ['T1', '李明', '中共党员', '组织委员', null], ['T2', '王芳', '中共预备党员', null, '在岗'], ['T3', '赵强', '群众', null, null],
  ['T4', '钱红', '中共党员', null, '借调'], ['T5', '孙丽', '共青团员', null, '在岗'],
];

export type Given = Readonly<Record<string, Row[number]>>;

export const term = { 学期开始: '2026-02-24', 学期结束: '2026-07-10' } as const;

export const studyHeader: Row = ['日期', '教师', '形式', '状态', '学习心得', '内容'];

export const school = (rows: readonly Row[], given: Given = {}): Sheets =>
  ({ 设置: settings(given), 教师名册: roster, 评比打分: [['参评教师', '评委']], 学习考勤: rows });

export interface Person {
  readonly id: string;
  readonly expected: number;
  readonly present: number;
  readonly madeUp: number;
  readonly leave: number;
  readonly absent: number;
  readonly unregistered: number;
  readonly rate: number | null;
  readonly notes: number;
  readonly notesTarget: number;
}

export interface StudyJson {
  readonly planned: number;
  readonly held: number;
  readonly missed: readonly string[];
  readonly people: readonly Person[];
}

export const jsonOf = (sheets: Sheets, asOf?: string): StudyJson => study.json!(areaResult(study, computed(sheets, asOf).campaign)!) as StudyJson;

/** The result of these rows of the list. */
export const json = (rows: readonly Row[], given: Given = {}, asOf?: string): StudyJson => jsonOf(school([studyHeader, ...rows], given), asOf);

export const entry = (date: string, teacher: string, status: string, form: string | null = null, note: string | null = null): Row =>
  [day(date), teacher, form, status, note];

export const personOf = (result: StudyJson, id: string): Person => result.people.find((person) => person.id === id)!;
