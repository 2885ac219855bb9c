/** Who helps whom, and who is left out (SPEC 4). */

import type { Entries, Pair } from '../intake/entries.js';
import { placeOf } from '../intake/field-places.js';
import type { IssueLog } from '../issues/issue.js';
import type { Teacher } from '../ledgers/teachers.js';
import { naturally } from '../natural-order.js';
import { eachInTurns, type InTurns } from '../turns.js';
import { coverageOf, pairKey, type Indicator } from './coverage.js';
import { reportUnknownTitles, checkedPairs, type CheckedPair } from './valid-pairs.js';
import { youthOf } from './youth.js';

export interface MentorLoad {
  readonly mentor: Teacher;
  /** Distinct targets of valid pairs. */
  readonly targets: number;
}

export interface Mentoring {
  /** Whether 结对帮扶 holds entries; otherwise its figures are 未填报. */
  readonly reported: boolean;
  readonly pairs: readonly CheckedPair[];
  readonly coverage: readonly Indicator[];
  /** Mentors with a valid pair, the busiest first. */
  readonly loads: readonly MentorLoad[];
}

export function* coverMentoring(entries: Entries, issues: IssueLog): InTurns<Mentoring> {
  const young = youngTeachers(entries, issues);
  yield;
  const pairs = checkedPairs(entries, young, issues);
  yield;
  const valid = pairs.filter(({ state }) => state === 'valid').map(({ pair }) => pair);
  reportUnknownTitles(pairs, entries, issues);
  reportOverload(valid, entries, issues);
  yield;
  yield* reportOrphans(entries, issues);
  const coverage = yield* coverageOf(entries, valid, young);
  yield;
  return { reported: entries.reported.pairs, pairs, coverage, loads: loadsOf(valid) };
}

function youngTeachers(entries: Entries, issues: IssueLog): ReadonlySet<Teacher> {
  const young = new Set<Teacher>();
  for (const teacher of entries.teachers) {
    const youth = youthOf(teacher, entries.settings, entries.asOf);
    if (youth === 'young') young.add(teacher);
    if (youth === 'unknown') issues.add('youth-unknown', placeOf(entries.places.teacher, teacher, 'born'), { value: teacher.id });
  }
  return young;
}

function loadsOf(valid: readonly Pair[]): MentorLoad[] {
  const loads = [...targetsByMentor(valid)].map(([mentor, targets]) => ({ mentor, targets: targets.size }));
  return naturally(loads, (load) => load.mentor.id).sort((a, b) => b.targets - a.targets);
}

/** Reported once a mentor, at the pair that goes over the limit. */
function reportOverload(valid: readonly Pair[], entries: Entries, issues: IssueLog): void {
  const limit = entries.settings.mentorLimit;
  const total = targetsByMentor(valid);
  const seen = new Map<Teacher, Set<unknown>>();
  const reported = new Set<Teacher>();
  for (const pair of valid) {
    const targets = (seen.get(pair.mentor) ?? new Set()).add(pair.target.person);
    seen.set(pair.mentor, targets);
    if (targets.size <= limit || reported.has(pair.mentor)) continue;
    reported.add(pair.mentor);
    issues.add('mentor-overload', placeOf(entries.places.pair, pair, 'mentor'), {
      value: pair.mentor.id, parameters: { limit, count: total.get(pair.mentor)!.size },
    });
  }
}

function targetsByMentor(valid: readonly Pair[]): ReadonlyMap<Teacher, ReadonlySet<unknown>> {
  const targets = new Map<Teacher, Set<unknown>>();
  for (const pair of valid) targets.set(pair.mentor, (targets.get(pair.mentor) ?? new Set()).add(pair.target.person));
  return targets;
}

/** Log entries of two who are not paired; a pair that is not valid is still a pair. */
function* reportOrphans(entries: Entries, issues: IssueLog): InTurns<void> {
  const known = new Set(entries.pairs.map(pairKey));
  yield* eachInTurns(entries.supports, (support) => {
    if (!known.has(pairKey(support))) issues.add('log-orphan', placeOf(entries.places.support, support, 'target'), { value: support.target.person.id });
  });
}
