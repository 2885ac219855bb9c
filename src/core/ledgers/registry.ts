/** Every input sheet, in the order in which the template lays them out and issues are listed. */

import { areas } from '../campaign/areas.js';
import type { Ledger } from './ledger.js';
import { mentoringLog } from './mentoring-log.js';
import { pairings } from './pairings.js';
import { scores } from './scores.js';
import { settingsLedger } from './settings.js';
import { students } from './students.js';
import { teachers } from './teachers.js';

export const ledgers: readonly Ledger[] = [
  settingsLedger, teachers, students, pairings, mentoringLog, scores, ...areas.map(({ ledger }) => ledger),
];
