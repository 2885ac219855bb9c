import type { IssueLog } from '../issues/issue.js';
import { scores } from '../ledgers/scores.js';
import type { Settings } from '../ledgers/settings.js';
import type { teachers } from '../ledgers/teachers.js';
import type { Records } from './records.js';

/** Columns that no sheet must have, but that the settings in force ask for. */
export function reportNeededColumns(
  settings: Settings, roster: Records<typeof teachers>, scoreSheet: Records<typeof scores>, issues: IssueLog,
): void {
  const grouping = groupingFields[settings.grouping];
  if (grouping && roster.rows.length > 0 && !roster.has(grouping)) {
    issues.add('column-missing', { sheet: roster.sheet, row: 1, column: 1 }, { parameters: { column: settings.grouping } });
  }
  for (const [field, weight] of Object.entries(componentWeights(settings))) {
    const column = field as keyof ReturnType<typeof componentWeights>;
    if (weight === 0 || scoreSheet.rows.length === 0 || scoreSheet.has(column)) continue;
    // Nobody can be ranked, but every row is right by itself: a warning names the cause.
    issues.add('column-missing', { sheet: scoreSheet.sheet, row: 1, column: 1 }, {
      parameters: { column: scores.columns[column].header, role: 'component' }, severity: 'warning',
    });
  }
}

const groupingFields = { 不分组: null, 任教学科: 'subject', 任教年级: 'grade', 组别: 'team' } as const;

const componentWeights = (settings: Settings) => ({
  research: settings.researchWeight, design: settings.designWeight,
  observation: settings.observationWeight, teaching: settings.teachingWeight,
});
