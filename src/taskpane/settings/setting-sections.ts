/** The parameters of 设置 in the order of the form. */

import { areas } from '../../core/campaign/areas.js';
import { areaFields, type SettingField } from '../../core/intake/known-parameters.js';
import type { parameters } from '../../core/ledgers/settings.js';

const ownSections = {
  school: ['school', 'term', 'termFrom', 'termUntil', 'asOf'],
  contest: ['ratio', 'grades', 'rounding', 'ties', 'tieOrder', 'ranks', 'grouping'],
  scores: ['researchWeight', 'designWeight', 'observationWeight', 'teachingWeight', 'fullMarks', 'dropFrom', 'decimals'],
  mentoring: ['youthAge', 'youthService', 'mentorMember', 'mentorTitle', 'mentorLimit', 'logMinimum'],
} as const satisfies Record<string, readonly (keyof typeof parameters)[]>;

/** Title of a section (a key of the locales) → its parameters. Every area that has some adds a section of its own. */
export const settingSections: readonly (readonly [title: string, fields: readonly SettingField[]])[] = [
  ...Object.entries(ownSections).map(([section, fields]) => [`settings.section-${section}`, fields] as const),
  ...areas.map(({ key }) => [`${key}.title`, areaFields(key).map((field) => field.key)] as const).filter(([, fields]) => fields.length > 0),
];
