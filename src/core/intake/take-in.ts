/** Cells → entries: every ledger read, every reference resolved, every fault reported (SPEC 2, 5). */

import type { WorkbookTables } from '../../workbook/tables.js';
import type { Area } from '../campaign/area.js';
import { areas } from '../campaign/areas.js';
import { enteredSchool, type KnownSchool } from '../campaign/school.js';
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
import type { FieldPlaces } from './field-places.js';
import { inputSheets } from './input-sheet.js';
import { reportLeftOutReferences } from './left-out-references.js';
import { reportNeededColumns } from './needed-columns.js';
import { resolvePairs, resolveSupports } from './pairs.js';
import { People } from './people.js';
import { reportPrivateData } from './private-data.js';
import { recordsOf, type Records } from './records.js';
import { scoreSheets } from './score-sheets.js';
import { readSettings } from './settings-reader.js';

/** What the stages are given: the entries, and what the areas' rules ask about them. */
export interface Intake {
  readonly entries: Entries;
  readonly school: KnownSchool;
  /** The records of every area's ledger, in the areas' order. */
  readonly areas: ReadonlyMap<Area, Records<Ledger>>;
}

/**
 * @param asOf the 统计日期 that overrides the workbook's own.
 * @param today the day used where neither names one.
 */
export function* takeIn(workbook: WorkbookTables, asOf: PlainDate | null, today: PlainDate, issues: IssueLog): InTurns<Intake> {
  const standing = readSettings(workbook, issues);
  const { settings } = standing;
  const read = <L extends Ledger>(ledger: L): InTurns<Records<L>> => recordsOf(ledger, workbook, settings.fullMarks, issues);
  const teacherRecords = yield* read(teachers);
  const studentRecords = yield* read(students);
  const pairRecords = yield* read(pairings);
  const logRecords = yield* read(mentoringLog);
  const scoreRecords = yield* read(scores);
  const people = { teachers: new People(teacherRecords.rows), students: new People(studentRecords.rows) };
  const school = { standing, asOf: asOf ?? settings.asOf ?? today, roster: teacherRecords, people };
  const areaRecords = new Map<Area, Records<Ledger>>();
  for (const area of areas) {
    areaRecords.set(area, yield* recordsOf(area.ledger, workbook, settings.fullMarks, issues, (sheet) => area.unfold?.(sheet, enteredSchool(area, school)) ?? null));
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
  const entries = {
    settings,
    asOf: school.asOf,
    teachers: teacherRecords.rows,
    students: studentRecords.rows,
    pairs,
    supports,
    scores: yield* scoreSheets(scoreRecords, people.teachers, issues),
    reported: { students: studentRecords.reported, pairs: pairRecords.reported, supports: logRecords.reported },
    places: { teacher: placesOf(teacherRecords), pair: placesOf(pairRecords), support: placesOf(logRecords), score: placesOf(scoreRecords) },
  };
  return { entries, school, areas: areaRecords };
}

const placesOf = <Field extends string>({ sheet, columns }: FieldPlaces<Field>): FieldPlaces<Field> => ({ sheet, columns });
