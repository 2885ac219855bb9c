/** Cells → entries: every ledger read, every reference resolved, every fault reported (SPEC 2, 5). */

import type { WorkbookTables } from '../../workbook/tables.js';
import type { IssueLog, Place } from '../issues/issue.js';
import { mentoringLog } from '../ledgers/mentoring-log.js';
import { pairings, type PairingKind } from '../ledgers/pairings.js';
import { ledgers } from '../ledgers/registry.js';
import { scores } from '../ledgers/scores.js';
import type { Settings } from '../ledgers/settings.js';
import { students, type Student } from '../ledgers/students.js';
import { teachers, type Teacher } from '../ledgers/teachers.js';
import type { PlainDate } from '../plain-date.js';
import type { Entries, Judge, Pair, ScoreSheet, Support, Target } from './entries.js';
import { inputSheets } from './input-sheet.js';
import { People, type Resolution } from './people.js';
import { reportPrivateData } from './private-data.js';
import { recordsOf, type Records } from './records.js';
import { readSettings } from './settings-reader.js';
import { tidyName } from './tidy-text.js';

/**
 * @param asOf the 统计日期 that overrides the workbook's own.
 * @param today the day used where neither names one.
 */
export function takeIn(workbook: WorkbookTables, asOf: PlainDate | null, today: PlainDate, issues: IssueLog): Entries {
  const { settings } = readSettings(workbook, issues);
  const read = <L extends (typeof ledgers)[number]>(ledger: L): Records<L> => recordsOf(ledger, workbook, settings.fullMarks, issues);
  const teacherRecords = read(teachers);
  const studentRecords = read(students);
  const pairRecords = read(pairings);
  const logRecords = read(mentoringLog);
  const scoreRecords = read(scores);
  reportPrivateData(inputSheets(workbook), issues);

  reportNeededColumns(settings, teacherRecords, scoreRecords, issues);
  const people = { teachers: new People(teacherRecords.rows), students: new People(studentRecords.rows) };
  const pairs = resolvePairs(pairRecords, people, issues);
  return {
    settings,
    asOf: asOf ?? settings.asOf ?? today,
    teachers: teacherRecords.rows,
    students: studentRecords.rows,
    pairs,
    supports: resolveSupports(logRecords, people, pairs, issues),
    scores: resolveScores(scoreRecords, people.teachers, issues),
    reported: { students: studentRecords.reported, pairs: pairRecords.reported, supports: logRecords.reported },
    places: {
      teacher: teacherRecords.place,
      pair: pairRecords.place,
      support: logRecords.place,
      score: scoreRecords.place,
      marks: (sheet) => scoreRecords.place(sheet, 'research'),
    },
  };
}

/** Columns that no sheet must have, but that the settings in force ask for. */
function reportNeededColumns(
  settings: Settings, roster: Records<typeof teachers>, scoreSheet: Records<typeof scores>, issues: IssueLog,
): void {
  const grouping = groupingFields[settings.grouping];
  if (grouping && roster.rows.length > 0 && !roster.has(grouping)) {
    issues.add('column-missing', { sheet: roster.sheet, row: 1, column: 1 }, { parameters: { column: settings.grouping } });
  }
  for (const [field, weight] of Object.entries(componentWeights(settings))) {
    const column = field as keyof ReturnType<typeof componentWeights>;
    if (weight === 0 || scoreSheet.rows.length === 0 || scoreSheet.has(column)) continue;
    // Nobody can be ranked, but every row is right by itself: a warning names the cause.
    issues.add('column-missing', { sheet: scoreSheet.sheet, row: 1, column: 1 }, {
      parameters: { column: scores.columns[column].header, role: 'component' }, severity: 'warning',
    });
  }
}

const groupingFields = { 不分组: null, 任教学科: 'subject', 任教年级: 'grade', 组别: 'team' } as const;

const componentWeights = (settings: Settings) => ({
  research: settings.researchWeight, design: settings.designWeight,
  observation: settings.observationWeight, teaching: settings.teachingWeight,
});

interface Rosters {
  readonly teachers: People<Teacher>;
  readonly students: People<Student>;
}

function resolvePairs(records: Records<typeof pairings>, people: Rosters, issues: IssueLog): Pair[] {
  return records.rows.flatMap((row): Pair[] => {
    const mentor = found(people.teachers.resolve(row.mentor), records.place(row, 'mentor'), row.mentor, teachers.name, issues);
    const target = resolveTarget(row.kind, row.target, people, records.place(row, 'target'), issues);
    if (!mentor || !target) return [];
    if (target.person === mentor) {
      issues.add('pair-self', records.place(row, 'target'), { value: row.target, personal: true });
      return [];
    }
    return [{ mentor, kind: row.kind, target, from: row.from, until: row.until, row: row.row }];
  });
}

