/** What 年度总结 says of mentoring (SPEC 8): the duty that everybody has, and how far it reaches. */

import { table, type Block } from '../../workbook/description.js';
import { accentColour } from '../../workbook/styles.js';
import type { Passage, Sentence } from '../campaign/area.js';
import type { Outcome } from '../compute.js';
import { rateText } from '../report/figure-text.js';
import type { Say } from '../report/say.js';
import { rateOf, type Indicator, type IndicatorKey } from './coverage.js';
import type { Mentoring } from './mentoring.js';

/** Told where the duty of mentoring is; the others where the members' help is. */
const ofDuty: readonly IndicatorKey[] = ['teacher-left-behind', 'aspects', 'active'];

/** `null` where 结对帮扶 holds nothing. */
export function mentoringPassages({ mentoring, entries }: Outcome, say: Say): readonly Passage[] | null {
  if (!mentoring.reported) return null;
  const { coverage, loads, pairs } = mentoring;
  const minimum = entries.settings.logMinimum;
  const told = (indicators: readonly Indicator[]): Sentence[] => [...indicators.flatMap((each) => indicatorSentence(each, minimum)), ...unreported(indicators, say)];
  return [
    {
      chapter: 'mentoring-duty',
      sentences: [
        { key: 'annual.mentoring.pairs', figures: { pairs: pairs.filter(({ state }) => state === 'valid').length, mentors: loads.length } },
        ...told(coverage.filter(({ key }) => ofDuty.includes(key))),
      ],
    },
    { chapter: 'mentoring', sentences: told(coverage.filter(({ key }) => !ofDuty.includes(key))), blocks: coverageBlocks(mentoring, say) },
  ];
}

/** None where there is nobody to cover. */
function indicatorSentence(indicator: Indicator, minimum: number): Sentence[] {
  const { key, covered, total, isReported } = indicator;
  if (!isReported || total === 0) return [];
  const figures = { covered, total, rate: rateText(rateOf(indicator)) };
  return [{ key: `annual.mentoring.${key}`, figures: key === 'active' ? { ...figures, minimum } : figures }];
}

function unreported(indicators: readonly Indicator[], say: Say): Sentence[] {
  const silent = indicators.filter(({ isReported }) => !isReported).map(({ key }) => say(`indicator.${key}`));
  return silent.length === 0 ? [] : [{ key: 'annual.mentoring.unreported', figures: { indicators: silent.join('、') } }];
}

/** Indicators that have no rate come last, so that the chart's cells are those that have one. */
function coverageBlocks({ coverage }: Mentoring, say: Say): Block[] {
  const hasRate = ({ isReported, total }: Indicator): boolean => isReported && total > 0;
  const rated = coverage.filter(hasRate);
  const rows = [...rated, ...coverage.filter((indicator) => !hasRate(indicator))];
  const reported = ({ isReported }: Indicator, value: number): number | string => (isReported ? value : say('sheet.unreported'));
  return [
    { kind: 'line', style: 'report-caption', text: say('annual.mentoring.table') },
    table('coverage', rows, [
      { header: '指标', span: 4, style: 'text', value: ({ key }) => say(`indicator.${key}`) },
      { header: '已覆盖', span: 2, style: 'integer', value: (row) => reported(row, row.covered) },
      { header: '总数', span: 2, style: 'integer', value: (row) => reported(row, row.total) },
      {
        header: '覆盖率', span: 2, style: 'rate', value: (row) => {
          if (!row.isReported) return say('sheet.unreported');
          const rate = rateOf(row);
          if (rate === null) return '—';
          const index = rows.indexOf(row);
          return { value: rate, formula: (places) => `ROUND(${places.cell('coverage', '已覆盖', index)}/${places.cell('coverage', '总数', index)},4)` };
        },
      },
    ]),
    ...(rated.length === 0 ? [] : [{
      kind: 'charts', height: 16, charts: [{
        type: 'bar', table: 'coverage', category: '指标', value: '覆盖率', firstRows: rated.length, format: '0.0%', max: 1, span: 10,
        title: say('coverage.chart-rates'), colours: [accentColour],
      }],
    } as const]),
  ];
}
