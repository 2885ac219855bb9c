/** Which pairs hold at 统计日期, and why the others do not (SPEC 4). */

import type { Entries, Pair } from '../intake/entries.js';
import { placeOf } from '../intake/field-places.js';
import type { IssueCode, IssueLog } from '../issues/issue.js';
import { isOnDuty, isPartyMember, type Teacher } from '../ledgers/teachers.js';
import { isWithin } from '../plain-date.js';
import { rungName } from './title-ladder.js';

export type PairFault = Extract<IssueCode, 'pair-kind' | 'mentor-not-member' | 'mentor-title' | 'mentor-off-duty'>;

export interface CheckedPair {
  readonly pair: Pair;
  /** `duplicate`: an earlier row says the same; `out-of-dates`: 统计日期 lies outside. */
  readonly state: 'valid' | 'duplicate' | 'out-of-dates' | 'faulty';
  readonly faults: readonly PairFault[];
}

export function checkedPairs(entries: Entries, young: ReadonlySet<Teacher>, issues: IssueLog): CheckedPair[] {
  const duplicates = duplicatePairs(entries);
  return entries.pairs.map((pair): CheckedPair => {
    if (duplicates.has(pair)) {
      issues.add('pair-duplicate', placeOf(entries.places.pair, pair, 'target'), { value: pair.target.person.id });
      return { pair, state: 'duplicate', faults: [] };
    }
    if (pair.from !== null && pair.until !== null && pair.until < pair.from) {
      issues.add('date-order', placeOf(entries.places.pair, pair, 'until'), { value: pair.until, parameters: { earlier: pair.from } });
    }
    // A pair that has ended may have ended for just such a reason: nothing is asked of it.
    if (!isWithin(entries.asOf, pair.from, pair.until)) return { pair, state: 'out-of-dates', faults: [] };
    const faults = faultsOf(pair, entries, young);
    for (const fault of faults) reportFault(fault, pair, entries, issues);
    return { pair, state: faults.length === 0 ? 'valid' : 'faulty', faults };
  });
}

/** The same two in the same kind, both in force at 统计日期: a pair that was renewed after its end is no duplicate. */
function duplicatePairs({ pairs, asOf }: Entries): ReadonlySet<Pair> {
  const earlier = new Set<string>();
  const duplicates = new Set<Pair>();
  for (const pair of pairs) {
    const key = `${pair.mentor.id}\n${pair.kind}\n${pair.target.kind}\n${pair.target.person.id}`;
    if (!isWithin(asOf, pair.from, pair.until)) continue;
    if (earlier.has(key)) duplicates.add(pair);
    earlier.add(key);
  }
  return duplicates;
}

function faultsOf(pair: Pair, { settings }: Entries, young: ReadonlySet<Teacher>): PairFault[] {
  const faults: PairFault[] = [];
  if (!isOfStatedKind(pair, young)) faults.push('pair-kind');
  if (!isOnDuty(pair.mentor)) faults.push('mentor-off-duty');
  if (pair.kind !== '青年教师') return faults;
  if (settings.mentorMember === '是' && !isPartyMember(pair.mentor)) faults.push('mentor-not-member');
  if (pair.target.kind === 'teacher' && !satisfiesTitleRule(pair.mentor, pair.target.person, settings.mentorTitle)) faults.push('mentor-title');
  return faults;
}

function isOfStatedKind({ kind, target }: Pair, young: ReadonlySet<Teacher>): boolean {
  if (target.kind === 'teacher') return kind === '青年教师' && young.has(target.person);
  if (kind === '留守儿童') return target.person.leftBehind === '是';
  return kind === '学困生' && target.person.struggling === '是';
}

/** An unknown rung cannot fail the rule. */
function satisfiesTitleRule(mentor: Teacher, target: Teacher, rule: Entries['settings']['mentorTitle']): boolean {
  if (rule === '不限' || mentor.title === null || target.title === null) return true;
  return rule === '高于' ? mentor.title.rung > target.title.rung : mentor.title.rung >= target.title.rung;
}

function reportFault(fault: PairFault, pair: Pair, entries: Entries, issues: IssueLog): void {
  const isTargets = fault === 'pair-kind';
  const titles = fault === 'mentor-title' && pair.target.kind === 'teacher'
    ? { rule: entries.settings.mentorTitle, mentor: rungName(pair.mentor.title!.rung), target: rungName(pair.target.person.title!.rung) }
    : {};
  issues.add(fault, placeOf(entries.places.pair, pair, isTargets ? 'target' : 'mentor'), {
    value: isTargets ? pair.target.person.id : pair.mentor.id,
    parameters: { kind: pair.kind, ...titles },
  });
}

/** Teachers in a pair under the title rule whose rung is unknown, once each. */
export function reportUnknownTitles(pairs: readonly CheckedPair[], entries: Entries, issues: IssueLog): void {
  if (entries.settings.mentorTitle === '不限') return;
  const unknown = new Set<Teacher>();
  for (const { pair, state } of pairs) {
    if (pair.kind !== '青年教师' || pair.target.kind !== 'teacher' || state === 'duplicate' || state === 'out-of-dates') continue;
    for (const teacher of [pair.mentor, pair.target.person]) if (teacher.title === null) unknown.add(teacher);
  }
  for (const teacher of unknown) issues.add('title-unknown', placeOf(entries.places.teacher, teacher, 'title'), { value: teacher.id });
}
