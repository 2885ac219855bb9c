/** The result as a person reads it on a terminal: aligned tables (SPEC 7). */

import { areas } from '../core/campaign/areas.js';
import { areaResult } from '../core/campaign/campaign.js';
import type { Outcome } from '../core/compute.js';
import { weightsOf, type Contestant } from '../core/contest/contestant.js';
import { decimalText, type Decimal } from '../core/contest/decimal.js';
import type { Group, Standing } from '../core/contest/standings.js';
import { pending } from '../core/ledgers/settings.js';
import { severityCounts, type Issue } from '../core/issues/issue.js';
import { rateOf, type Indicator } from '../core/mentoring/coverage.js';
import { figureText, rateText } from '../core/report/figure-text.js';
import { issueSentence } from '../core/report/issue-sentence.js';
import type { Say } from '../core/report/say.js';
import { shownId } from '../core/report/shown-id.js';
import { textTable } from './text-table.js';

/** A line of the ranking; nobody unranked has a standing. */
interface Line {
  readonly group: Group;
  readonly contestant: Contestant;
  readonly standing: Standing | null;
}

export function rankingText({ contest, entries: { settings } }: Outcome, say: Say): string {
  const lines: readonly Line[] = [
    ...contest.groups.flatMap((group) => group.standings.map((standing) => ({ group, contestant: standing.contestant, standing }))),
    ...contest.groups.flatMap((group) => group.unranked.map((contestant) => ({ group, contestant, standing: null }))),
  ];
  const table = textTable(lines, [
    { header: '名次', align: 'right', text: ({ standing }) => (standing === null ? none : String(standing.rank)) },
    { header: '编号', text: ({ contestant }) => shownId(contestant.teacher.id) },
    { header: '姓名', text: ({ contestant }) => contestant.teacher.name },
    ...(settings.grouping === '不分组' ? [] : [{ header: settings.grouping, text: ({ group }: Line) => group.name }]),
    ...weightsOf(settings).map(({ component }, index) => ({
      header: component, align: 'right', text: ({ contestant }: Line) => scoreText(contestant.components[index]!.mean),
    }) as const),
    { header: '总分', align: 'right', text: ({ contestant }) => scoreText(contestant.total) },
    { header: '等次', text: ({ contestant, standing }) => standing?.grade ?? say(`status.${contestant.status}`) },
  ]);
  const counts = contest.groups.map((group) => say('cli.counts', {
    group: group.name,
    count: group.standings.length,
    grades: [...group.counts].filter(([grade, count]) => grade !== pending || count > 0).map(([grade, count]) => `${grade} ${count}`).join('，'),
  }));
  return [say('ranking.title'), table, ...counts].join('\n');
}

const none = '—';
const scoreText = (score: Decimal | null): string => (score === null ? none : decimalText(score));

export function coverageText({ mentoring }: Outcome, say: Say): string {
  if (!mentoring.reported) return `${say('coverage.title')}\n${say('coverage.unreported')}`;
  const reported = (text: (indicator: Indicator) => string, otherwise = say('sheet.unreported')) => (indicator: Indicator): string => (indicator.isReported ? text(indicator) : otherwise);
  const table = textTable(mentoring.coverage, [
    { header: '指标', text: ({ key }) => say(`indicator.${key}`) },
    { header: '已覆盖', align: 'right', text: reported(({ covered }) => String(covered)) },
    { header: '总数', align: 'right', text: reported(({ total }) => String(total)) },
    { header: '覆盖率', align: 'right', text: reported((indicator) => rateText(rateOf(indicator))) },
    { header: '未覆盖', text: reported(({ uncovered }) => uncovered.slice(0, 5).map(shownId).join('、') + (uncovered.length > 5 ? ' …' : ''), '') },
  ]);
  return `${say('coverage.title')}\n${table}`;
}

/** A line for every area that was reported: its figures; and one that names those that were not. */
export function campaignText({ campaign }: Outcome, say: Say): string {
  const reported = areas.flatMap((area) => {
    const result = areaResult(area, campaign);
    return result === null ? [] : [{ title: say(`${area.key}.title`), figures: area.figures(result).map((figure) => `${say(figure.label)} ${figureText(figure)}`).join('，') }];
  });
  const missing = areas.filter((area) => areaResult(area, campaign) === null).map(({ ledger }) => ledger.name);
  return [
    ...(reported.length > 0 ? [textTable(reported, [{ header: say('cli.area'), text: ({ title }) => title }, { header: say('cli.figures'), text: ({ figures }) => figures }])] : []),
    ...(missing.length > 0 ? [say('cli.unreported', { ledgers: missing.join('、') })] : []),
  ].join('\n');
}

/** One line an issue, and their counts last. */
export function issuesText(issues: readonly Issue[], say: Say): string {
  const lines = issues.map((issue) =>
    `[${say(`severity.${issue.severity}`)}] ${issue.sheet}${issue.cell === null ? '' : `!${issue.cell}`}  ${issueSentence(issue, say)}`);
  return [...lines, issueCounts(issues, say)].join('\n');
}

export function issueCounts(issues: readonly Issue[], say: Say): string {
  const { error: errors, warning: warnings, info: infos } = severityCounts(issues);
  const fixable = issues.filter((issue) => issue.fix !== undefined).length;
  const counts = say('cli.issue-counts', { errors, warnings, infos });
  return fixable === 0 ? counts : `${counts}\n${say('cli.fixable', { count: fixable })}`;
}
