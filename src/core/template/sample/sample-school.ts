/**
 * A made-up school with everything a real one has: good and bad figures, and the slips that checks are for.
 * The same on every run; nobody in it exists.
 */

import { areas } from '../../campaign/areas.js';
import { areaField } from '../../intake/known-parameters.js';
import type { Ledger } from '../../ledgers/ledger.js';
import { mentoringLog } from '../../ledgers/mentoring-log.js';
import { pairings } from '../../ledgers/pairings.js';
import { scores } from '../../ledgers/scores.js';
import { students } from '../../ledgers/students.js';
import { teachers } from '../../ledgers/teachers.js';
import type { EntryRow } from '../ledger-sheet.js';
import type { SettingValues } from '../settings-sheet.js';
import { sampleLog } from './mentoring-log.js';
import { samplePairs } from './pairings.js';
import { sampleScores } from './scores.js';
import { schoolSettings } from './settings.js';
import { sampleStudents } from './students.js';
import { sampleTeachers } from './teachers.js';

// Made when they are asked for: whoever only computes does not wait for them.
export const sampleRows = (): ReadonlyMap<Ledger, readonly EntryRow[]> => new Map<Ledger, readonly EntryRow[]>([
  [teachers, sampleTeachers()],
  [students, sampleStudents()],
  [pairings, samplePairs().map((pair) => pair.row)],
  [mentoringLog, sampleLog()],
  [scores, sampleScores()],
  ...areas.map(({ ledger, sample }) => [ledger, sample()] as const),
]);

export const sampleSettings = (): SettingValues => ({
  ...schoolSettings,
  ...Object.fromEntries(areas.flatMap(({ key, sampleSettings: own }) => Object.entries(own).map(([field, value]) => [areaField(key, field), value]))),
});
