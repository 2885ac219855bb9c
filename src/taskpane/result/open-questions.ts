/** What a result leaves unresolved: ties whose grade is open, contestants who are not ranked, teachers who did not enter. */

import type { Outcome } from '../../core/compute.js';
import type { Contestant } from '../../core/contest/contestant.js';
import type { Teacher } from '../../core/ledgers/teachers.js';
import { isOpen, straddlingTies, type StraddlingTie } from './straddling-ties.js';

export interface OpenQuestions {
  readonly ties: readonly StraddlingTie[];
  readonly unranked: readonly Contestant[];
  readonly absent: readonly Teacher[];
}

export const openQuestions = (outcome: Outcome): OpenQuestions => ({
  ties: straddlingTies(outcome).filter(isOpen),
  unranked: outcome.contest.groups.flatMap((group) => group.unranked),
  absent: outcome.contest.notEntered,
});
