/** 活动进度: the plan as a time line, and how far each activity has come (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Column } from '../../../workbook/description.js';
import { accentColour } from '../../../workbook/styles.js';
import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import type { Area } from '../area.js';
import { ofState, states, type Plan, type PlannedActivity, type State } from './plan.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];
/** More bars than this cannot be read. */
const chartedActivities = 30;
/** Of days to come; those that have passed are of our own. */
const remainingColour = 'E6B8B0';

export const planSheet = (plan: Plan, say: Say): ReturnType<Area['describe']> => ({ widths, landscape: false, blocks: blocks(plan, say) });

function blocks(plan: Plan, say: Say): Block[] {
  const { activities } = plan;
  return [
    {
      kind: 'figures', labelSpan: 1, valueSpan: 1, figures: [
        { label: say('plan.count'), value: activities.length },
        ...states.map((state) => ({ label: state, value: ofState(plan, state).length })),
        { label: say('plan.contradicted'), value: activities.filter(({ isContradicted }) => isContradicted).length },
      ],
    },
    { kind: 'gap' },
    ...(activities.length > 0 ? [timeLine(activities.length, say), { kind: 'gap' } as const] : []),
    heading(say('plan.progress')),
    progressTable(activities, say),
    { kind: 'gap' },
    heading(say('plan.by-state')),
    stateTable(plan),
    { kind: 'gap' },
    heading(say('sheet.cross-footing')),
    crossFooting(activities, say),
    { kind: 'line', style: 'note', text: say('plan.note') },
    { kind: 'page' },
    heading(say('plan.list')),
    detailTable(activities, say),
  ];
}

const heading = (text: string): Block => ({ kind: 'line', style: 'heading', text });

/** Passed and coming days meet at 统计日期. */
function timeLine(activities: number, say: Say): Block {
  const title = say(activities > chartedActivities ? 'plan.chart-first' : 'plan.chart', { count: chartedActivities });
  return {
    kind: 'charts', height: 8 + Math.min(activities, chartedActivities), charts: [{
      type: 'bar', table: 'progress', category: '活动', from: '开始', value: '已过天数', stacked: [{ value: '剩余天数', colour: remainingColour }],
      firstRows: chartedActivities, format: '0', span: widths.length, title, colours: [accentColour],
    }],
  };
}

function progressTable(activities: readonly PlannedActivity[], say: Say): Block {
  const at = new Map(activities.map((activity, index) => [activity, index]));
  const columns: Column<PlannedActivity>[] = [
    ...scheduleColumns,
    {
      header: '天数', style: 'integer', value: (activity) => ({
        value: activity.elapsed + activity.remaining,
        formula: ({ cell }) => `MAX(0,${cell('progress', '结束', at.get(activity)!)}-${cell('progress', '开始', at.get(activity)!)}+1)`,
      }),
    },
    { header: '已过天数', style: 'integer', value: ({ elapsed }) => elapsed },
    { header: '剩余天数', style: 'integer', value: ({ remaining }) => remaining },
    stateColumn,
    { header: '填报状态', style: 'centred', styleOf: ({ isContradicted }) => (isContradicted ? 'missing' : 'centred'), value: ({ entry }) => masked(entry.status) ?? '—' },
  ];
  return table('progress', activities, columns, { empty: say('plan.none') });
}

/** On the grid's first five columns. */
export const scheduleColumns: readonly Column<PlannedActivity>[] = [
  { header: '活动', span: 3, style: 'wrapped', value: ({ entry }) => masked(entry.activity) },
  { header: '开始', style: 'date', value: ({ entry }) => ({ day: entry.from }) },
  { header: '结束', style: 'date', value: ({ entry }) => ({ day: entry.until }) },
];

export const stateColumn: Column<PlannedActivity> =
  { header: '状态', style: 'centred', styleOf: ({ state }) => (state === '进行中' ? 'passed' : 'centred'), value: ({ state }) => state };

function stateTable(plan: Plan): Block {
  return table('states', states, [
    { header: '状态', span: 3, style: 'label', value: (state: State) => state },
    { header: '项数', style: 'integer', value: (state) => ({ value: ofState(plan, state).length, formula: (places) => `COUNTIF(${places.column('progress', '状态')},"${state}")` }) },
  ]);
}

function crossFooting(activities: readonly PlannedActivity[], say: Say): Block {
  return crossFootingTable([
    {
      text: say('plan.check-states'), value: activities.length,
      left: ({ column }) => `SUM(${column('states', '项数')})`, right: ({ column }) => `COUNT(${column('progress', '开始')})`,
    },
    {
      text: say('plan.check-days'), value: activities.reduce((sum, { elapsed, remaining }) => sum + elapsed + remaining, 0),
      left: ({ column }) => `SUM(${column('progress', '天数')})`,
      right: ({ column }) => `SUM(${column('progress', '已过天数')})+SUM(${column('progress', '剩余天数')})`,
    },
  ], 5, say);
}

function detailTable(activities: readonly PlannedActivity[], say: Say): Block {
  const prose = (header: string, span: number, field: 'scope' | 'participants' | 'method' | 'steps' | 'inCharge'): Column<PlannedActivity> =>
    ({ header, span, style: 'wrapped', value: ({ entry }) => masked(entry[field]) });
  return table('details', activities, [
    { header: '活动', span: 2, style: 'wrapped', value: ({ entry }) => masked(entry.activity) },
    prose('范围', 1, 'scope'),
    prose('对象', 1, 'participants'),
    prose('方法', 2, 'method'),
    prose('步骤', 2, 'steps'),
    prose('责任人', 1, 'inCharge'),
    {
      header: '来源', style: 'link', value: ({ entry }) => say('ranking.source-row', { first: entry.row }),
      link: ({ place: { sheet, row, column } }) => ({ sheet, cells: cellAddress(row, column) }),
    },
  ], { leads: true, empty: say('plan.none') });
}

const masked = (text: string | null): string | null => (text === null ? null : String(maskPrivateNumbers(text)));
