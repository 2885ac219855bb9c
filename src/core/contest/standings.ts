/** The order within a group, ranks, ties and grades (SPEC 3.5–3.7). */

import { pending, type Settings } from '../ledgers/settings.js';
import { naturally } from '../natural-order.js';
import type { InTurns } from '../turns.js';
import { weightsOf, type Contestant } from './contestant.js';
import { compareDecimals } from './decimal.js';
import { gradeAt, gradeCuts } from './grade-cuts.js';

export interface Standing {
  readonly contestant: Contestant;
  /** Positions first…last are shared by equals; one position has first = last. */
  readonly first: number;
  readonly last: number;
  /** As 名次方式 shows it. */
  readonly rank: number;
  readonly grade: string;
  readonly straddles: boolean;
}

export interface Group {
  readonly name: string;
  readonly standings: readonly Standing[];
  /** Withdrawn and incomplete contestants: not counted, not graded. */
  readonly unranked: readonly Contestant[];
  readonly cuts: readonly number[];
  /** Contestants per grade, 待定 last. */
  readonly counts: ReadonlyMap<string, number>;
}

export function* rankGroup(name: string, contestants: readonly Contestant[], settings: Settings): InTurns<Group> {
  const byStanding = comparison(settings);
  // Equals are listed by 编号: an order that no shuffling of rows changes.
  const listed = naturally(contestants, (contestant) => contestant.teacher.id);
  yield;
  const ranked = listed.filter((contestant) => contestant.status === 'ranked').sort(byStanding);
  yield;
  const cuts = gradeCuts(ranked.length, settings.ratio, settings.rounding);
  const standings = standingsOf(ranked, byStanding, cuts, settings);
  const counts = new Map([...settings.grades, pending].map((grade) => [grade, 0]));
  for (const { grade } of standings) counts.set(grade, counts.get(grade)! + 1);
  return {
    name,
    standings,
    unranked: listed.filter((contestant) => contestant.status !== 'ranked'),
    cuts,
    counts,
  };
}

type Comparison = (a: Contestant, b: Contestant) => number;

/** Total descending, then the components of 并列比较顺序 in turn; 0 for equals. */
function comparison(settings: Settings): Comparison {
  const weighted = weightsOf(settings).map(({ component }) => component);
  const compared = settings.tieOrder.map((component) => weighted.indexOf(component)).filter((index) => index >= 0);
  return (a, b) => {
    let order = compareDecimals(b.total!, a.total!);
    for (let next = 0; order === 0 && next < compared.length; next++) {
      const index = compared[next]!;
      order = compareDecimals(b.components[index]!.mean!, a.components[index]!.mean!);
    }
    return order;
  };
}

function standingsOf(ranked: readonly Contestant[], byStanding: Comparison, cuts: readonly number[], settings: Settings): Standing[] {
  const standings: Standing[] = [];
  let distinct = 0;
  for (let start = 0; start < ranked.length;) {
    let end = start + 1;
    while (end < ranked.length && byStanding(ranked[start]!, ranked[end]!) === 0) end++;
    distinct++;
    const rank = settings.ranks === '1,1,2' ? distinct : start + 1;
    const straddles = gradeAt(start + 1, cuts) !== gradeAt(end, cuts);
    const grade = gradeOf(start + 1, end, cuts, settings);
    for (const contestant of ranked.slice(start, end)) {
      standings.push({ contestant, first: start + 1, last: end, rank, grade, straddles });
    }
    start = end;
  }
  return standings;
}

function gradeOf(first: number, last: number, cuts: readonly number[], settings: Settings): string {
  const upper = gradeAt(first, cuts);
  const lower = gradeAt(last, cuts);
  if (upper !== lower && settings.ties === pending) return pending;
  return settings.grades[settings.ties === '从低' ? lower : upper]!;
}
