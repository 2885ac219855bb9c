/** 评比结果: who came where, why, and who was left out (SPEC 3, 6). */

import { cellAddress } from '../../workbook/address.js';
import { table, type Block, type Column, type Link, type SheetDescription } from '../../workbook/description.js';
import type { Outcome } from '../compute.js';
import { rankedCount } from '../contest/contest.js';
import { lackingComponents, weightsOf, type Contestant } from '../contest/contestant.js';
import { toNumber } from '../contest/decimal.js';
import { gradeAt } from '../contest/grade-cuts.js';
import { type Group, type Standing } from '../contest/standings.js';
import { placeOf } from '../intake/field-places.js';
import { pending, type Settings } from '../ledgers/settings.js';
import { crossFooting, cutsTable, distributionTable, gradeColour, gradesShown, gradeStyle } from './grade-tables.js';
import { rankingSentence } from './ranking-sentence.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';
import { shownId } from './shown-id.js';

interface RankedRow extends Standing {
  readonly group: Group;
}

/** A chart of more bars than this cannot be read. */
const chartedContestants = 60;

export function rankingSheet(outcome: Outcome, say: Say): SheetDescription {
  const { settings } = outcome.entries;
  const { groups, notEntered } = outcome.contest;
  const ranked = groups.flatMap((group) => group.standings.map((standing): RankedRow => ({ ...standing, group })));
  const columns = rankingColumns(outcome, say);
  const widths = columns.map((column) => widthOf(column.header));
  const wide = columns.length;

  return outputSheet('ranking', outcome, say, { widths, landscape: true }, [
    keyFigures(outcome, say),
    { kind: 'gap' },
    ...(ranked.length > 0 ? [chartsOf(ranked, settings, say, wide), { kind: 'gap' } as const] : []),
    { kind: 'line', style: 'heading', text: say('ranking.distribution') },
    distributionTable(outcome.contest, settings),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('ranking.cuts', { ratio: settings.ratio.join(':'), rounding: settings.rounding }) },
    cutsTable(groups, settings, say),
    ...tieNotes(groups, settings, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('ranking.unranked') },
    unrankedTable(outcome, say, wide),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('ranking.absent', { count: notEntered.length }) },
    { kind: 'line', style: 'line', text: notEntered.length === 0 ? say('ranking.absent-none') : notEntered.map((teacher) => `${shownId(teacher.id)} ${teacher.name}`).join('、') },
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('sheet.cross-footing') },
    crossFooting(outcome.contest, say),
    { kind: 'line', style: 'note', text: say('ranking.note') },
    // The ranking comes last, on pages of its own: its header repeats on every page after it.
    { kind: 'page' },
    { kind: 'line', style: 'heading', text: say('ranking.list') },
    table('ranking', ranked, columns, { leads: true, empty: say('ranking.none') }),
  ]);
}

function keyFigures({ contest }: Outcome, say: Say): Block {
  const count = (matches: (contestant: Contestant) => boolean): number =>
    contest.groups.reduce((sum, group) => sum + group.unranked.filter(matches).length, 0);
  return {
    kind: 'figures',
    labelSpan: 1,
    valueSpan: 1,
    figures: [
      { label: say('ranking.figure-ranked'), value: rankedCount(contest) },
      { label: say('ranking.figure-incomplete'), value: count((contestant) => contestant.status === 'incomplete') },
      { label: say('ranking.figure-withdrawn'), value: count((contestant) => contestant.status === 'withdrawn') },
      { label: say('ranking.figure-absent'), value: contest.notEntered.length },
    ],
  };
}

function rankingColumns({ entries }: Outcome, say: Say): Column<RankedRow>[] {
  const { settings } = entries;
  const format = scoreFormat(settings.decimals);
  return [
    { header: '名次', style: 'integer', value: (row) => row.rank },
    { header: '编号', style: 'centred', value: (row) => shownId(row.contestant.teacher.id) },
    { header: '姓名', style: 'centred', value: (row) => row.contestant.teacher.name },
    ...(settings.grouping === '不分组' ? [] : [{ header: settings.grouping, style: 'centred', value: (row: RankedRow) => row.group.name } as const]),
    ...weightsOf(settings).map(({ component }, index) => ({
      header: component, style: 'score', format, value: (row: RankedRow) => toNumber(row.contestant.components[index]!.mean!),
    }) as const),
    { header: '总分', style: 'total', format, value: (row) => toNumber(row.contestant.total!) },
    { header: '等次', style: 'centred', value: (row) => row.grade, styleOf: (row) => gradeStyle(row.grade, settings) },
    { header: '说明', style: 'wrapped', value: (row) => rankingSentence(row, row.group, settings, say) },
    { header: '来源', style: 'link', value: (row) => sourceText(row.contestant, say), link: (row) => sourceLink(row.contestant, entries) },
  ];
}

