/** 听课情况: leaders against their target, and who was not visited (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Chart } from '../../../workbook/description.js';
import { accentColour } from '../../../workbook/styles.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import { shownId } from '../../report/shown-id.js';
import type { Area } from '../area.js';
import type { CountedVisit, VisitorCount, Visits } from './visits.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];
/** More bars than this cannot be read. */
const chartedLeaders = 30;

export const visitsSheet = (result: Visits, say: Say): ReturnType<Area['describe']> => ({ widths, landscape: false, blocks: blocks(result, say) });

function blocks(result: Visits, say: Say): Block[] {
  const { counted, visitors, leaders, target, visited, neverVisited } = result;
  const busiest = [...leaders].sort((a, b) => b.count - a.count);
  return [
    {
      kind: 'figures', labelSpan: 3, valueSpan: 2, figures: [
        { label: say('visits.count'), value: counted.length },
        { label: say('visits.met'), value: `${leaders.filter(({ count }) => count >= target).length}／${leaders.length}` },
        { label: say('visits.visited'), value: visited.length },
        { label: say('visits.on-duty'), value: visited.length + neverVisited.length },
      ],
    },
    { kind: 'gap' },
    ...(leaders.length > 0 ? [{ kind: 'charts', height: 16, charts: [leaderChart(busiest, say)] } as const, { kind: 'gap' } as const] : []),
    { kind: 'line', style: 'heading', text: say('visits.leaders', { target }) },
    leaderTable(busiest, target, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('visits.never', { count: neverVisited.length }) },
    { kind: 'line', style: 'line', text: neverVisited.length === 0 ? say('visits.never-none') : neverVisited.map(({ id, name }) => `${shownId(id)} ${name}`).join('、') },
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('sheet.cross-footing') },
    crossFootingTable([{
      text: say('visits.check'), value: counted.length,
      left: (places) => `SUM(${places.column('visitors', '次数')})`, right: (places) => `COUNT(${places.column('visits', '日期')})`,
    }], 4, say),
    { kind: 'line', style: 'note', text: say('visits.note') },
    { kind: 'page' },
    { kind: 'line', style: 'heading', text: say('visits.by-visitor') },
    visitorTable(visitors, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('visits.list') },
    visitTable(counted, say),
  ];
}

function leaderTable(leaders: readonly VisitorCount[], target: number, say: Say): Block {
  return table('leaders', leaders, [
    { header: '编号', style: 'centred', value: ({ visitor }) => shownId(visitor.id) },
    { header: '姓名', span: 2, style: 'centred', value: ({ visitor }) => visitor.name },
    { header: '职务', span: 2, style: 'centred', value: ({ visitor }) => visitor.post },
    { header: '次数', style: 'integer', value: ({ count }) => count },
    { header: '目标', style: 'integer', value: () => target },
    { header: '达标', span: 2, style: 'centred', value: ({ count }) => say(count >= target ? 'visits.is-met' : 'visits.is-not-met'), styleOf: ({ count }) => (count >= target ? 'passed' : 'missing') },
  ], { empty: say('visits.leaders-none') });
}

const leaderChart = (leaders: readonly VisitorCount[], say: Say): Chart => ({
  type: 'bar', table: 'leaders', category: '姓名', value: '次数', firstRows: chartedLeaders, format: '0', span: widths.length,
  title: say(leaders.length > chartedLeaders ? 'visits.chart-first' : 'visits.chart', { count: chartedLeaders }), colours: [accentColour],
});

const visitorTable = (visitors: readonly VisitorCount[], say: Say): Block => table('visitors', visitors, [
  { header: '听课人', span: 3, style: 'text', value: ({ visitor: { id, name } }) => `${shownId(id)} ${name}` },
  { header: '次数', span: 2, style: 'integer', value: ({ count }) => count },
], { empty: say('visits.list-none') });

function visitTable(counted: readonly CountedVisit[], say: Say): Block {
  return table('visits', counted, [
    { header: '日期', span: 2, style: 'date', value: ({ visit }) => ({ day: visit.date }) },
    { header: '听课人', span: 2, style: 'centred', value: ({ visitor }) => visitor.name },
    { header: '授课教师', span: 2, style: 'centred', value: ({ teacher }) => teacher.name },
    { header: '学科', style: 'centred', value: ({ visit }) => visit.subject },
    { header: '得分', style: 'integer', format: 'General', value: ({ visit }) => visit.mark },
    {
      header: '来源', span: 2, style: 'link', value: ({ visit }) => say('ranking.source-row', { first: visit.row }),
      link: ({ place: { sheet, row, column } }) => ({ sheet, cells: cellAddress(row, column) }),
    },
  ], { leads: true, empty: say('visits.list-none') });
}
