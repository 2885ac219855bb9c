/** Ties that straddle a cut: what was made of them, or what is left open (SPEC 3.7). */

import type { Outcome } from '../../core/compute.js';
import { gradeAt } from '../../core/contest/grade-cuts.js';
import type { Group, Standing } from '../../core/contest/standings.js';
import { pending } from '../../core/ledgers/settings.js';
import type { Say } from '../../core/report/say.js';
import { shownId } from '../../core/report/shown-id.js';

export interface StraddlingTie {
  readonly group: string;
  readonly tied: readonly Standing[];
  readonly first: number;
  readonly last: number;
  /** The grades on both sides of the cut, and its position. */
  readonly upper: string;
  readonly lower: string;
  readonly cut: number;
  /** 待定 where the tie is left open. */
  readonly grade: string;
}

export const straddlingTies = ({ contest, entries }: Outcome): StraddlingTie[] =>
  contest.groups.flatMap((group) => tiesOf(group, entries.settings.grades));

export const isOpen = ({ grade }: StraddlingTie): boolean => grade === pending;

function tiesOf(group: Group, grades: readonly string[]): StraddlingTie[] {
  return group.standings
    .filter((standing, index) => standing.straddles && standing.first === index + 1)
    .map(({ first, last, grade }) => {
      const upper = gradeAt(first, group.cuts);
      return {
        group: group.name, first, last, cut: group.cuts[upper]!, grade,
        tied: group.standings.slice(first - 1, last),
        upper: grades[upper]!, lower: grades[gradeAt(last, group.cuts)]!,
      };
    });
}

/** @param rule 并列处理 in force. */
export function tieSentence(tie: StraddlingTie, rule: string, say: Say): string {
  const { tied, ...parameters } = tie;
  const names = tied.map(({ contestant: { teacher } }) => say('result.person', { id: shownId(teacher.id), name: teacher.name })).join('、');
  return say(isOpen(tie) ? 'ranking.tie-pending' : 'ranking.tie-settled', { ...parameters, rule, tied: names });
}
