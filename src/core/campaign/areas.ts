/** Every area of the campaign beside the contest and mentoring, in the order in which its ledgers and results are listed. */

import type { Area } from './area.js';

export const areas: readonly Area[] = [];
