/** The parameters of 设置 in the order of the form. */

import type { SettingField } from '../../core/intake/setting-value.js';

export const settingSections = {
  school: ['school', 'term', 'termFrom', 'termUntil', 'asOf'],
  contest: ['ratio', 'grades', 'rounding', 'ties', 'tieOrder', 'ranks', 'grouping'],
  scores: ['researchWeight', 'designWeight', 'observationWeight', 'teachingWeight', 'fullMarks', 'dropFrom', 'decimals'],
  mentoring: ['youthAge', 'youthService', 'mentorMember', 'mentorTitle', 'mentorLimit', 'logMinimum'],
} as const satisfies Record<string, readonly SettingField[]>;

export type SettingSection = keyof typeof settingSections;
