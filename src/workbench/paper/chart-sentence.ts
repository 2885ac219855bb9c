/** What a chart shows, in words: for those who hear it. */

import type { Say } from '../../core/report/say.js';
import type { PlacedChart } from '../../workbook/layout.js';
import { shownNumber } from '../../workbook/shown-content.js';
import { numberAt } from './chart-scale.js';

/** More bars than this are left to the table that they are made of. */
const mostBars = 30;

export function chartSentence(chart: PlacedChart, say: Say): string {
  const { title, cached } = chart;
  const bars = cached.slice(0, mostBars).map((name, index) => say('paper.bar', { name, value: valueOf(chart, index, say) }));
  if (cached.length > mostBars) bars.push(say('paper.more-bars', { count: cached.length - mostBars }));
  return say('paper.chart', { title, bars: bars.join(say('paper.between')) });
}

function valueOf({ base, series, format }: PlacedChart, index: number, say: Say): string {
  const start = base?.cached[index];
  const parts = series.filter((each) => typeof each.cached[index] === 'number').map((each) => {
    const value = shownNumber(numberAt(each, index), format);
    return series.length > 1 ? say('paper.bar', { name: each.name, value }) : value;
  });
  if (typeof start === 'object' && start !== null) parts.unshift(say('paper.from', { day: start.day }));
  return parts.join(say('paper.among'));
}
