/** Cells → entries: every ledger read, every reference resolved, every fault reported (SPEC 2, 5). */

import type { WorkbookTables } from '../../workbook/tables.js';
import type { Area } from '../campaign/area.js';
import { areas } from '../campaign/areas.js';
import { schoolOf } from '../campaign/school.js';
import type { IssueLog } from '../issues/issue.js';
import type { Ledger } from '../ledgers/ledger.js';
import { mentoringLog } from '../ledgers/mentoring-log.js';
import { pairings } from '../ledgers/pairings.js';
import { scores } from '../ledgers/scores.js';
import { students } from '../ledgers/students.js';
import { teachers } from '../ledgers/teachers.js';
import type { PlainDate } from '../plain-date.js';
import type { InTurns } from '../turns.js';
import type { Entries } from './entries.js';
import { inputSheets } from './input-sheet.js';
import { reportLeftOutReferences } from './left-out-references.js';
import { reportNeededColumns } from './needed-columns.js';
import { resolvePairs, resolveSupports } from './pairs.js';
import { People } from './people.js';
import { reportPrivateData } from './private-data.js';
import { recordsOf, type Records } from './records.js';
import { scoreSheets } from './score-sheets.js';
import { readSettings } from './settings-reader.js';

/**
 * @param asOf the 统计日期 that overrides the workbook's own.
 * @param today the day used where neither names one.
 */
export function* takeIn(workbook: WorkbookTables, asOf: PlainDate | null, today: PlainDate, issues: IssueLog): InTurns<Entries> {
  const { settings, place: settingPlace, isUnusable } = readSettings(workbook, issues);
  const read = <L extends Ledger>(ledger: L): InTurns<Records<L>> => recordsOf(ledger, workbook, settings.fullMarks, issues);
  const teacherRecords = yield* read(teachers);
  const studentRecords = yield* read(students);
  const pairRecords = yield* read(pairings);
  const logRecords = yield* read(mentoringLog);
  const scoreRecords = yield* read(scores);
  const people = { teachers: new People(teacherRecords.rows), students: new People(studentRecords.rows) };
  const known = {
    settings,
    asOf: asOf ?? settings.asOf ?? today,
    teachers: teacherRecords.rows,
    people,
    places: { setting: settingPlace },
    unusable: { setting: isUnusable, teacher: teacherRecords.isUnusable },
  };
  const areaRecords = new Map<Area, Records<Ledger>>();
  for (const area of areas) {
    areaRecords.set(area, yield* recordsOf(area.ledger, workbook, settings.fullMarks, issues, (sheet) => area.unfold?.(sheet, schoolOf(area, known)) ?? null));
  }
  const referring: readonly (readonly [Ledger, Records<Ledger>])[] = [
    [pairings, pairRecords], [mentoringLog, logRecords], [scores, scoreRecords], ...[...areaRecords].map(([area, records]) => [area.ledger, records] as const),
  ];
  for (const [ledger, records] of referring) yield* reportLeftOutReferences(ledger, records, people, issues);
  yield* reportPrivateData(inputSheets(workbook), issues);

  reportNeededColumns(settings, teacherRecords, scoreRecords, issues);
  const pairs = yield* resolvePairs(pairRecords, people, issues);
  yield;
  const supports = yield* resolveSupports(logRecords, people, pairs, issues);
  yield;
  return {
    ...known,
    students: studentRecords.rows,
    pairs,
    supports,
    areas: areaRecords,
    scores: yield* scoreSheets(scoreRecords, people.teachers, issues),
    reported: { students: studentRecords.reported, pairs: pairRecords.reported, supports: logRecords.reported },
    places: {
      ...known.places,
      teacher: teacherRecords.place,
      pair: pairRecords.place,
      support: logRecords.place,
      score: scoreRecords.place,
    },
  };
}
