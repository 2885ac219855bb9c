/** The sheets that are ours: their keys and names (SPEC 6). */

import type { WorkbookTables } from '../../workbook/tables.js';
import { areas } from '../campaign/areas.js';
import type { IssueLog } from '../issues/issue.js';

const ownSheets = {
  home: '首页', ranking: '评比结果', coverage: '帮扶覆盖', annual: '年度总结', issues: '数据校验', log: '运行记录',
} as const;

/** Names a sheet of ours whatever it is called: the mark it bears. */
export type OutputKey = string;

/** In the order in which they are written. */
export const outputSheets: typeof ownSheets & Readonly<Record<OutputKey, string>> = {
  home: ownSheets.home,
  ranking: ownSheets.ranking,
  coverage: ownSheets.coverage,
  ...Object.fromEntries(areas.map(({ key, sheet }) => [key, sheet])),
  annual: ownSheets.annual,
  issues: ownSheets.issues,
  log: ownSheets.log,
};

/** Whether a heading is the sheet that we wrote under this key; a renamed one has become the user's. */
export function isOurs(workbook: WorkbookTables, key: OutputKey): boolean {
  return workbook.headings.some((heading) => heading.name === outputSheets[key] && heading.mark === key);
}

/** Output names borne by sheets that are not ours: those sheets are never overwritten. */
export function takenNames(workbook: WorkbookTables): OutputKey[] {
  return Object.keys(outputSheets).filter((key) => workbook.headings.some((heading) => heading.name === outputSheets[key] && heading.mark !== key));
}

export function reportTakenNames(workbook: WorkbookTables, issues: IssueLog): void {
  for (const key of takenNames(workbook)) {
    const sheet = outputSheets[key]!;
    issues.add('output-name-taken', { sheet, row: 1, column: 1 }, { parameters: { sheet } });
  }
}
