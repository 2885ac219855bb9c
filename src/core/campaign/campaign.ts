/** What every area's ledger gives (SPEC 8). */

import type { Intake } from '../intake/take-in.js';
import type { IssueLog } from '../issues/issue.js';
import type { InTurns } from '../turns.js';
import type { Area } from './area.js';
import { enteredSchool } from './school.js';

/** An area's key → its result; see `areaResult`. */
export type Campaign = ReadonlyMap<string, unknown>;

/** `null` where the area's ledger is absent or holds nothing: 未填报. */
export const areaResult = <Result>({ key }: Pick<Area<never, never, Result>, 'key' | 'figures'>, campaign: Campaign): Result | null =>
  (campaign.get(key) ?? null) as Result | null;

export function* workOutCampaign({ school, areas }: Intake, issues: IssueLog): InTurns<Campaign> {
  const results = new Map<string, unknown>();
  for (const [area, records] of areas) {
    if (records.reported) results.set(area.key, yield* area.workOut(records, enteredSchool(area, school), issues));
    yield;
  }
  return results;
}
