import { parsePlainDate } from '../../plain-date.js';
import { rateText } from '../../report/figure-text.js';
import { area, type Due, type School, type Sentence } from '../area.js';
import { unfoldMatrix } from './attendance-matrix.js';
import { dayText } from './day-text.js';
import { studyLedger, studyParameters } from './study-ledger.js';
import { sampleStudy } from './study-sample.js';
import { studySheet } from './study-sheet.js';
import { totalsOf } from './study-totals.js';
import { attendanceRate, countStudy, type Study } from './study.js';

/** 学习考勤 → 学习情况 (SPEC 8). */
export const study = area({
  key: 'study',
  ledger: studyLedger,
  sheet: '学习情况',
  parameters: studyParameters,
  sampleSettings: { firstDay: parsePlainDate('2026-03-02') },
  sample: sampleStudy,
  chapters: ['study'],
  unfold: unfoldMatrix,
  workOut: countStudy,
  describe: studySheet,
  figures: (result: Study) => {
    const { rate, planned, held, met } = totalsOf(result);
    return [
      { label: 'study.rate', value: rate, format: '0.00%' },
      { label: 'study.sessions', value: result.sessions.length },
      { label: 'study.held-of-planned', value: planned === 0 ? null : `${held}／${planned}` },
      { label: 'study.met-of-people', value: result.keepsNotes ? `${met}／${result.attendants.length}` : null },
    ];
  },
  due: (result, school) => [...comingSessions(result, school), ...missingNotes(result, school)].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  passages: (result, school) => [{ chapter: 'study', sentences: sentences(result, school) }],
  json: (result) => {
    const { planned, held } = totalsOf(result);
    return {
      planned,
      held,
      missed: result.plan.days.filter(({ state }) => state === 'missed').map(({ date }) => date),
      people: result.attendants.map((attendant) => ({
        id: attendant.teacher.id, expected: attendant.expected, present: attendant.present, madeUp: attendant.madeUp, leave: attendant.leave,
        absent: attendant.absent, unregistered: attendant.unregistered, rate: attendanceRate(attendant), notes: attendant.notes, notesTarget: attendant.notesTarget,
      })),
    };
  },
});

type StudySchool = School<typeof studyParameters>;

/** Planned days to come, and those of the present week that can still be kept. */
function comingSessions({ plan }: Study, { asOf }: StudySchool): Due[] {
  return plan.days.filter(({ week, sessions }) => week.until >= asOf && sessions.length === 0)
    .map(({ date, week }) => ({ on: date >= asOf ? date : week.until, what: { key: 'study.due-session', figures: { date: dayText(date) } }, place: null }));
}

/** Notes are due by the end of the term. */
function missingNotes(result: Study, { settings }: StudySchool): Due[] {
  const people = result.attendants.length - totalsOf(result).met;
  if (settings.termUntil === null || people === 0 || !result.keepsNotes) return [];
  return [{ on: settings.termUntil, what: { key: 'study.due-notes', figures: { people } }, place: null }];
}

function sentences(result: Study, { own }: StudySchool): Sentence[] {
  const { planned, held, expected, present, madeUp, rate, notes, met } = totalsOf(result);
  const missed = result.plan.days.filter(({ state }) => state === 'missed').map(({ date }) => dayText(date));
  const sessions = result.sessions.length;
  const people = result.attendants.length;
  return [
    ...(planned === 0 ? [] : [{ key: missed.length === 0 ? 'study.sentence-plan-kept' : 'study.sentence-plan', figures: { planned, held, missed: missed.length, days: missed.join('、') } }]),
    rate === null
      ? { key: 'study.sentence-none', figures: { sessions } }
      : { key: 'study.sentence-attendance', figures: { sessions, people, expected, present, madeUp, rate: rateText(rate) } },
    !result.keepsNotes ? { key: 'study.sentence-notes-unknown', figures: {} } : { key: 'study.sentence-notes', figures: { notes, met, people, committee: own.committeeNotes, member: own.memberNotes } },
  ];
}
