/** Every state of the pane by name, and how it comes about. Runs in the browser. */

import { HostFailure } from '../../../src/workbook/host-failure.js';
import { RefusedWrite } from '../../../src/workbook/refused-write.js';
import { OpenXlsx } from '../../taskpane/open-xlsx.js';
import type { State } from './show-pane.js';
import { blankLedgers, halfSchool, manyIssues, schoolWithoutScores, tidySchool, untidySchool } from './schools.js';

const lockedSheet = new RefusedWrite('sheet-locked', '评比打分');
const typedMeanwhile = { sheet: '评比打分', cell: 'C2', value: 61 } as const;

export const states = {
  'first-run': { workbook: OpenXlsx.blank },
  'first-run-busy': { workbook: OpenXlsx.blank, after: async (desk, workbook) => { workbook.hold('writeSheets'); void desk.setUp(); } },
  'first-run-refused': { workbook: halfBlank, after: (desk) => desk.insertSample() },
  opening: { workbook: OpenXlsx.sample, before: (workbook) => { workbook.hold('read'); } },
  unread: { workbook: OpenXlsx.sample, before: (workbook) => workbook.failNext('read', new HostFailure('busy')) },
  sample: { workbook: OpenXlsx.sample },
  untidy: { workbook: untidySchool },
  tidy: { workbook: tidySchool },
  blank: { workbook: blankLedgers },
  half: { workbook: halfSchool },
  'without-scores': { workbook: schoolWithoutScores },
  many: { workbook: () => manyIssues(10_000) },
  checking: { workbook: untidySchool, after: async (desk, workbook) => { workbook.hold('read'); void desk.check(); } },
  computed: { workbook: OpenXlsx.sample, after: (desk) => desk.writeResult({ despiteErrors: true }) },
  changed: {
    workbook: OpenXlsx.sample,
    after: async (desk, workbook) => {
      await desk.writeResult({ despiteErrors: true });
      desk.dismiss();
      await workbook.typed(typedMeanwhile, { sheet: '教师名册', cell: 'L3', value: '数学组' });
      await desk.check();
    },
  },
  'fix-refused': {
    workbook: untidySchool,
    after: async (desk, workbook) => {
      workbook.failNext('changeCells', lockedSheet);
      await desk.fix(desk.getPicture().check!.outcome.issues);
    },
  },
  'formula-cell': {
    workbook: untidySchool,
    after: async (desk, workbook) => {
      workbook.failNext('changeCells', new RefusedWrite('formula-cell', '评比打分', 'C5'));
      await desk.fix(desk.getPicture().check!.outcome.issues);
    },
  },
  editing: {
    workbook: untidySchool,
    after: async (desk, workbook) => {
      workbook.failNext('writeSheets', new HostFailure('editing'));
      await desk.writeResult({ despiteErrors: true });
    },
  },
  unfinished: {
    workbook: OpenXlsx.sample,
    after: async (desk, workbook) => {
      await desk.writeResult({ despiteErrors: true });
      workbook.breakNextWrite();
      await desk.writeResult({ despiteErrors: true });
      desk.dismiss();
    },
  },
} as const satisfies Record<string, State>;

export type StateName = keyof typeof states;

function halfBlank(): Promise<OpenXlsx> {
  return OpenXlsx.of({ Sheet1: [['通知'], ['明天开会']] });
}
