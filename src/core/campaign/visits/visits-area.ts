import { area } from '../area.js';
import { visitsLedger, visitsParameters } from './visits-ledger.js';
import { sampleVisits } from './visits-sample.js';
import { visitsSheet } from './visits-sheet.js';
import { countVisits, type Visits } from './visits.js';

/** 听课调研 → 听课情况 (SPEC 8). */
export const visits = area({
  key: 'visits',
  ledger: visitsLedger,
  sheet: '听课情况',
  parameters: visitsParameters,
  sampleSettings: { target: 8 },
  sample: sampleVisits,
  chapters: ['leadership'],
  workOut: countVisits,
  describe: (result, _school, say) => visitsSheet(result, say),
  figures: (result: Visits) => [
    { label: 'visits.count', value: result.counted.length },
    { label: 'visits.rate', value: rateOf(result), format: '0.00%' },
  ],
  passages: (result) => [{
    chapter: 'leadership',
    sentences: [{
      key: 'visits.sentence',
      figures: {
        count: result.counted.length, leaders: result.leaders.length, met: result.leaders.filter(({ count }) => count >= result.target).length,
        target: result.target, visited: result.visited.length, total: result.visited.length + result.neverVisited.length,
      },
    }],
  }],
  json: ({ leaders, target, visited, neverVisited }) => ({
    leaders: leaders.map(({ visitor, count }) => ({ id: visitor.id, count, target })),
    visited: visited.length,
    total: visited.length + neverVisited.length,
    neverVisited: neverVisited.map(({ id }) => id),
  }),
});

function rateOf({ visited, neverVisited }: Visits): number | null {
  const total = visited.length + neverVisited.length;
  return total === 0 ? null : visited.length / total;
}
