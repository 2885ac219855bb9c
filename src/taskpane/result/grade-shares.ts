/** How many contestants have each grade, for the bars. */

import type { Outcome } from '../../core/compute.js';
import { rankedCount } from '../../core/contest/contest.js';
import { gradeSpan } from '../../core/contest/grade-cuts.js';
import type { Group } from '../../core/contest/standings.js';
import { gradesShown } from '../../core/report/grade-tables.js';

export interface GradeShare {
  readonly grade: string;
  readonly count: number;
  /** 0…1 of those who are ranked. */
  readonly share: number;
  /** The positions of the grade within one group; `null` for several groups, for 待定 and for a grade without positions. */
  readonly span: { readonly from: number; readonly to: number } | null;
}

export function gradeShares({ contest, entries }: Outcome, groups: readonly Group[] = contest.groups): GradeShare[] {
  const ranked = rankedCount({ ...contest, groups });
  return gradesShown(entries.settings).map((grade) => {
    const count = groups.reduce((sum, group) => sum + group.counts.get(grade)!, 0);
    const only = groups.length === 1 ? groups[0]! : null;
    const span = only && entries.settings.grades.includes(grade)
      ? gradeSpan(entries.settings.grades.indexOf(grade), only.cuts, only.standings.length) : null;
    return { grade, count, share: ranked === 0 ? 0 : count / ranked, span: span && span.from <= span.to ? span : null };
  });
}
