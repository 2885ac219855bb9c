/** What was put right by 统计日期, what was late, and what is still to be done (SPEC 8). */

import type { Records } from '../../intake/records.js';
import type { IssueLog, Place, Severity } from '../../issues/issue.js';
import { daysBetween, type PlainDate } from '../../plain-date.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool } from '../area.js';
import { isBeforeTerm } from '../period.js';
import { aspectOf, type Aspect } from './aspect.js';
import { rectificationLedger, type RectificationRow } from './rectification-ledger.js';
import { responsibleParties, type ResponsibleParty } from './responsible-party.js';
import { statedProgress } from './stated-progress.js';

/** In the order in which they are told. */
export const states = ['on-time', 'late', 'open', 'overdue'] as const;
export type State = (typeof states)[number];

export const rectificationFindings = { 'done-undated': 'warning', 'state-contradicts': 'warning', 'state-unknown': 'warning' } as const satisfies Record<string, Severity>;

/** An entry that was raised by 统计日期 and not done before the term: what is open is carried over from term to term. */
export interface Rectification {
  readonly entry: RectificationRow;
  readonly state: State;
  /** Days behind 整改时限: until it was done (`late`) or until 统计日期 (`overdue`); 0 for the others. */
  readonly days: number;
  /** Days from 统计日期 to 整改时限 of what is `open`; 0 is today. */
  readonly left: number | null;
  readonly aspect: Aspect;
  readonly responsible: readonly ResponsibleParty[];
  /** Where it was entered. */
  readonly place: Place;
  /** Its 整改时限. */
  readonly deadlinePlace: Place;
}

export interface Rectifications {
  /** In the order of the ledger. */
  readonly all: readonly Rectification[];
  /** Entries that are raised only after 统计日期: they are not counted. */
  readonly toCome: number;
  /** Entries that were done before 学期开始: they counted in an earlier term. */
  readonly doneBefore: number;
}

type Standing = Pick<Rectification, 'state' | 'days' | 'left'>;

/** What is open is due soon within so many days. */
const soon = 7;

export const isDueSoon = ({ left }: Rectification): boolean => left !== null && left <= soon;

export const isDone = ({ state }: Rectification): boolean => state === 'on-time' || state === 'late';

export function* followUp(records: Records<typeof rectificationLedger>, school: EnteredSchool, issues: IssueLog): InTurns<Rectifications> {
  const { asOf, people } = school;
  const all: Rectification[] = [];
  let toCome = 0;
  let doneBefore = 0;
  yield* eachInTurns(records.rows, (entry) => {
    reportDateOrder(entry, records, issues);
    if (entry.raised > asOf) {
      toCome++;
      return;
    }
    reportStatus(entry, asOf, records, issues);
    if (isDoneBy(asOf, entry) && isBeforeTerm(entry.done!, school)) {
      doneBefore++;
      return;
    }
    all.push({
      entry, ...standingOf(entry, asOf), aspect: aspectOf(entry.problem), responsible: responsibleParties(entry.responsible, people),
      place: records.place(entry, 'id'), deadlinePlace: records.place(entry, 'deadline'),
    });
  });
  return { all, toCome, doneBefore };
}

const isDoneBy = (asOf: PlainDate, { done }: RectificationRow): boolean => done !== null && done <= asOf;

function standingOf(entry: RectificationRow, asOf: PlainDate): Standing {
  const { deadline, done, status } = entry;
  if (isDoneBy(asOf, entry) || statedProgress(status) === 'done') {
    const days = done === null ? 0 : Math.max(0, daysBetween(deadline, done));
    return { state: days > 0 ? 'late' : 'on-time', days, left: null };
  }
  const left = daysBetween(asOf, deadline);
  return left < 0 ? { state: 'overdue', days: -left, left: null } : { state: 'open', days: 0, left };
}

function reportDateOrder(entry: RectificationRow, records: Records<typeof rectificationLedger>, issues: IssueLog): void {
  for (const field of ['deadline', 'done'] as const) {
    const date = entry[field];
    if (date === null || date >= entry.raised) continue;
    const { [field]: { header: column }, raised: { header: since } } = rectificationLedger.columns;
    issues.add('date-order', records.place(entry, field), { value: date, parameters: { column, since, earlier: entry.raised } });
  }
}

function reportStatus(entry: RectificationRow, asOf: PlainDate, records: Records<typeof rectificationLedger>, issues: IssueLog): void {
  const { done, status } = entry;
  const stated = statedProgress(status);
  if (stated === null || stated === 'either') return;
  if (stated === 'done' && done === null) {
    issues.addOwn(rectificationFindings, 'done-undated', records.place(entry, records.columns.has('done') ? 'done' : 'status'));
  } else if (stated === 'unknown') {
    // Where the date says that it is done, nothing hangs on the words.
    if (!isDoneBy(asOf, entry)) issues.addOwn(rectificationFindings, 'state-unknown', records.place(entry, 'status'), { value: status });
  } else if ((stated === 'done') !== isDoneBy(asOf, entry)) {
    issues.addOwn(rectificationFindings, 'state-contradicts', records.place(entry, 'status'), { value: status });
  }
}
