/** 帮扶覆盖: the seven indicators, who is left out, and who carries how much (SPEC 4, 6). */

import { cellAddress } from '../../workbook/address.js';
import { table, type Block, type Places, type SheetDescription } from '../../workbook/description.js';
import { accentColour } from '../../workbook/styles.js';
import type { Outcome } from '../compute.js';
import type { Target } from '../intake/entries.js';
import { placeOf } from '../intake/field-places.js';
import { rateOf, type Indicator } from '../mentoring/coverage.js';
import { rungName, titles } from '../mentoring/title-ladder.js';
import type { CheckedPair } from '../mentoring/valid-pairs.js';
import { maskedName } from './masked-name.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';
import { shownId } from './shown-id.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];
/** More bars than this cannot be read. */
const chartedMentors = 30;

export function coverageSheet(outcome: Outcome, say: Say): SheetDescription {
  const { mentoring } = outcome;
  return outputSheet('coverage', outcome, say, { widths, landscape: false }, [
    ...(mentoring.reported ? [] : [{ kind: 'line', style: 'line', text: say('coverage.unreported') } as const]),
    indicatorTable(outcome, say),
    ...(mentoring.reported ? reportedBlocks(outcome, say) : []),
    { kind: 'line', style: 'note', text: say('coverage.note') },
  ]);
}

function reportedBlocks(outcome: Outcome, say: Say): Block[] {
  const { loads, coverage } = outcome.mentoring;
  const rated = coverage.filter(hasRate).length;
  return [
    { kind: 'gap' },
    ...(rated > 0 ? [chartsOf(outcome, rated, say)] : []),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('coverage.titles') },
    titleMatrix(outcome, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('coverage.loads', { limit: outcome.entries.settings.mentorLimit }) },
    table('loads', loads, [
      { header: '编号', style: 'centred', value: (load) => shownId(load.mentor.id) },
      { header: '姓名', style: 'centred', value: (load) => load.mentor.name },
      { header: '职称', span: 2, style: 'centred', value: (load) => load.mentor.title?.text ?? '—' },
      {
        header: '帮扶对象数', span: 2, style: 'integer', value: (load) => load.targets,
        highlight: { kind: 'above', bound: outcome.entries.settings.mentorLimit, style: 'failed' },
      },
    ], { empty: say('coverage.loads-none') }),
    { kind: 'page' },
    { kind: 'line', style: 'heading', text: say('coverage.pairs') },
    pairTable(outcome, say),
  ];
}

/** Indicators that have no rate come last, so that the chart's cells are those that have one. */
function indicatorTable({ mentoring, entries }: Outcome, say: Say): Block {
  const { coverage, reported } = mentoring;
  const rows = reported ? [...coverage.filter(hasRate), ...coverage.filter((indicator) => !hasRate(indicator))] : coverage;
  const names = new Map(entries.teachers.map((teacher) => [teacher.id, teacher.name]));
  return table('coverage', rows, [
    { header: '指标', span: 3, style: 'text', value: (row) => say(`indicator.${row.key}`) },
    { header: '已覆盖', style: 'integer', value: (row) => (row.isReported ? row.covered : say('sheet.unreported')) },
    { header: '总数', style: 'integer', value: (row) => (row.isReported ? row.total : say('sheet.unreported')) },
    {
      header: '覆盖率', style: 'rate', value: (row) => {
        const rate = rateOf(row);
        if (!row.isReported) return say('sheet.unreported');
        if (rate === null) return '—';
        const cell = (column: string) => (places: Places): string => places.cell('coverage', column, rows.indexOf(row));
        return { value: rate, formula: (places) => `ROUND(${cell('已覆盖')(places)}/${cell('总数')(places)},4)` };
      },
      highlight: { kind: 'below', bound: 1, style: 'failed' },
    },
    { header: '未覆盖', span: 4, style: 'wrapped', value: (row) => (row.isReported ? uncoveredText(row, names, say) : '') },
  ]);
}

const hasRate = ({ isReported, total }: Indicator): boolean => isReported && total > 0;