/** Sought in the roster of the stated kind first; someone of the other roster is a target of the wrong kind. */
function resolveTarget(kind: PairingKind, reference: string, people: Rosters, at: Place, issues: IssueLog): Target | null {
  const teacher = asTeacher(people.teachers.resolve(reference));
  const student = asStudent(people.students.resolve(reference));
  const [first, second] = kind === '青年教师' ? [teacher, student] : [student, teacher];
  const chosen = first.kind === 'unknown' ? second : first;
  const roster = kind === '青年教师' ? teachers.name : students.name;
  return found(chosen, at, reference, roster, issues);
}

function resolveSupports(records: Records<typeof mentoringLog>, people: Rosters, pairs: readonly Pair[], issues: IssueLog): Support[] {
  const partners = new Map<Teacher, Set<unknown>>();
  for (const { mentor, target } of pairs) partners.set(mentor, (partners.get(mentor) ?? new Set()).add(target.person));
  return records.rows.flatMap((row): Support[] => {
    const mentor = found(people.teachers.resolve(row.mentor), records.place(row, 'mentor'), row.mentor, teachers.name, issues);
    const candidates = [asTeacher(people.teachers.resolve(row.target)), asStudent(people.students.resolve(row.target))]
      .filter((candidate) => candidate.kind !== 'unknown');
    // A teacher and a child may bear one number or name: the one this mentor is paired with is meant.
    const paired = candidates.filter((candidate) => candidate.kind === 'found'
      && partners.get(mentor!)?.has(candidate.person.person));
    const chosen = candidates.length === 2 && paired.length !== 1 ? ambiguous : paired[0] ?? candidates[0] ?? { kind: 'unknown' as const };
    const target = found(chosen, records.place(row, 'target'), row.target, `${teachers.name}、${students.name}`, issues);
    return mentor && target ? [{ date: row.date, mentor, target, aspect: row.aspect, row: row.row }] : [];
  });
}

const ambiguous = { kind: 'ambiguous', candidates: [] } as const;

function resolveScores(records: Records<typeof scores>, people: People<Teacher>, issues: IssueLog): ScoreSheet[] {
  const judges = new Map<string, ReturnType<typeof judgeOf>>();
  const judgeNamed = (name: string, at: Place): Judge => {
    const judge = judges.get(name) ?? judgeOf(name, people);
    judges.set(name, judge);
    // He may come from outside and have no 编号: his marks count, but whether he judges himself cannot be told.
    if (judge.isAmbiguous) issues.add('name-ambiguous', at, { value: name, parameters: { role: 'judge' }, severity: 'warning', personal: true });
    return judge;
  };
  const seen = new Map<Teacher, Set<unknown>>();
  const repeats = (contestant: Teacher, judge: Judge | null): boolean => {
    const identity = judge?.teacher ?? judge?.name ?? null;
    const before = seen.get(contestant);
    if (before?.has(identity)) return true;
    if (before) before.add(identity);
    else seen.set(contestant, new Set([identity]));
    return false;
  };
  return records.rows.flatMap((row): ScoreSheet[] => {
    const contestant = found(people.resolve(row.contestant), records.place(row, 'contestant'), row.contestant, teachers.name, issues);
    if (!contestant) return [];
    const judge = row.judge === null ? null : judgeNamed(tidyName(row.judge), records.place(row, 'judge'));
    if (repeats(contestant, judge)) {
      issues.add('score-duplicate', records.place(row, 'contestant'), { value: row.contestant, personal: true });
      return [];
    }
    return [{ contestant, judge, marks: row, row: row.row }];
  });
}



function judgeOf(name: string, people: People<Teacher>): Judge & { readonly isAmbiguous: boolean } {
  const resolution = people.resolve(name);
  return { name, teacher: resolution.kind === 'found' ? resolution.person : null, isAmbiguous: resolution.kind === 'ambiguous' };
}

type TargetResolution = Resolution<Target>;

const asTeacher = (resolution: Resolution<Teacher>): TargetResolution =>
  resolution.kind === 'found' ? { kind: 'found', person: { kind: 'teacher', person: resolution.person } }
    : resolution.kind === 'ambiguous' ? ambiguous : resolution;

const asStudent = (resolution: Resolution<Student>): TargetResolution =>
  resolution.kind === 'found' ? { kind: 'found', person: { kind: 'student', person: resolution.person } }
    : resolution.kind === 'ambiguous' ? ambiguous : resolution;

/** The person meant; `null` after reporting that there is none, or more than one. */
function found<P>(resolution: Resolution<P>, at: Place, reference: string, roster: string, issues: IssueLog): P | null {
  if (resolution.kind === 'found') return resolution.person;
  const code = resolution.kind === 'unknown' ? 'ref-unknown' : 'name-ambiguous';
  issues.add(code, at, { value: reference, parameters: { roster }, personal: true });
  return null;
}
