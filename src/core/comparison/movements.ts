/** Who moved between two results. */

import type { Contest } from '../contest/contest.js';
import type { LastResult } from '../report/last-result.js';

export interface Position {
  readonly group: string;
  readonly rank: number;
  readonly grade: string;
}

/** One contestant whose place differs; `before` is `null` for one who enters, `after` for one who leaves. */
export interface Movement {
  readonly id: string;
  readonly name: string;
  readonly before: Position | null;
  readonly after: Position | null;
}

/** In the order of the new result, those who leave last. */
export function movements(_last: LastResult | null, _contest: Contest): Movement[] {
  return [];
}
