/** Who has something to say in 年度总结: the contest, mentoring and every area of the campaign. */

import type { Chapter, Passage } from '../campaign/area.js';
import { areas } from '../campaign/areas.js';
import { areaResult } from '../campaign/campaign.js';
import { schoolOf } from '../campaign/school.js';
import type { Outcome } from '../compute.js';
import { contestPassages } from '../contest/contest-passages.js';
import { pairings } from '../ledgers/pairings.js';
import { scores } from '../ledgers/scores.js';
import { mentoringPassages } from '../mentoring/mentoring-passages.js';
import type { Say } from '../report/say.js';

export interface Contribution {
  readonly key: string;
  /** The ledger that it is computed from. */
  readonly ledger: string;
  /** Where it speaks, or is said to be 未填报. */
  readonly chapters: readonly Chapter[];
  /** `null` where nothing was reported. */
  readonly passages: readonly Passage[] | null;
}

export function contributions(outcome: Outcome, say: Say): Contribution[] {
  return [
    { key: 'contest', ledger: scores.name, chapters: ['contest'], passages: contestPassages(outcome, say) },
    { key: 'mentoring', ledger: pairings.name, chapters: ['mentoring-duty', 'mentoring'], passages: mentoringPassages(outcome, say) },
    ...areas.map((area): Contribution => {
      const result = areaResult(area, outcome.campaign);
      return {
        key: area.key, ledger: area.ledger.name, chapters: area.chapters,
        passages: result === null ? null : area.passages(result, schoolOf(area, outcome.entries), say),
      };
    }),
  ];
}
