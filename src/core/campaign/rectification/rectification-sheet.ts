/** 整改进度: how much is put right, who is behind and by how long, what is due next (SPEC 8). */

import type { Block, Chart, Content } from '../../../workbook/description.js';
import { accentColour } from '../../../workbook/styles.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import type { Area } from '../area.js';
import { aspects } from './aspect.js';
import { isDueSoon, states, type Rectification, type Rectifications, type State } from './rectification.js';
import { deadlineTable, gridColumns, listTable, partyText, shareTable, stateTable, stateText } from './rectification-tables.js';
import { doneRate, overdueFirst, sharesBy, tallyOf, worstFirst, type Share, type Tally } from './tally.js';

const widths = [10, 12, 10, 10, 10, 16, 12, 12, 12, 12, 10, 10];
/** More bars than this cannot be read. */
const chartedOverdue = 20;
const chartedParties = 20;

const stateColours: Readonly<Record<State, string>> = { 'on-time': '70AD47', late: 'D4A017', open: '5B9BD5', overdue: 'C0504D' };

export const rectificationSheet = (result: Rectifications, say: Say): ReturnType<Area['describe']> => ({ widths, landscape: false, blocks: blocks(result, say) });

function blocks({ all, toCome, doneBefore }: Rectifications, say: Say): Block[] {
  const tally = tallyOf(all);
  const overdue = overdueFirst(all);
  const dueSoon = all.filter(isDueSoon).sort((a, b) => a.left! - b.left!);
  const shares = worstFirst(sharesBy(all, ({ responsible }) => responsible.map(partyText)));
  return [
    keyFigures(tally, overdue, dueSoon.length, say),
    { kind: 'gap' },
    ...(all.length > 0 ? [chartsOf(overdue, say), { kind: 'gap' } as const] : []),
    heading(say('rectification.by-state')),
    stateTable(tally, say),
    ...(toCome > 0 ? [{ kind: 'line', style: 'line', text: say('rectification.to-come', { count: toCome }) } as const] : []),
    ...(doneBefore > 0 ? [{ kind: 'line', style: 'line', text: say('rectification.done-before', { count: doneBefore }) } as const] : []),
    { kind: 'gap' },
    heading(say('rectification.by-aspect')),
    shareTable('aspects', '方面', aspectShares(all), say),
    { kind: 'gap' },
    heading(say('rectification.overdue-list', { count: overdue.length })),
    deadlineTable('overdue', { header: '逾期天数', of: ({ days }) => days }, overdue, say('rectification.overdue-none'), say),
    { kind: 'gap' },
    heading(say('rectification.due-list', { count: dueSoon.length })),
    deadlineTable('due', { header: '剩余天数', of: ({ left }) => left }, dueSoon, say('rectification.due-none'), say),
    { kind: 'gap' },
    heading(say('sheet.cross-footing')),
    crossFooting(tally, shares, say),
    { kind: 'line', style: 'note', text: say('rectification.note') },
    { kind: 'page' },
    heading(say('rectification.by-responsible')),
    ...(all.length > 0 ? [partyChart(shares, say), { kind: 'gap' } as const] : []),
    shareTable('responsible', '责任人', shares, say),
    { kind: 'gap' },
    heading(say('rectification.list')),
    listTable(all, say),
  ];
}

const heading = (text: string): Block => ({ kind: 'line', style: 'heading', text });

function keyFigures(tally: Tally, overdue: readonly Rectification[], dueSoon: number, say: Say): Block {
  const figure = (key: string, value: Content, format = '0') => ({ label: say(`rectification.${key}`), value, format });
  return {
    kind: 'figures', labelSpan: 2, valueSpan: 1, figures: [
      figure('total', tally.total), figure('on-time', tally['on-time']), figure('late', tally.late), figure('done-rate', doneRate(tally) ?? '—', '0.00%'),
      figure('open', tally.open), figure('due-soon', dueSoon), figure('overdue', tally.overdue), figure('longest', overdue[0]?.days ?? '—'),
    ],
  };
}

function chartsOf(overdue: readonly Rectification[], say: Say): Block {
  const counts: Chart = {
    type: 'column', table: 'states', category: '状态', value: '件数', format: '0', span: overdue.length > 0 ? gridColumns / 2 : gridColumns,
    title: say('rectification.chart-states'), colours: states.map((state) => stateColours[state]),
  };
  const delays: Chart = {
    type: 'bar', table: 'overdue', category: '编号', value: '逾期天数', firstRows: chartedOverdue, format: '0', span: gridColumns / 2, colours: [accentColour],
    title: say(overdue.length > chartedOverdue ? 'rectification.chart-first-overdue' : 'rectification.chart-overdue', { count: chartedOverdue }),
  };
  return { kind: 'charts', height: 18, charts: overdue.length > 0 ? [counts, delays] : [counts] };
}

/** Their entries, stacked by state: the worst off first. */
function partyChart(shares: readonly Share[], say: Say): Block {
  const [first, ...others] = states;
  const chart: Chart = {
    type: 'bar', table: 'responsible', category: '责任人', value: stateText(first, say), firstRows: chartedParties, format: '0', span: gridColumns,
    stacked: others.map((state) => ({ value: stateText(state, say), colour: stateColours[state] })), colours: [stateColours[first]],
    title: say(shares.length > chartedParties ? 'rectification.chart-first-responsible' : 'rectification.chart-responsible', { count: chartedParties }),
  };
  return { kind: 'charts', height: Math.min(chartedParties, shares.length) + 6, charts: [chart] };
}

/** All three, whether anything was found in them or not. */
const aspectShares = (all: readonly Rectification[]): Share[] =>
  aspects.map((name) => ({ name, ...tallyOf(all.filter(({ aspect }) => aspect === name)) }));

function crossFooting(tally: Tally, shares: readonly Share[], say: Say): Block {
  const ofShares = shares.reduce((sum, { total }) => sum + total, 0);
  return crossFootingTable([
    {
      text: say('rectification.check-states'), value: tally.total,
      left: (places) => `SUM(${places.column('states', '件数')})`, right: (places) => `COUNT(${places.column('list', '提出日期')})`,
    },
    {
      text: say('rectification.check-aspects'), value: tally.total,
      left: (places) => `SUM(${places.column('aspects', '件数')})`, right: (places) => `COUNT(${places.column('list', '提出日期')})`,
    },
    {
      text: say('rectification.check-overdue'), value: tally.overdue,
      left: (places) => places.cell('states', '件数', states.indexOf('overdue')), right: (places) => `COUNT(${places.column('overdue', '逾期天数')})`,
    },
    {
      text: say('rectification.check-responsible'), value: ofShares,
      left: (places) => states.map((state) => `SUM(${places.column('responsible', stateText(state, say))})`).join('+'),
      right: (places) => `SUM(${places.column('responsible', '件数')})`,
    },
  ], 7, say);
}
