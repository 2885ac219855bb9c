import { attendanceRate, type Attendance, type Study } from './study.js';

export interface StudyTotals extends Attendance {
  /** Of all people over all sessions. */
  readonly rate: number | null;
  /** Days of the calendar up to 统计日期, and those in whose week a session took place. */
  readonly planned: number;
  readonly held: number;
  readonly notes: number;
  /** People who handed in as many notes as they should. */
  readonly met: number;
}

export function totalsOf({ attendants, plan }: Study): StudyTotals {
  const sum = (field: keyof Attendance | 'notes'): number => attendants.reduce((total, attendant) => total + attendant[field], 0);
  const held = plan.days.filter(({ state }) => state === 'held').length;
  const attendance = {
    expected: sum('expected'), present: sum('present'), madeUp: sum('madeUp'), leave: sum('leave'), absent: sum('absent'), unregistered: sum('unregistered'),
  };
  return {
    ...attendance,
    rate: attendanceRate(attendance),
    planned: held + plan.days.filter(({ state }) => state === 'missed').length,
    held,
    notes: sum('notes'),
    met: attendants.filter(({ notes, notesTarget }) => notes >= notesTarget).length,
  };
}
