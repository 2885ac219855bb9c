import type { Content } from '../../../workbook/description.js';
import type { mentoringLog } from '../../ledgers/mentoring-log.js';
import { addDays, daysBetween, parsePlainDate, type PlainDate } from '../../plain-date.js';
import type { EntryRow } from '../ledger-sheet.js';
import { samplePairs, type SamplePair } from './pairings.js';
import { mentoringDeeds, type Deed } from './mentoring-deeds.js';
import { schoolDay } from './school-day.js';

type LogRow = EntryRow<typeof mentoringLog>;

const firstWeek = parsePlainDate('2026-03-11')!;
const lastDay = parsePlainDate('2026-06-29')!;

const aspectsOf = (kind: Content | undefined): readonly string[] =>
  kind === '青年教师' ? ['业务', '思想', '情感', '业务'] : kind === '学困生' ? ['学习', '学习', '情感'] : ['生活', '学习', '情感', '思想'];

interface Visit {
  readonly date: PlainDate;
  readonly row: LogRow;
}

/** The visits of one pair, spread over the time that it lasted. */
function visitsOf({ row, visits, until }: SamplePair, pair: number, deeds: readonly Deed[]): Visit[] {
  const days = daysBetween(firstWeek, until !== null && until < lastDay ? until : lastDay);
  const aspects = aspectsOf(row.kind);
  return Array.from({ length: visits }, (_, visit) => {
    const aspect = aspects[visit % aspects.length]!;
    const date = schoolDay(addDays(firstWeek, Math.floor(((visit + ((pair * 3) % 7) / 8) * days) / visits)));
    const whom = row.kind === '青年教师' ? '教师' : '学生';
    const fitting = deeds.filter((deed) => deed.whom === whom && deed.aspect === aspect);
    const { content, effect } = fitting[(pair * 2 + visit) % fitting.length]!;
    return { date, row: { date: { day: date }, mentor: row.mentor, target: row.target, aspect, content, effect } };
  });
}

/** A visit by a teacher who is not the child's mentor. */
const unpaired: Visit = {
  date: parsePlainDate('2026-05-20')!,
  row: {
    date: { day: '2026-05-20' }, mentor: '唐桂芳', target: '胡宇航', aspect: '生活',
    content: '雨天送孩子回家，与爷爷商量接送的办法', effect: '爷爷答应每天到校门口接',
  },
};

const byDate = (a: Visit, b: Visit): number => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** One of the dates was typed with dots, which no spreadsheet takes for a date. */
const dotted = 46;

export function sampleLog(): readonly LogRow[] {
  const deeds = mentoringDeeds();
  return [...samplePairs().flatMap((pair, index) => visitsOf(pair, index, deeds)), unpaired].sort(byDate)
    .map(({ date, row }, index) => (index === dotted ? { ...row, date: date.replaceAll('-', '.') } : row));
}
