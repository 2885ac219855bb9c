/** The result → the sheets that tell it (SPEC 6). */

import type { SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { annualSheet } from '../annual/annual-sheet.js';
import { areas } from '../campaign/areas.js';
import type { Outcome } from '../compute.js';
import { areaSheet } from './area-sheet.js';
import { coverageSheet } from './coverage-sheet.js';
import { homeSheet } from './home-sheet.js';
import { issuesSheet } from './issues-sheet.js';
import { logSheet, type RunStamp } from './log-sheet.js';
import { takenNames } from './output-sheets.js';
import { rankingSheet } from './ranking-sheet.js';
import type { Say } from './say.js';

/**
 * A name taken by a sheet of the user's is left to him: that sheet of ours is not written.
 * @param stamp of this run; `null` where the last one is told again, and none is added to its log.
 */
export function reportSheets(outcome: Outcome, workbook: WorkbookTables, stamp: RunStamp | null, say: Say): SheetDescription[] {
  const taken = new Set(takenNames(workbook));
  return [
    homeSheet(outcome, workbook, say),
    rankingSheet(outcome, say),
    coverageSheet(outcome, say),
    ...areas.map((area) => areaSheet(area, outcome, say)),
    annualSheet(outcome, workbook, say),
    issuesSheet(outcome, say),
    logSheet(outcome, workbook, stamp, say),
  ].filter((sheet) => !taken.has(sheet.key));
}
