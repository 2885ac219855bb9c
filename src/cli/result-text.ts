/** The result as a person reads it on a terminal: aligned tables (SPEC 7). */

import { areas } from '../core/campaign/areas.js';
import { areaResult } from '../core/campaign/campaign.js';
import type { Outcome } from '../core/compute.js';
import { weightsOf } from '../core/contest/contestant.js';
import { decimalText } from '../core/contest/decimal.js';
import { pending } from '../core/ledgers/settings.js';
import { severityCounts, type Issue } from '../core/issues/issue.js';
import { rateOf } from '../core/mentoring/coverage.js';
import { figureText } from '../core/report/figure-text.js';
import { issueSentence } from '../core/report/issue-sentence.js';
import type { Say } from '../core/report/say.js';
import { shownId } from '../core/report/shown-id.js';
import { textTable } from './text-table.js';

export function rankingText({ contest, entries: { settings } }: Outcome, say: Say): string {
  const grouped = settings.grouping !== '不分组';
  const components = weightsOf(settings).map(({ component }) => component);
  const columns = [
    { header: '名次', align: 'right' }, { header: '编号' }, { header: '姓名' }, ...(grouped ? [{ header: settings.grouping }] : []),
    ...components.map((header) => ({ header, align: 'right' }) as const), { header: '总分', align: 'right' }, { header: '等次' },
  ] as const;
  const ranked = contest.groups.flatMap((group) => group.standings.map(({ contestant, rank, grade }) => [
    String(rank), shownId(contestant.teacher.id), contestant.teacher.name, ...(grouped ? [group.name] : []),
    ...contestant.components.map((score) => decimalText(score.mean!)), decimalText(contestant.total!), grade,
  ]));
  const unranked = contest.groups.flatMap((group) => group.unranked.map((contestant) => [
    '—', shownId(contestant.teacher.id), contestant.teacher.name, ...(grouped ? [group.name] : []),
    ...contestant.components.map((score) => score.mean === null ? '—' : decimalText(score.mean)), '—', say(`status.${contestant.status}`),
  ]));
  const counts = contest.groups.map((group) => say('cli.counts', {
    group: group.name,
    count: group.standings.length,
    grades: [...group.counts].filter(([grade, count]) => grade !== pending || count > 0).map(([grade, count]) => `${grade} ${count}`).join('，'),
  }));
  return [say('ranking.title'), textTable(columns, [...ranked, ...unranked]), ...counts].join('\n');
}

export function coverageText({ mentoring }: Outcome, say: Say): string {
  if (!mentoring.reported) return `${say('coverage.title')}\n${say('coverage.unreported')}`;
  const rows = mentoring.coverage.map((indicator) => {
    const rate = rateOf(indicator);
    const { uncovered, isReported } = indicator;
    if (!isReported) return [say(`indicator.${indicator.key}`), ...Array.from({ length: 3 }, () => say('sheet.unreported'))];
    return [
      say(`indicator.${indicator.key}`), String(indicator.covered), String(indicator.total),
      rate === null ? '—' : `${(rate * 100).toFixed(2)}%`, uncovered.slice(0, 5).map(shownId).join('、') + (uncovered.length > 5 ? ' …' : ''),
    ];
  });
  const columns = [
    { header: '指标' }, { header: '已覆盖', align: 'right' }, { header: '总数', align: 'right' }, { header: '覆盖率', align: 'right' }, { header: '未覆盖' },
  ] as const;
  return `${say('coverage.title')}\n${textTable(columns, rows)}`;
}

/** A line for every area that was reported: its figures; and one that names those that were not. */
export function campaignText({ campaign }: Outcome, say: Say): string {
  const reported = areas.flatMap((area): string[][] => {
    const result = areaResult(area, campaign);
    return result === null ? [] : [[say(`${area.key}.title`), area.figures(result).map((figure) => `${say(figure.label)} ${figureText(figure)}`).join('，')]];
  });
  const missing = areas.filter((area) => areaResult(area, campaign) === null).map(({ ledger }) => ledger.name);
  return [
    ...(reported.length > 0 ? [textTable([{ header: say('cli.area') }, { header: say('cli.figures') }], reported)] : []),
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
