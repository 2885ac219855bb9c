import type { IssueLog } from '../issues/issue.js';
import { componentFields, components, type scores } from '../ledgers/scores.js';
import { componentWeights, type Settings } from '../ledgers/settings.js';
import type { teachers } from '../ledgers/teachers.js';
import type { Records } from './records.js';

/** Columns that no sheet must have, but that the settings in force ask for. */
export function reportNeededColumns(
  settings: Settings, roster: Records<typeof teachers>, scoreRecords: Records<typeof scores>, issues: IssueLog,
): void {
  const grouping = groupingFields[settings.grouping];
  if (grouping && roster.rows.length > 0 && !roster.columns.has(grouping)) {
    issues.add('column-missing', { sheet: roster.sheet, row: 1, column: 1 }, { parameters: { column: settings.grouping, role: 'grouping' } });
  }
  const weights = componentWeights(settings);
  for (const component of components) {
    if (weights[component] === 0 || scoreRecords.rows.length === 0 || scoreRecords.columns.has(componentFields[component])) continue;
    // Nobody can be ranked, but every row is right by itself: a warning names the cause.
    issues.add('column-missing', { sheet: scoreRecords.sheet, row: 1, column: 1 }, {
      parameters: { column: component, role: 'component' }, severity: 'warning',
    });
  }
}

const groupingFields = { 不分组: null, 任教学科: 'subject', 任教年级: 'grade', 组别: 'team' } as const;