function uncoveredText({ key, uncovered, total }: Indicator, teacherNames: ReadonlyMap<string, string>, say: Say): string {
  if (total === 0) return say('coverage.nobody');
  if (uncovered.length === 0) return say('coverage.all');
  const isPairs = key === 'aspects' || key === 'active';
  const isStudents = key === 'left-behind' || key === 'struggling';
  const named = (id: string): string => [shownId(id), isStudents ? undefined : teacherNames.get(id)].filter((part) => part !== undefined).join(' ');
  const list = uncovered.map(isPairs ? shownId : named).join('、');
  return say(isPairs ? 'coverage.uncovered-pairs' : 'coverage.uncovered', { count: uncovered.length, list });
}

function chartsOf({ mentoring }: Outcome, rated: number, say: Say): Block {
  const { loads } = mentoring;
  const rates = {
    type: 'bar', table: 'coverage', category: '指标', value: '覆盖率', firstRows: rated, format: '0.0%', max: 1, span: loads.length > 0 ? 5 : 10,
    title: say('coverage.chart-rates'), colours: [accentColour],
  } as const;
  const load = {
    type: 'bar', table: 'loads', category: '姓名', value: '帮扶对象数', firstRows: chartedMentors, format: '0', span: 5, colours: ['5B9BD5'],
    title: say(loads.length > chartedMentors ? 'coverage.chart-first-loads' : 'coverage.chart-loads', { count: chartedMentors }),
  } as const;
  return { kind: 'charts', height: 20, charts: loads.length > 0 ? [rates, load] : [rates] };
}

/** Valid pairs of young teachers by the rungs of mentor and target. */
function titleMatrix({ mentoring }: Outcome, say: Say): Block {
  const valid = mentoring.pairs.filter(({ state, pair }) => state === 'valid' && pair.kind === '青年教师');
  const rungs = [...titles.keys()].map((index) => titles.length - 1 - index);
  const columns = [...rungs, null];
  const count = (mentorRung: number | null, targetRung: number | null): number => valid.filter(({ pair }) =>
    (pair.mentor.title?.rung ?? null) === mentorRung && rungOf(pair.target) === targetRung).length;
  const label = (rung: number | null): string => (rung === null ? say('coverage.title-unknown') : rungName(rung));
  return table('titles', columns, [
    { header: say('coverage.mentor-title'), span: 2, style: 'label', value: label },
    ...columns.map((target) => ({ header: label(target), style: 'integer', value: (mentor: number | null) => count(mentor, target) || null }) as const),
  ]);
}

const rungOf = (target: Target): number | null => (target.kind === 'teacher' ? target.person.title?.rung ?? null : null);

function pairTable({ mentoring, entries }: Outcome, say: Say): Block {
  const targetText = ({ target }: CheckedPair['pair']): string =>
    `${shownId(target.person.id)} ${target.kind === 'teacher' ? target.person.name : maskedName(target.person.name)}`;
  return table('pairs', mentoring.pairs, [
    { header: '帮扶人', span: 2, style: 'text', value: ({ pair }) => `${shownId(pair.mentor.id)} ${pair.mentor.name}` },
    { header: '对象类型', style: 'centred', value: ({ pair }) => pair.kind },
    { header: '帮扶对象', span: 2, style: 'text', value: ({ pair }) => targetText(pair) },
    {
      header: '是否有效', style: 'centred', value: ({ state }) => say(state === 'valid' ? 'pair.valid' : 'pair.invalid'),
      styleOf: ({ state }) => (state === 'valid' ? 'passed' : 'missing'),
    },
    { header: '原因', span: 3, style: 'wrapped', value: (checked) => reasonOf(checked, say) },
    {
      header: '来源', style: 'link', value: ({ pair }) => say('ranking.source-row', { first: pair.row }),
      link: ({ pair }) => {
        const { sheet, row, column } = placeOf(entries.places.pair, pair, 'mentor');
        return { sheet, cells: cellAddress(row, column) };
      },
    },
  ], { leads: true });
}

function reasonOf({ state, faults }: CheckedPair, say: Say): string {
  if (state === 'faulty') return faults.map((fault) => say(`pair.${fault}`)).join('；');
  return state === 'valid' ? '' : say(`pair.${state}`);
}
