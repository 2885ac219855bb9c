/** Every area of the campaign beside the contest and mentoring, in the order in which its ledgers and results are listed. */

import { activities } from './activities/activities-area.js';
import { appraisal } from './appraisal/appraisal-area.js';
import type { Area } from './area.js';
import { leaders } from './leaders/leaders-area.js';
import { plan } from './plan/plan-area.js';
import { posts } from './posts/posts-area.js';
import { rectification } from './rectification/rectification-area.js';
import { study } from './study/study-area.js';
import { visits } from './visits/visits-area.js';

export const areas: readonly Area[] = [study, posts, appraisal, rectification, visits, activities, leaders, plan];
