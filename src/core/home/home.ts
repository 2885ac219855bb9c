/** How the campaign stands at a glance: every work's key figure, how it changed, and what is due next. */

import type { WorkbookTables } from '../../workbook/tables.js';
import type { Outcome } from '../compute.js';
import type { LoggedRun } from '../report/log-sheet.js';
import { changeOf, type Change } from './change.js';
import { duesOf, type Dues } from './dues.js';
import { keyFigures, type KeyFigures } from './key-figures.js';
import { lastFigures } from './last-figures.js';

export interface Work extends KeyFigures {
  /** The key figure of the last result that had other entries or another day; `null` where there is none. */
  readonly last: number | null;
  readonly change: Change | null;
}

export interface Home {
  readonly works: readonly Work[];
  /** The run that `last` comes from. */
  readonly since: LoggedRun | null;
  readonly dues: Dues;
}

/** @param workbook with 首页 and 运行记录 as they stand, where they do. */
export function homeOf(outcome: Outcome, workbook: WorkbookTables): Home {
  const before = lastFigures(workbook, outcome);
  const works = keyFigures(outcome).map((work): Work => {
    const [figure] = work.figures;
    // What was not reported is not compared either.
    const last = figure ? before?.values.get(work.key) ?? null : null;
    return { ...work, last, change: figure ? changeOf(figure, last) : null };
  });
  return { works, since: works.some(({ last }) => last !== null) ? before!.run : null, dues: duesOf(outcome) };
}
