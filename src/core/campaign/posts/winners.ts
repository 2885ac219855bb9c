/** Who is chosen among those assessed for one post (SPEC 8). */

import type { Settings } from '../../ledgers/settings.js';

/** Somebody's place among those assessed. */
export interface Placed<Candidate> {
  readonly candidate: Candidate;
  /** As 名次方式 shows it. */
  readonly rank: number;
  readonly result: 'won' | 'pending' | 'lost';
}

export interface Choice<Candidate> {
  /** In their order. */
  readonly placed: readonly Placed<Candidate>[];
  /** Those who tie across the limit; empty where nobody does. */
  readonly tied: readonly Candidate[];
}

/**
 * The first `limit` of the candidates; a tie across the limit wins whole (从高), loses whole (从低) or stays open (待定).
 * @param candidates by mark, the highest first.
 */
export function winners<Candidate extends { readonly mark: number }>(
  candidates: readonly Candidate[], limit: number, { ties, ranks }: Pick<Settings, 'ties' | 'ranks'>,
): Choice<Candidate> {
  const last = candidates[limit - 1];
  const straddles = last !== undefined && candidates[limit]?.mark === last.mark;
  const resultOf = (candidate: Candidate, index: number): Placed<Candidate>['result'] => {
    if (!straddles || candidate.mark !== last.mark) return index < limit ? 'won' : 'lost';
    return ties === '从高' ? 'won' : ties === '从低' ? 'lost' : 'pending';
  };
  let first = 0;
  let distinct = 0;
  const placed = candidates.map((candidate, index): Placed<Candidate> => {
    if (candidate.mark !== candidates[index - 1]?.mark) {
      first = index + 1;
      distinct++;
    }
    return { candidate, rank: ranks === '1,1,2' ? distinct : first, result: resultOf(candidate, index) };
  });
  return { placed, tied: straddles ? candidates.filter(({ mark }) => mark === last.mark) : [] };
}
