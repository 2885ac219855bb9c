/** The orders in which the ranking can be read. */

import type { Outcome } from '../../core/compute.js';
import { weightsOf } from '../../core/contest/contestant.js';
import { compareDecimals } from '../../core/contest/decimal.js';
import type { Standing } from '../../core/contest/standings.js';
import type { Component } from '../../core/ledgers/scores.js';

export interface RankingOrder {
  readonly by: 'rank' | 'name' | 'total' | Component;
  /** The other way round: the last rank, the lowest figure first. */
  readonly isReversed: boolean;
}

export const byRank: RankingOrder = { by: 'rank', isReversed: false };

/** Only components that count can be sorted by. */
export const ordersOf = ({ entries }: Outcome): RankingOrder['by'][] =>
  ['rank', 'total', 'name', ...weightsOf(entries.settings).map(({ component }) => component)];

/** Figures from the highest, names as a dictionary has them. Equals stay in the order of their ranks. */
export function sortedStandings(standings: readonly Standing[], { by, isReversed }: RankingOrder): readonly Standing[] {
  const compare = comparison(by);
  if (!compare) return isReversed ? standings.toReversed() : standings;
  const sign = isReversed ? -1 : 1;
  return standings.toSorted((a, b) => sign * compare(a, b));
}

type Comparison = (a: Standing, b: Standing) => number;

/** `null` for the order in which standings come. */
function comparison(by: RankingOrder['by']): Comparison | null {
  switch (by) {
    case 'rank':
      return null;
    case 'name':
      return (a, b) => pinyin.compare(a.contestant.teacher.name, b.contestant.teacher.name);
    case 'total':
      return (a, b) => compareDecimals(b.contestant.total!, a.contestant.total!);
    default:
      return (a, b) => compareDecimals(meanOf(b, by), meanOf(a, by));
  }
}

const pinyin = new Intl.Collator('zh-Hans-CN');

const meanOf = ({ contestant }: Standing, component: Component) =>
  contestant.components.find((score) => score.component === component)!.mean!;
