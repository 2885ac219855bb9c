/** What every area's ledger gives (SPEC 8). */

import type { Entries } from '../intake/entries.js';
import type { IssueLog } from '../issues/issue.js';
import type { InTurns } from '../turns.js';
import type { Area } from './area.js';
import { areas } from './areas.js';
import { schoolOf } from './school.js';

export class Campaign {
  constructor(private readonly results: ReadonlyMap<Area, unknown>) {}

  /** `null` where the area's ledger is absent or holds nothing: 未填报. */
  of<Result>(area: Pick<Area<never, never, Result>, 'key'>): Result | null {
    return (this.results.get(area as unknown as Area) ?? null) as Result | null;
  }
}

export function* workOutCampaign(entries: Entries, issues: IssueLog): InTurns<Campaign> {
  const results = new Map<Area, unknown>();
  for (const area of areas) {
    const records = entries.areas.get(area)!;
    if (records.reported) results.set(area, yield* area.workOut(records, schoolOf(area, entries), issues));
    yield;
  }
  return new Campaign(results);
}
