/** Rows of 结对帮扶 and 帮扶记录 → pairs and support between known people (SPEC 2, 4). */

import type { IssueLog, Place } from '../issues/issue.js';
import type { mentoringLog } from '../ledgers/mentoring-log.js';
import type { PairingKind, pairings } from '../ledgers/pairings.js';
import { students, type Student } from '../ledgers/students.js';
import { teachers, type Teacher } from '../ledgers/teachers.js';
import { eachInTurns, type InTurns } from '../turns.js';
import type { Pair, Support, Target } from './entries.js';
import { found, moreTelling, type People, type Resolution } from './people.js';
import type { Records } from './records.js';

export interface Rosters {
  readonly teachers: People<Teacher>;
  readonly students: People<Student>;
}

export function* resolvePairs(records: Records<typeof pairings>, people: Rosters, issues: IssueLog): InTurns<Pair[]> {
  const pairs: Pair[] = [];
  yield* eachInTurns(records.rows, (row) => {
    const mentor = found(people.teachers.resolve(row.mentor), () => records.place(row, 'mentor'), row.mentor, teachers.name, issues);
    const target = resolveTarget(row.kind, row.target, people, () => records.place(row, 'target'), issues);
    if (!mentor || !target) return;
    if (target.person === mentor) issues.add('pair-self', records.place(row, 'target'), { value: row.target, personal: true });
    else pairs.push({ mentor, kind: row.kind, target, from: row.from, until: row.until, row: row.row });
  });
  return pairs;
}

/** Sought in the roster of the stated kind first; someone of the other roster is a target of the wrong kind. */
function resolveTarget(kind: PairingKind, reference: string, people: Rosters, at: () => Place, issues: IssueLog): Target | null {
  const teacher = asTeacher(people.teachers.resolve(reference));
  const student = asStudent(people.students.resolve(reference));
  const [first, second] = kind === '青年教师' ? [teacher, student] : [student, teacher];
  const chosen = moreTelling(first, second);
  const roster = kind === '青年教师' ? teachers.name : students.name;
  return found(chosen, at, reference, roster, issues);
}

export function* resolveSupports(
  records: Records<typeof mentoringLog>, people: Rosters, pairs: readonly Pair[], issues: IssueLog,
): InTurns<Support[]> {
  const partners = new Map<Teacher, Set<unknown>>();
  for (const { mentor, target } of pairs) partners.set(mentor, (partners.get(mentor) ?? new Set()).add(target.person));
  const supports: Support[] = [];
  yield* eachInTurns(records.rows, (row) => {
    const mentor = found(people.teachers.resolve(row.mentor), () => records.place(row, 'mentor'), row.mentor, teachers.name, issues);
    const teacher = asTeacher(people.teachers.resolve(row.target));
    const student = asStudent(people.students.resolve(row.target));
    const candidates = [teacher, student].filter((candidate) => candidate.kind !== 'unknown');
    // A teacher and a child may bear one number or name: the one this mentor is paired with is meant.
    const paired = candidates.filter((candidate) => candidate.kind === 'found'
      && partners.get(mentor!)?.has(candidate.person.person));
    const chosen = candidates.length === 2 && paired.length !== 1 ? ambiguous : paired[0] ?? moreTelling(teacher, student);
    const target = found(chosen, () => records.place(row, 'target'), row.target, `${teachers.name}、${students.name}`, issues);
    if (mentor && target) supports.push({ date: row.date, mentor, target, aspect: row.aspect, row: row.row });
  });
  return supports;
}

const ambiguous = { kind: 'ambiguous' } as const;

type TargetResolution = Resolution<Target>;

const asTeacher = (resolution: Resolution<Teacher>): TargetResolution =>
  resolution.kind === 'found' ? { kind: 'found', person: { kind: 'teacher', person: resolution.person } }
    : resolution.kind === 'ambiguous' ? ambiguous : resolution;

const asStudent = (resolution: Resolution<Student>): TargetResolution =>
  resolution.kind === 'found' ? { kind: 'found', person: { kind: 'student', person: resolution.person } }
    : resolution.kind === 'ambiguous' ? ambiguous : resolution;
