/** 活动情况: what took place how often, what is missing and since when (SPEC 8). */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Column, type Content } from '../../../workbook/description.js';
import { accentColour, type StyleName } from '../../../workbook/styles.js';
import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { daysBetween } from '../../plain-date.js';
import { crossFootingTable } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import type { Area, School } from '../area.js';
import { attendanceOf, isMet, monthCounts, type Activities, type CountedActivity, type MonthCount, type TypeCount } from './activities.js';

const widths = [11, 11, 11, 11, 11, 11, 11, 11, 11, 11];
/** More bars than this cannot be read. */
const chartedTypes = 30;

const colours = { met: '70AD47', unmet: 'C0504D', free: '5B9BD5' } as const;

export const activitiesSheet = (result: Activities, school: School, say: Say): ReturnType<Area['describe']> =>
  ({ widths, landscape: false, blocks: blocks(result, school, say) });

function blocks({ counted, types, outside }: Activities, school: School, say: Say): Block[] {
  const months = monthCounts(counted, school);
  return [
    keyFigures(counted, types, say),
    { kind: 'gap' },
    ...(counted.length > 0 ? [chartsOf(types, say), { kind: 'gap' } as const] : []),
    heading(say('activities.by-type')),
    typeTable(types, school, say),
    ...(outside > 0 ? [{ kind: 'line', style: 'line', text: say('activities.outside', { count: outside }) } as const] : []),
    { kind: 'gap' },
    heading(say('activities.by-month')),
    monthTable(months, say),
    { kind: 'gap' },
    heading(say('sheet.cross-footing')),
    crossFooting(counted, types, say),
    { kind: 'line', style: 'note', text: say('activities.note') },
    { kind: 'page' },
    heading(say('activities.list')),
    listTable(counted, say),
  ];
}

const heading = (text: string): Block => ({ kind: 'line', style: 'heading', text });

function keyFigures(counted: readonly CountedActivity[], types: readonly TypeCount[], say: Say): Block {
  const required = types.filter((each) => each.required > 0);
  const attendance = attendanceOf(counted);
  return {
    kind: 'figures', labelSpan: 3, valueSpan: 2, figures: [
      { label: say('activities.count'), value: counted.length },
      {
        label: say('activities.attendance'),
        value: attendance === null ? '—' : { value: attendance, formula: (places) => `SUM(${places.column('list', '参加人数')})` },
      },
      { label: say('activities.met'), value: `${required.filter(isMet).length}／${required.length}` },
      { label: say('activities.types'), value: types.filter(({ count }) => count > 0).length },
    ],
  };
}

function chartsOf(types: readonly TypeCount[], say: Say): Block {
  const colourOf = (type: TypeCount): string => (type.required === 0 ? colours.free : isMet(type) ? colours.met : colours.unmet);
  const charted = types.slice(0, chartedTypes);
  return {
    kind: 'charts', height: 21, charts: [
      {
        type: 'bar', table: 'types', category: '类型', value: '次数', firstRows: chartedTypes, format: '0', span: 6, colours: charted.map(colourOf),
        title: say(types.length > chartedTypes ? 'activities.chart-first-types' : 'activities.chart-types', { count: chartedTypes }),
      },
      { type: 'column', table: 'months', category: '月份', value: '次数', format: '0', span: 4, colours: [accentColour], title: say('activities.chart-months') },
    ],
  };
}

function typeTable(types: readonly TypeCount[], school: School, say: Say): Block {
  const row = new Map(types.map((type, index) => [type, index]));
  const columns: Column<TypeCount>[] = [
    { header: '类型', span: 2, style: 'wrapped', value: ({ type }) => type },
    { header: '次数', style: 'integer', value: countContent },
    { header: '应开展', style: 'integer', value: ({ required }) => required },
    {
      header: '达标', style: 'passed', styleOf: ({ required }): StyleName => (required === 0 ? 'centred' : 'passed'),
      value: (type) => (type.required === 0 ? '—' : {
        value: say(isMet(type) ? 'activities.is-met' : 'activities.is-not-met'),
        formula: ({ cell }) => `IF(${cell('types', '次数', row.get(type)!)}>=${cell('types', '应开展', row.get(type)!)},"${say('activities.is-met')}","${say('activities.is-not-met')}")`,
      }),
      highlight: { kind: 'equals', text: say('activities.is-not-met'), style: 'failed' },
    },
    { header: '最近一次', style: 'date', value: ({ last }) => (last === null ? '—' : { day: last }) },
    { header: '情况', span: 4, style: 'wrapped', value: (type) => standingText(type, school, say) },
  ];
  return table('types', types, columns);
}

/** Types that nobody asked for may be many: only the others are counted again by the reader's Excel. */
const countContent = ({ type, count, required }: TypeCount): Content => (required === 0 ? count : {
  value: count, formula: (places) => `SUMPRODUCT(--EXACT(${places.column('list', '类型')},"${type.replaceAll('"', '""')}"))`,
});

/** What is missing, and since when. */
function standingText(type: TypeCount, { settings: { termFrom, termUntil }, asOf }: School, say: Say): string {
  if (type.required === 0) return say('activities.free');
  if (isMet(type)) return say('activities.enough');
  const missing = type.required - type.count;
  if (type.last !== null) return say('activities.missing-since', { missing, days: daysBetween(type.last, asOf) });
  return termFrom !== null && termUntil !== null ? say('activities.missing-term', { missing, from: termFrom }) : say('activities.missing', { missing });
}

function crossFooting(counted: readonly CountedActivity[], types: readonly TypeCount[], say: Say): Block {
  return crossFootingTable([
    {
      text: say('activities.check-types'), value: counted.length,
      left: (places) => `SUM(${places.column('types', '次数')})`, right: (places) => `COUNT(${places.column('list', '日期')})`,
    },
    {
      text: say('activities.check-months'), value: counted.length,
      left: (places) => `SUM(${places.column('months', '次数')})`, right: (places) => `COUNT(${places.column('list', '日期')})`,
    },
    {
      text: say('activities.check-met'), value: types.filter((type) => type.required > 0 && isMet(type)).length,
      left: (places) => `SUMPRODUCT(--EXACT(${places.column('types', '达标')},"${say('activities.is-met')}"))`,
      right: (places) => `SUMPRODUCT((${places.column('types', '应开展')}>0)*(${places.column('types', '次数')}>=${places.column('types', '应开展')}))`,
    },
  ], 5, say);
}

const monthTable = (months: readonly MonthCount[], say: Say): Block => table('months', months, [
  { header: '月份', span: 2, style: 'centred', value: ({ month }) => month },
  { header: '次数', style: 'integer', value: ({ count }) => count },
], { empty: say('activities.list-none') });

function listTable(counted: readonly CountedActivity[], say: Say): Block {
  const masked = (text: string | null): string | null => (text === null ? null : String(maskPrivateNumbers(text)));
  return table('list', counted, [
    { header: '日期', style: 'date', value: ({ activity }) => ({ day: activity.date }) },
    { header: '类型', span: 2, style: 'wrapped', value: ({ type }) => type },
    { header: '主题', span: 4, style: 'wrapped', value: ({ activity }) => masked(activity.topic) },
    { header: '主持人', style: 'wrapped', value: ({ activity }) => masked(activity.host) },
    { header: '参加人数', style: 'integer', value: ({ activity }) => activity.attendance },
    {
      header: '来源', style: 'link', value: ({ activity }) => say('ranking.source-row', { first: activity.row }),
      link: ({ place: { sheet, row, column } }) => ({ sheet, cells: cellAddress(row, column) }),
    },
  ], { leads: true, empty: say('activities.list-none') });
}
