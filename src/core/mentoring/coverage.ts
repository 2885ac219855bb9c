/** The seven indicators of mentoring coverage (SPEC 4). */

import type { Entries, Pair, Support } from '../intake/entries.js';
import { isOnDuty, isPartyMember, type Teacher } from '../ledgers/teachers.js';
import { naturally } from '../natural-order.js';
import { isWithin } from '../plain-date.js';
import { eachInTurns, type InTurns } from '../turns.js';

export const indicatorKeys = ['youth', 'member', 'teacher-left-behind', 'left-behind', 'struggling', 'aspects', 'active'] as const;
export type IndicatorKey = (typeof indicatorKeys)[number];

export interface Indicator {
  readonly key: IndicatorKey;
  readonly covered: number;
  readonly total: number;
  /** The 编号 of who is not covered, or mentor→target for pairs. */
  readonly uncovered: readonly string[];
  /** Whether the ledgers it is counted from hold entries; otherwise it is 未填报. */
  readonly isReported: boolean;
}

/** covered / total to 4 decimals, half away from zero; `null` when there is nobody to cover. */
export function rateOf({ covered, total }: Pick<Indicator, 'covered' | 'total'>): number | null {
  // In whole numbers: twice the quotient in ten-thousandths, plus one, halved downwards.
  return total === 0 ? null : Math.floor((covered * 20_000 + total) / (2 * total)) / 10_000;
}

export function* coverageOf(entries: Entries, valid: readonly Pair[], young: ReadonlySet<Teacher>): InTurns<Indicator[]> {
  const targetsOf = (kind: Pair['kind']): ReadonlySet<unknown> =>
    new Set(valid.filter((pair) => pair.kind === kind).map((pair) => pair.target.person));
  const mentors = new Set(valid.map((pair) => pair.mentor));
  const mentorsOfLeftBehind = new Set(valid.filter((pair) => pair.kind === '留守儿童').map((pair) => pair.mentor));
  const onDuty = entries.teachers.filter(isOnDuty);
  const youthPairs = valid.filter((pair) => pair.kind === '青年教师');
  yield;
  const supports = yield* supportsOfTerm(entries);
  const supportsOf = (pair: Pair): readonly Support[] => supports.get(pairKey(pair)) ?? [];

  const { pairs: hasPairs, students: hasStudents, supports: hasSupports } = entries.reported;
  const covered = { youth: targetsOf('青年教师'), leftBehind: targetsOf('留守儿童'), struggling: targetsOf('学困生') };
  const counts: readonly (() => Indicator)[] = [
    () => people('youth', hasPairs, [...young], (teacher) => covered.youth.has(teacher)),
    () => people('member', hasPairs, onDuty.filter(isPartyMember), (teacher) => mentors.has(teacher)),
    () => people('teacher-left-behind', hasPairs, onDuty, (teacher) => mentorsOfLeftBehind.has(teacher)),
    () => people('left-behind', hasPairs && hasStudents, entries.students.filter((student) => student.leftBehind === '是'), (student) => covered.leftBehind.has(student)),
    () => people('struggling', hasPairs && hasStudents, entries.students.filter((student) => student.struggling === '是'), (student) => covered.struggling.has(student)),
    () => pairs('aspects', hasPairs && hasSupports, youthPairs, (pair) => requiredAspects.every((aspect) => supportsOf(pair).some((entry) => entry.aspect === aspect))),
    () => pairs('active', hasPairs && hasSupports, valid, (pair) => supportsOf(pair).length >= entries.settings.logMinimum),
  ];
  const indicators: Indicator[] = [];
  for (const count of counts) {
    indicators.push(count());
    yield;
  }
  return indicators;
}

const requiredAspects = ['思想', '业务', '情感'] as const;

/** Entries within the term and not after 统计日期, by pair. */
function* supportsOfTerm({ supports, settings, asOf }: Entries): InTurns<ReadonlyMap<string, readonly Support[]>> {
  const byPair = new Map<string, Support[]>();
  yield* eachInTurns(supports, (support) => {
    if (support.date > asOf || !isWithin(support.date, settings.termFrom, settings.termUntil)) return;
    const key = pairKey(support);
    const entries = byPair.get(key);
    if (entries) entries.push(support);
    else byPair.set(key, [support]);
  });
  return byPair;
}

/** A log entry belongs to the pair with its mentor and its target. */
export const pairKey = ({ mentor, target }: Pick<Pair, 'mentor' | 'target'>): string =>
  `${mentor.id}\n${target.kind}\n${target.person.id}`;

function people<P extends { readonly id: string }>(
  key: IndicatorKey, isReported: boolean, all: readonly P[], isCovered: (person: P) => boolean,
): Indicator {
  return indicator(key, isReported, all.length, all.filter((person) => !isCovered(person)).map((person) => person.id));
}

function pairs(key: IndicatorKey, isReported: boolean, all: readonly Pair[], isCovered: (pair: Pair) => boolean): Indicator {
  const uncovered = all.filter((pair) => !isCovered(pair)).map((pair) => `${pair.mentor.id}→${pair.target.person.id}`);
  return indicator(key, isReported, all.length, uncovered);
}

const indicator = (key: IndicatorKey, isReported: boolean, total: number, uncovered: readonly string[]): Indicator =>
  ({ key, isReported, total, covered: total - uncovered.length, uncovered: naturally(uncovered, (id) => id) });
