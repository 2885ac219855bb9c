/** The result as one JSON object (SPEC 7). Numbers print as the decimals that were computed. */

import { areas } from '../core/campaign/areas.js';
import { areaResult } from '../core/campaign/campaign.js';
import type { Outcome } from '../core/compute.js';
import type { Contestant } from '../core/contest/contestant.js';
import { toNumber } from '../core/contest/decimal.js';
import type { Standing } from '../core/contest/standings.js';
import type { Fix, Issue } from '../core/issues/issue.js';
import { rateOf } from '../core/mentoring/coverage.js';
import { issueSentence } from '../core/report/issue-sentence.js';
import type { Say } from '../core/report/say.js';

export function resultJson({ entries, contest, mentoring, campaign, issues }: Outcome, say: Say): object {
  return {
    schemaVersion: 1,
    asOf: entries.asOf,
    groups: contest.groups.map((group) => ({
      group: group.name,
      n: group.standings.length,
      cuts: group.cuts,
      counts: Object.fromEntries(group.counts),
    })),
    ranking: [
      ...contest.groups.flatMap((group) => group.standings.map(rankedJson)),
      ...contest.groups.flatMap((group) => group.unranked.map((contestant) => contestantJson(contestant, null, null))),
    ],
    coverage: mentoring.coverage.map((indicator) => ({
      key: indicator.key,
      covered: indicator.covered,
      total: indicator.total,
      rate: rateOf(indicator),
      uncovered: indicator.uncovered,
    })),
    campaign: Object.fromEntries(areas.filter(({ json }) => json).map((area) => {
      const result = areaResult(area, campaign);
      return [area.key, result === null ? null : area.json!(result)];
    })),
    issues: issues.map((issue) => issueJson(issue, say)),
  };
}

const rankedJson = ({ contestant, rank, grade }: Standing): object => contestantJson(contestant, rank, grade);

function contestantJson(contestant: Contestant, rank: number | null, grade: string | null): object {
  return {
    id: contestant.teacher.id,
    name: contestant.teacher.name,
    group: contestant.group,
    components: Object.fromEntries(contestant.components.map(({ component, mean }) => [component, mean === null ? null : toNumber(mean)])),
    total: contestant.total === null ? null : toNumber(contestant.total),
    rank,
    grade,
    status: contestant.status,
  };
}

function issueJson(issue: Issue, say: Say): object {
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.sheet,
    cell: issue.cell,
    value: issue.value,
    message: issueSentence(issue, say),
    ...(issue.fix !== undefined && { fix: fixJson(issue.fix) }),
  };
}

const fixJson = (fix: Fix): string | number => (typeof fix === 'object' ? fix.day : fix);
