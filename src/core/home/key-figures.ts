/** What stands for each work of the campaign: the contest, mentoring and every area (SPEC 1, 8). */

import type { Figure } from '../campaign/area.js';
import { areas } from '../campaign/areas.js';
import { areaResult } from '../campaign/campaign.js';
import type { Outcome } from '../compute.js';
import { rankedCount } from '../contest/contest.js';
import { rateOf, type IndicatorKey } from '../mentoring/coverage.js';
import { pairings } from '../ledgers/pairings.js';
import { scores } from '../ledgers/scores.js';
import type { OutputKey } from '../report/output-sheets.js';

export interface KeyFigure extends Figure {
  /** What stands in the label. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

export interface KeyFigures {
  /** The sheet that tells the work's result. */
  readonly key: OutputKey;
  /** Name of the ledger that it is entered in. */
  readonly ledger: string;
  /** The first stands for the whole; none where nothing was reported. */
  readonly figures: readonly KeyFigure[];
}

/** In the order of the campaign. */
export const keyFigures = (outcome: Outcome): KeyFigures[] => [
  { key: 'ranking', ledger: scores.name, figures: contestFigures(outcome) },
  { key: 'coverage', ledger: pairings.name, figures: mentoringFigures(outcome) },
  ...areas.map((area): KeyFigures => {
    const result = areaResult(area, outcome.campaign);
    return { key: area.key, ledger: area.ledger.name, figures: result === null ? [] : area.figures(result) };
  }),
];

function contestFigures({ contest, entries: { scores: sheets, settings } }: Outcome): KeyFigure[] {
  if (sheets.length === 0) return [];
  const [best] = settings.grades;
  return [
    { label: 'ranking.figure-ranked', value: rankedCount(contest) },
    { label: 'home.best-grade', parameters: { grade: best! }, value: contest.groups.reduce((sum, { counts }) => sum + (counts.get(best!) ?? 0), 0) },
    { label: 'ranking.figure-absent', value: contest.notEntered.length },
  ];
}

/** The other indicators stand on their own sheet. */
const shownIndicators: readonly IndicatorKey[] = ['youth', 'left-behind', 'active'];

function mentoringFigures({ mentoring: { reported, coverage } }: Outcome): KeyFigure[] {
  if (!reported) return [];
  return coverage
    .filter(({ key, isReported }) => isReported && shownIndicators.includes(key))
    .map((indicator) => ({ label: `indicator.${indicator.key}`, value: rateOf(indicator), format: '0.00%' }));
}
