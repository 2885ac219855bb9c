/** How often each leader went into classrooms, and whose classroom nobody entered (SPEC 8). */

import { found } from '../../intake/people.js';
import type { Records } from '../../intake/records.js';
import type { IssueLog, Place } from '../../issues/issue.js';
import { isOnDuty, teachers as roster, type Teacher } from '../../ledgers/teachers.js';
import { naturally } from '../../natural-order.js';
import { eachInTurns, type InTurns } from '../../turns.js';
import type { EnteredSchool } from '../area.js';
import { isInPeriod } from '../period.js';
import { isLeadingPost } from './leading-post.js';
import type { Visit, visitsLedger, visitsParameters } from './visits-ledger.js';

/** A visit that counts, whoever made it. */
export interface CountedVisit {
  readonly visit: Visit;
  readonly visitor: Teacher;
  readonly teacher: Teacher;
  /** Where it was entered. */
  readonly place: Place;
}

/** How often somebody went. */
export interface VisitorCount {
  readonly visitor: Teacher;
  readonly count: number;
}

export interface Visits {
  readonly counted: readonly CountedVisit[];
  /** Everybody who went, in the order of their first visit. */
  readonly visitors: readonly VisitorCount[];
  /** On duty, whether they went or not. */
  readonly leaders: readonly VisitorCount[];
  /** 听课目标：领导. */
  readonly target: number;
  /** Teachers on duty whose classroom somebody entered, and those whose nobody did. */
  readonly visited: readonly Teacher[];
  readonly neverVisited: readonly Teacher[];
}

export function* countVisits(
  records: Records<typeof visitsLedger>, school: EnteredSchool<typeof visitsParameters>, issues: IssueLog,
): InTurns<Visits> {
  const { people, own, teachers } = school;
  const counted: CountedVisit[] = [];
  yield* eachInTurns(records.rows, (visit) => {
    const visitor = found(people.teachers.resolve(visit.visitor), () => records.place(visit, 'visitor'), visit.visitor, roster.name, issues);
    const teacher = found(people.teachers.resolve(visit.teacher), () => records.place(visit, 'teacher'), visit.teacher, roster.name, issues);
    if (visitor && teacher && isInPeriod(visit.date, school)) counted.push({ visit, visitor, teacher, place: records.place(visit, 'date') });
  });
  const madeBy = new Map<Teacher, number>();
  for (const { visitor } of counted) madeBy.set(visitor, (madeBy.get(visitor) ?? 0) + 1);
  const seen = new Set(counted.map(({ teacher }) => teacher));
  const onDuty = naturally(teachers.filter(isOnDuty), ({ id }) => id);
  return {
    counted,
    visitors: [...madeBy].map(([visitor, count]) => ({ visitor, count })),
    leaders: onDuty.filter(({ post }) => isLeadingPost(post)).map((visitor) => ({ visitor, count: madeBy.get(visitor) ?? 0 })),
    target: own.target,
    visited: onDuty.filter((teacher) => seen.has(teacher)),
    neverVisited: onDuty.filter((teacher) => !seen.has(teacher)),
  };
}
