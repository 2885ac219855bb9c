/** The grade that the votes suggest (SPEC 8). Every comparison is one of whole numbers. */

export const grades = ['优秀', '合格', '基本合格', '不合格', '不定等'] as const;
export type Grade = (typeof grades)[number];

/** 优秀票, 合格票, 基本合格票, 不合格票. */
export type Votes = readonly [excellent: number, fit: number, basic: number, unfit: number];

/** What led to a grade. */
export type Ground = 'unfit' | 'excellent' | 'tied' | 'beyond' | 'fit' | 'basic';

export interface Suggestion {
  readonly grade: Exclude<Grade, '不定等'>;
  readonly ground: Ground;
}

/**
 * Grades full members against each other, in their order.
 * @param returned ballots, at least 1; nobody has more votes than that.
 * @param limit how many may be 优秀 at most.
 */
export function suggestedGrades(members: readonly Votes[], returned: number, limit: number): Suggestion[] {
  const hasHalf = members.filter((votes) => !isUnfit(votes, returned) && 2 * votes[0] >= returned).sort(byVotes);
  const last = hasHalf[limit - 1];
  const next = hasHalf[limit];
  const across = last && next && byVotes(last, next) === 0 ? last : null;
  const isWithin = (votes: Votes): boolean => last === undefined ? hasHalf.length < limit : byVotes(votes, last) <= 0;
  return members.map((votes): Suggestion => {
    if (isUnfit(votes, returned)) return { grade: '不合格', ground: 'unfit' };
    const isHalf = 2 * votes[0] >= returned;
    const isTied = isHalf && across !== null && byVotes(votes, across) === 0;
    if (isHalf && !isTied && isWithin(votes)) return { grade: '优秀', ground: 'excellent' };
    if (isHalf) return { grade: '合格', ground: isTied ? 'tied' : 'beyond' };
    return 2 * (votes[0] + votes[1]) >= returned ? { grade: '合格', ground: 'fit' } : { grade: '基本合格', ground: 'basic' };
  });
}

const isUnfit = (votes: Votes, returned: number): boolean => 2 * votes[3] > returned;

/** 优秀票 descending, then 合格票; 0 for those who tie. */
export const byVotes = (a: Votes, b: Votes): number => b[0] - a[0] || b[1] - a[1];
