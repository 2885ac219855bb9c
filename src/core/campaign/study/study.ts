/** Which study sessions took place, who attended them, and who handed in notes (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { found } from '../../intake/people.js';
import type { Records } from '../../intake/records.js';
import type { IssueLog, Place } from '../../issues/issue.js';
import { isOnDuty, isPartyMember, teachers as roster, type Teacher } from '../../ledgers/teachers.js';
import { rateOf } from '../../mentoring/coverage.js';
import { naturally } from '../../natural-order.js';
import type { PlainDate } from '../../plain-date.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool, School } from '../area.js';
import { isInPeriod } from '../period.js';
import { statuses, type Status } from './attendance-words.js';
import type { StudyEntry, studyLedger, studyParameters } from './study-ledger.js';
import { studyPlan, type StudyPlan } from './study-plan.js';

/** A row within the period, whoever's it is. */
export interface CountedEntry {
  readonly entry: StudyEntry;
  readonly form: Form;
  readonly teacher: Teacher;
  /** Where it was entered. */
  readonly place: Place;
}

export type Form = NonNullable<StudyEntry['form']>;

/** How many of those who should have attended did; `unregistered` have no row. */
export interface Attendance {
  readonly expected: number;
  readonly present: number;
  readonly madeUp: number;
  readonly leave: number;
  readonly absent: number;
  readonly unregistered: number;
}

export interface Session extends Attendance {
  readonly date: PlainDate;
  readonly forms: readonly Form[];
  readonly topic: string | null;
  /** Its first entry. */
  readonly place: Place;
}

/** One of 学习对象. */
export interface Attendant extends Attendance {
  readonly teacher: Teacher;
  /** Days for which notes were handed in, and how many there should be. */
  readonly notes: number;
  readonly notesTarget: number;
}

export interface Study {
  readonly counted: readonly CountedEntry[];
  /** By their days. */
  readonly sessions: readonly Session[];
  /** By 编号. */
  readonly attendants: readonly Attendant[];
  /** Whether the ledger has a column for notes: a sheet of people and days has none, and nobody owes what is not kept. */
  readonly keepsNotes: boolean;
  readonly plan: StudyPlan;
}

/** (出勤 + 补学) / 应到 to 4 decimals; `null` without sessions or people. */
export const attendanceRate = ({ present, madeUp, expected }: Attendance): number | null => rateOf({ covered: present + madeUp, total: expected });

export function* countStudy(
  records: Records<typeof studyLedger>, school: EnteredSchool<typeof studyParameters>, issues: IssueLog,
): InTurns<Study> {
  const counted: CountedEntry[] = [];
  const teacherOf = referencesOf(records, school, issues);
  yield* eachInTurns(records.rows, (entry) => {
    const teacher = teacherOf(entry);
    if (teacher && isInPeriod(entry.date, school)) counted.push({ entry, form: entry.form ?? '集中学习', teacher, place: records.place(entry, 'status') });
  });
  const audience = naturally(school.teachers.filter((teacher) => isOnDuty(teacher) && (school.own.audience === '全体在岗教师' || isPartyMember(teacher))), ({ id }) => id);
  const registers = new Map(audience.map((teacher) => [teacher, { best: new Map<PlainDate, Status>(), notes: new Set<PlainDate>() }]));
  const drafts = sessionDrafts(counted);
  yield* eachInTurns(counted, ({ entry: { date, status, note }, form, teacher }) => {
    const register = registers.get(teacher);
    if (!register) return;
    if (note === '已交') register.notes.add(date);
    // Who studied alone that day was not at the session, but may have made it up.
    if (!drafts.has(date) || (form === '个人自学' && status !== '补学')) return;
    const known = register.best.get(date);
    if (known === undefined || statuses.indexOf(status) < statuses.indexOf(known)) register.best.set(date, status);
  });
  const bySession = new Map([...drafts.keys()].map((date) => [date, noCounts()]));
  const attendants: Attendant[] = [];
  yield* eachInTurns([...registers], ([teacher, { best, notes }]) => {
    const counts = noCounts();
    for (const [date, status] of best) {
      counts[status]++;
      bySession.get(date)![status]++;
    }
    attendants.push({ teacher, ...attendance(counts, drafts.size), notes: notes.size, notesTarget: notesTargetOf(teacher, school) });
  });
  const sessions = [...drafts.values()].map((draft) => ({ ...draft, ...attendance(bySession.get(draft.date)!, audience.length) }));
  return { counted, sessions, attendants, keepsNotes: records.columns.has('note'), plan: studyPlan([...drafts.keys()], school) };
}

/** Whom a row means. Of many rows with one cell for the name, the first reports that it means nobody. */
function referencesOf(records: Records<typeof studyLedger>, { people }: EnteredSchool, issues: IssueLog): (entry: StudyEntry) => Teacher | null {
  let last: { cell: string; teacher: Teacher | null } | null = null;
  return (entry) => {
    const place = records.place(entry, 'teacher');
    const cell = cellAddress(place.row, place.column);
    if (last?.cell !== cell) last = { cell, teacher: found(people.teachers.resolve(entry.teacher), () => place, entry.teacher, roster.name, issues) };
    return last.teacher;
  };
}

type SessionDraft = Omit<Session, keyof Attendance>;

/** A session is a day with a row of 集中学习 or 分组讨论, whoever's it is. */
function sessionDrafts(counted: readonly CountedEntry[]): ReadonlyMap<PlainDate, SessionDraft> {
  const drafts = new Map<PlainDate, SessionDraft>();
  for (const { entry: { date, topic }, form, place } of counted) {
    if (form === '个人自学') continue;
    const draft = drafts.get(date);
    if (!draft) drafts.set(date, { date, forms: [form], topic, place });
    else if (!draft.forms.includes(form) || (draft.topic === null && topic !== null)) {
      drafts.set(date, { ...draft, forms: draft.forms.includes(form) ? draft.forms : [...draft.forms, form], topic: draft.topic ?? topic });
    }
  }
  return new Map([...drafts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const noCounts = (): Record<Status, number> => ({ 出勤: 0, 补学: 0, 请假: 0, 缺席: 0 });

function attendance(counts: Readonly<Record<Status, number>>, expected: number): Attendance {
  const { 出勤: present, 补学: madeUp, 请假: leave, 缺席: absent } = counts;
  return { expected, present, madeUp, leave, absent, unregistered: expected - present - madeUp - leave - absent };
}

/** 支委 are those who hold a 党内职务; everybody else among 学习对象 has the members' target. */
function notesTargetOf({ partyPost }: Teacher, { own }: School<typeof studyParameters>): number {
  return partyPost === null || noPost.has(partyPost) ? own.memberNotes : own.committeeNotes;
}

const noPost: ReadonlySet<string> = new Set(['无', '—', '-', '/', '党员', '普通党员', '正式党员', '预备党员']);
