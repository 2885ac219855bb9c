/** The sheets that are ours: their keys and names (SPEC 6). */

import type { WorkbookTables } from '../../workbook/tables.js';
import type { IssueLog } from '../issues/issue.js';

export const outputSheets = {
  ranking: '评比结果',
  coverage: '帮扶覆盖',
  issues: '数据校验',
  log: '运行记录',
} as const;

export type OutputKey = keyof typeof outputSheets;

/** Whether a heading is the sheet that we wrote under this key; a renamed one has become the user's. */
export function isOurs(workbook: WorkbookTables, key: OutputKey): boolean {
  return workbook.headings.some((heading) => heading.name === outputSheets[key] && heading.mark === key);
}

/** Output names borne by sheets that are not ours: those sheets are never overwritten. */
export function takenNames(workbook: WorkbookTables): OutputKey[] {
  const keys = Object.keys(outputSheets) as OutputKey[];
  return keys.filter((key) => workbook.headings.some((heading) => heading.name === outputSheets[key] && heading.mark !== key));
}

export function reportTakenNames(workbook: WorkbookTables, issues: IssueLog): void {
  for (const key of takenNames(workbook)) {
    issues.add('output-name-taken', { sheet: outputSheets[key], row: 1, column: 1 }, { parameters: { sheet: outputSheets[key] } });
  }
}
