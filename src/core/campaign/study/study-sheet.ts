/** 学习情况: the calendar kept and missed, attendance by session and by person, notes against their target (SPEC 8). */

import { table, type Block, type Chart, type Places } from '../../../workbook/description.js';
import { accentColour } from '../../../workbook/styles.js';
import { crossFootingTable, type CrossFooting } from '../../report/cross-footing.js';
import type { Say } from '../../report/say.js';
import type { Area, School } from '../area.js';
import type { studyParameters } from './study-ledger.js';
import { attendantTable, attendanceColumns, entryTable, sessionTable } from './study-tables.js';
import { totalsOf } from './study-totals.js';
import { weekdayOf } from './study-plan.js';
import type { Study } from './study.js';

const widths = [11, 12, 8, 8, 8, 8, 8, 9, 10, 8, 8, 10];
/** More bars than this cannot be read. */
const chartedPeople = 30;
const chartedSessions = 24;

export const studySheet = (result: Study, school: School<typeof studyParameters>, say: Say): ReturnType<Area['describe']> =>
  ({ widths, landscape: false, blocks: blocks(result, school, say) });

function blocks(result: Study, { own, asOf }: School<typeof studyParameters>, say: Say): Block[] {
  const { sessions, attendants, counted } = result;
  const totals = totalsOf(result);
  const ranked = [...attendants].sort((a, b) => b.present + b.madeUp - a.present - a.madeUp);
  return [
    {
      kind: 'figures', labelSpan: 2, valueSpan: 2, figures: [
        { label: say('study.rate'), value: totals.rate ?? '—', format: '0.00%' },
        { label: say('study.sessions'), value: sessions.length },
        { label: say('study.held-of-planned'), value: own.firstDay === null ? '—' : `${totals.held}／${totals.planned}` },
        { label: say('study.people'), value: attendants.length },
        { label: say('study.attended-of-expected'), value: `${totals.present + totals.madeUp}／${totals.expected}` },
        { label: say('study.met-of-people'), value: result.keepsNotes ? `${totals.met}／${attendants.length}` : '—' },
      ],
    },
    { kind: 'gap' },
    ...(sessions.length > 0 && attendants.length > 0 ? [
      { kind: 'charts', height: 13, charts: [sessionChart(sessions.length, say)] },
      { kind: 'gap' },
      { kind: 'charts', height: 17, charts: personCharts(result, say) },
      { kind: 'gap' },
    ] as const : []),
    { kind: 'line', style: 'heading', text: say('study.plan') },
    planTable(result, say),
    ...planRemarks(result, own.firstDay !== null, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('sheet.cross-footing') },
    crossFootingTable(checks(result, asOf, say), 6, say),
    { kind: 'line', style: 'note', text: say('study.note', { audience: say(own.audience === '全体党员' ? 'study.audience-members' : 'study.audience-teachers') }) },
    { kind: 'page' },
    { kind: 'line', style: 'heading', text: say('study.by-session') },
    sessionTable(sessions, say),
    { kind: 'gap' },
    { kind: 'line', style: 'heading', text: say('study.by-person', { committee: own.committeeNotes, member: own.memberNotes }) },
    attendantTable(ranked, result.keepsNotes, say),
    { kind: 'page' },
    { kind: 'line', style: 'heading', text: say('study.list') },
    entryTable(counted, say),
  ];
}

const sessionChart = (count: number, say: Say): Chart => ({
  type: 'column', table: 'sessions', category: '日期', value: '到学率', firstRows: chartedSessions, format: '0%', max: 1, span: 12,
  title: say(count > chartedSessions ? 'study.chart-first-sessions' : 'study.chart-sessions', { count: chartedSessions }), colours: [accentColour],
});

function personCharts({ attendants, keepsNotes }: Study, say: Say): Chart[] {
  const people = attendants.length;
  const chart = { type: 'bar', table: 'attendants', category: '姓名', firstRows: chartedPeople, span: keepsNotes ? 6 : 12 } as const;
  const title = (key: string): string => say(people > chartedPeople ? `study.chart-first-${key}` : `study.chart-${key}`, { count: chartedPeople });
  return [
    { ...chart, value: '到学率', format: '0%', max: 1, title: title('people'), colours: ['5B9BD5'] },
    ...(keepsNotes ? [{ ...chart, value: '心得', format: '0', title: title('notes'), colours: ['A5713D'] }] : []),
  ];
}

function planTable({ plan }: Study, say: Say): Block {
  return table('plan', plan.days, [
    { header: '计划日期', style: 'date', value: ({ date }) => ({ day: date }) },
    { header: '星期', style: 'centred', value: ({ date }) => say(`study.weekday-${weekdayOf(date)}`) },
    { header: '所在周', span: 3, style: 'centred', value: ({ week: { from, until } }) => `${from.slice(5)}—${until.slice(5)}` },
    {
      header: '开展情况', span: 2, style: 'centred', value: ({ state }) => say(`study.state-${state}`),
      styleOf: ({ state }) => (state === 'held' ? 'passed' : state === 'missed' ? 'missing' : 'centred'),
    },
    { header: '该周学习日期', span: 5, style: 'text', value: ({ sessions }) => sessions.map((date) => date.slice(5)).join('、') },
  ], { empty: say('study.plan-none') });
}

function planRemarks({ plan: { holidays, unarranged } }: Study, isPlanned: boolean, say: Say): Block[] {
  return [
    ...(isPlanned ? [] : [say('study.unplanned')]),
    ...(holidays.length > 0 ? [say('study.holidays', { days: holidays.join('、') })] : []),
    ...(unarranged.length > 0 ? [say('study.unarranged', { years: unarranged.join('、') })] : []),
  ].map((text) => ({ kind: 'line', style: 'note', text }));
}

function checks(result: Study, asOf: string, say: Say): CrossFooting[] {
  const totals = totalsOf(result);
  const stateCount = (state: string) => (places: Places): string => `COUNTIF(${places.column('plan', '开展情况')},"${say(`study.state-${state}`)}")`;
  const [year, month, day] = asOf.split('-').map(Number);
  const bySession = attendanceColumns.map(({ header, field }) => ({
    text: say('study.check-attendance', { column: header }), value: totals[field],
    left: (places: Places) => `SUM(${places.column('sessions', header)})`, right: (places: Places) => `SUM(${places.column('attendants', header)})`,
  }));
  const parts = (places: Places): string => attendanceColumns.slice(1).map(({ header }) => `SUM(${places.column('attendants', header)})`).join('+');
  return [
    {
      text: say('study.check-plan'), value: totals.planned,
      left: (places) => `${stateCount('held')(places)}+${stateCount('missed')(places)}`,
      right: (places) => `COUNTIF(${places.column('plan', '计划日期')},"<="&DATE(${year},${month},${day}))`,
    },
    ...(result.sessions.length > 0 && result.attendants.length > 0 ? [
      ...bySession,
      { text: say('study.check-parts'), value: totals.expected, left: parts, right: (places: Places) => `SUM(${places.column('attendants', '应到')})` },
    ] : []),
  ];
}
