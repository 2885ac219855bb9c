/** 首页: every work's key figure and its change, and what is due next; each leads to where it stands (SPEC 6). */

import { cellAddress } from '../../workbook/address.js';
import { table, type Block, type SheetDescription } from '../../workbook/description.js';
import { accentColour } from '../../workbook/styles.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Outcome } from '../compute.js';
import { changeText } from '../home/change.js';
import { daysLeftText, dueText, type DueDay, type Dues } from '../home/dues.js';
import { homeOf, type Home, type Work } from '../home/home.js';
import { homeColumns } from '../home/last-figures.js';
import { outputSheets, takenNames, type OutputKey } from './output-sheets.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];
/** What is due later waits until these are done. */
const shownDues = 10;
/** A chart of one bar says no more than its figure. */
const fewestBars = 2;

/** @param workbook with 首页 and 运行记录 as they stand before they are written. */
export function homeSheet(outcome: Outcome, workbook: WorkbookTables, say: Say): SheetDescription {
  const home = homeOf(outcome, workbook);
  const taken = new Set(takenNames(workbook));
  const works = ratesFirst(home.works);
  const rates = works.filter(isRate).length;
  return outputSheet('home', outcome, say, { widths, landscape: false }, [
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('home.works') },
    workTable(works, taken, say),
    { kind: 'line', style: 'note', text: sinceText(home, say) },
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('home.dues') },
    ...dueBlocks(home.dues, say),
    ...(rates < fewestBars ? [] : [{ kind: 'gap' } as const, rateChart(rates, say)]),
  ]);
}

/** So that the chart's cells are those that have a rate; what was not reported comes last. */
function ratesFirst(works: readonly Work[]): Work[] {
  const place = (work: Work): number => (isRate(work) ? 0 : work.figures.length > 0 ? 1 : 2);
  return [...works].sort((a, b) => place(a) - place(b));
}

const isRate = ({ figures: [figure] }: Work): boolean => typeof figure?.value === 'number' && (figure.format?.endsWith('%') ?? false);

function workTable(works: readonly Work[], taken: ReadonlySet<OutputKey>, say: Say): Block {
  return table('works', works, [
    {
      header: homeColumns.work, span: 2, style: 'link', value: ({ key }) => outputSheets[key]!,
      // A sheet of the user's bears the name: ours was not written.
      link: ({ key }) => (taken.has(key) ? null : { sheet: outputSheets[key]!, cells: 'A1' }),
      styleOf: ({ key }) => (taken.has(key) ? 'centred' : 'link'),
    },
    { header: '指标', span: 3, style: 'text', value: ({ figures: [figure] }) => (figure ? say(figure.label, figure.parameters) : '—') },
    {
      header: homeColumns.present, span: 2, style: 'total', formatOf,
      value: ({ figures: [figure] }) => (figure ? figure.value ?? '—' : say('sheet.unreported')),
      styleOf: ({ figures }) => (figures.length > 0 ? 'total' : 'missing'),
    },
    { header: homeColumns.last, style: 'score', formatOf, value: ({ last }) => last ?? '—' },
    { header: '变化', span: 2, style: 'centred', value: ({ change }) => (change ? changeText(change, say) : '—') },
  ]);
}

const formatOf = ({ figures: [figure] }: Work): string => figure?.format ?? '0';

const sinceText = ({ since, works }: Home, say: Say): string =>
  (since ? say('home.since', { at: since.at.slice(0, 16), date: since.asOf }) : say(works.some(({ last }) => last !== null) ? 'home.since-earlier' : 'home.since-none'));

function dueBlocks({ days, overdue, soon }: Dues, say: Say): Block[] {
  const left = days.length - shownDues;
  return [
    ...(days.length === 0 ? [] : [{ kind: 'line', style: 'line', text: say('home.due-counts', { overdue, soon }) } as const]),
    table('dues', days.slice(0, shownDues), [
      { header: '日期', style: 'date', value: ({ due }: DueDay) => ({ day: due.on }) },
      { header: '事项', span: 5, style: 'wrapped', value: ({ due }) => dueText(due, say) },
      { header: '期限', span: 2, style: 'centred', value: (day) => daysLeftText(day, say), styleOf: ({ daysLeft }) => (daysLeft < 0 ? 'failed' : 'centred') },
      {
        header: '来源', span: 2, style: 'link', value: ({ due: { place } }) => (place ? say('home.source', { sheet: place.sheet, row: place.row }) : '—'),
        link: ({ due: { place } }) => (place ? { sheet: place.sheet, cells: cellAddress(place.row, place.column) } : null),
        styleOf: ({ due: { place } }) => (place ? 'link' : 'centred'),
      },
    ], { empty: say('home.dues-none') }),
    ...(left > 0 ? [{ kind: 'line', style: 'note', text: say('home.dues-left', { count: left }) } as const] : []),
  ];
}

const rateChart = (rates: number, say: Say): Block => ({
  kind: 'charts', height: 6 + 2 * rates, charts: [{
    type: 'bar', table: 'works', category: '指标', value: homeColumns.present, firstRows: rates, format: '0.0%', max: 1, span: widths.length,
    title: say('home.chart'), colours: [accentColour],
  }],
});
