/** Attendance by session and by person, and the entries it is counted from. */

import { cellAddress } from '../../../workbook/address.js';
import { table, type Block, type Column, type Content, type Link } from '../../../workbook/description.js';
import type { Place } from '../../issues/issue.js';
import type { Say } from '../../report/say.js';
import { shownId } from '../../report/shown-id.js';
import { attendanceRate, type Attendance, type Attendant, type CountedEntry, type Session } from './study.js';

/** 应到 first; the others add up to it. */
export const attendanceColumns = [
  { header: '应到', field: 'expected' }, { header: '出勤', field: 'present' }, { header: '补学', field: 'madeUp' },
  { header: '请假', field: 'leave' }, { header: '缺席', field: 'absent' }, { header: '未登记', field: 'unregistered' },
] as const satisfies readonly { header: string; field: keyof Attendance }[];

export function sessionTable(sessions: readonly Session[], say: Say): Block {
  const isOfOneYear = new Set(sessions.map(({ date }) => date.slice(0, 4))).size <= 1;
  return table('sessions', sessions, [
    // Text, short enough to stand below a column of the chart, which would space real dates by their days.
    { header: '日期', style: 'link', value: ({ date }) => (isOfOneYear ? date.slice(5) : date), link: ({ place }) => linkTo(place) },
    { header: '形式', style: 'wrapped', value: ({ forms }) => forms.join('、') },
    ...attendanceOf('sessions', sessions),
    { header: '内容', span: 3, style: 'wrapped', value: ({ topic }) => topic },
  ], { empty: say('study.none') });
}

export function attendantTable(attendants: readonly Attendant[], keepsNotes: boolean, say: Say): Block {
  const isMet = ({ notes, notesTarget }: Attendant): boolean => notes >= notesTarget;
  return table('attendants', attendants, [
    { header: '编号', style: 'centred', value: ({ teacher }) => shownId(teacher.id) },
    { header: '姓名', style: 'centred', value: ({ teacher }) => teacher.name },
    ...attendanceOf('attendants', attendants),
    { header: '心得', style: 'integer', value: ({ notes }) => (keepsNotes ? notes : '—') },
    { header: '目标', style: 'integer', value: ({ notesTarget }) => notesTarget },
    {
      header: '心得达标', style: 'centred', value: (attendant) => (keepsNotes ? say(isMet(attendant) ? 'study.is-met' : 'study.is-not-met') : '—'),
      styleOf: (attendant) => (!keepsNotes ? 'centred' : isMet(attendant) ? 'passed' : 'missing'),
    },
  ], { empty: say('study.nobody') });
}

function attendanceOf<Row extends Attendance>(name: string, rows: readonly Row[]): Column<Row>[] {
  const indexes = new Map(rows.map((row, index) => [row, index]));
  return [
    ...attendanceColumns.map(({ header, field }): Column<Row> => ({
      header, style: 'integer', value: (row) => row[field],
      ...(field === 'unregistered' && { highlight: { kind: 'above', bound: 0, style: 'failed' } }),
    })),
    {
      header: '到学率', style: 'rate', value: (row): Content => {
        const rate = attendanceRate(row);
        if (rate === null) return '—';
        return { value: rate, formula: (places) => {
          const cell = (column: string): string => places.cell(name, column, indexes.get(row)!);
          return `ROUND((${cell('出勤')}+${cell('补学')})/${cell('应到')},4)`;
        } };
      },
    },
  ];
}

export function entryTable(counted: readonly CountedEntry[], say: Say): Block {
  return table('entries', counted, [
    { header: '日期', style: 'date', value: ({ entry }) => ({ day: entry.date }) },
    { header: '编号', style: 'centred', value: ({ teacher }) => shownId(teacher.id) },
    { header: '姓名', span: 2, style: 'centred', value: ({ teacher }) => teacher.name },
    { header: '形式', span: 2, style: 'centred', value: ({ form }) => form },
    {
      header: '状态', span: 2, style: 'centred', value: ({ entry }) => entry.status,
      styleOf: ({ entry }) => (entry.status === '缺席' ? 'missing' : 'centred'),
    },
    { header: '学习心得', span: 2, style: 'centred', value: ({ entry }) => entry.note },
    { header: '来源', span: 2, style: 'link', value: ({ place }) => say('study.source', { cell: cellAddress(place.row, place.column) }), link: ({ place }) => linkTo(place) },
  ], { leads: true, empty: say('study.list-none') });
}

const linkTo = ({ sheet, row, column }: Place): Link => ({ sheet, cells: cellAddress(row, column) });