const widthOf = (header: string): number => ({ 名次: 7, 编号: 10, 姓名: 11, 说明: 88, 来源: 12 })[header] ?? 10.5;

const scoreFormat = (places: number): string => (places === 0 ? '0' : `0.${'0'.repeat(places)}`);

/** The rows of 评比打分 that a contestant's figures come from. */
function sourceText({ sheets }: Contestant, say: Say): string {
  const count = sheets.length;
  const first = sheets[0]?.row ?? 0;
  const last = sheets[count - 1]?.row ?? 0;
  if (count === 1) return say('ranking.source-row', { first });
  return last - first === count - 1 ? say('ranking.source-rows', { first, last }) : say('ranking.source-scattered', { first, count });
}

function sourceLink({ sheets }: Contestant, { places }: Outcome['entries']): Link | null {
  const first = sheets[0];
  if (!first) return null;
  const { sheet, row, column } = placeOf(places.score, first, 'contestant');
  return { sheet, cells: cellAddress(row, column) };
}

function chartsOf(ranked: readonly RankedRow[], settings: Settings, say: Say, wide: number): Block {
  const shown = ranked.slice(0, chartedContestants);
  return {
    kind: 'charts',
    height: 18,
    charts: [
      {
        type: 'column', table: 'distribution', category: '等次', value: '人数', format: '0', span: wide - 2,
        title: say('ranking.chart-grades'),
        colours: gradesShown(settings).map((grade) => gradeColour(grade, settings)),
      },
      // The columns of sentence and source are as wide as all others together.
      {
        type: 'column', table: 'ranking', category: '姓名', value: '总分', format: scoreFormat(settings.decimals), span: 2,
        title: say(shown.length < ranked.length ? 'ranking.chart-first-totals' : 'ranking.chart-totals', { count: shown.length }),
        firstRows: chartedContestants,
        colours: shown.map((row) => gradeColour(row.grade, settings)),
      },
    ],
  };
}

/** Ties that straddle a cut: how they were settled, or what would settle them. */
function tieNotes(groups: readonly Group[], settings: Settings, say: Say): Block[] {
  const ties = groups.flatMap((group) => group.standings
    .filter((standing) => standing.straddles && group.standings[standing.first - 1] === standing)
    .map((standing) => ({ group, standing })));
  if (ties.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('ranking.ties') },
    ...ties.map(({ group, standing }): Block => {
      const upper = gradeAt(standing.first, group.cuts);
      const tied = group.standings.slice(standing.first - 1, standing.last).map(({ contestant: { teacher } }) => `${shownId(teacher.id)} ${teacher.name}`);
      return {
        kind: 'line',
        style: 'line',
        text: say(settings.ties === pending ? 'ranking.tie-pending' : 'ranking.tie-settled', {
          group: group.name, first: standing.first, last: standing.last, tied: tied.join('、'), cut: group.cuts[upper]!,
          upper: settings.grades[upper]!, lower: settings.grades[gradeAt(standing.last, group.cuts)]!, rule: settings.ties, grade: standing.grade,
        }),
      };
    }),
  ];
}

function unrankedTable({ contest, entries }: Outcome, say: Say, wide: number): Block {
  const rows = contest.groups.flatMap((group) => group.unranked);
  return table('unranked', rows, [
    { header: '状态', style: 'missing', value: (row) => say(`status.${row.status}`) },
    { header: '编号', style: 'centred', value: (row) => shownId(row.teacher.id) },
    { header: '姓名', style: 'centred', value: (row) => row.teacher.name },
    { header: '原因', span: wide - 4, style: 'wrapped', value: (row) => unrankedReason(row, say) },
    { header: '来源', style: 'link', value: (row) => (row.sheets.length > 0 ? sourceText(row, say) : '—'), link: (row) => sourceLink(row, entries) },
  ], { empty: say('ranking.unranked-none') });
}

const unrankedReason = (contestant: Contestant, say: Say): string =>
  say(`ranking.reason-${contestant.status}`, { components: lackingComponents(contestant).join('、') });
