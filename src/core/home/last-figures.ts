/** What stood on 首页 before: read back from our own sheet, so that the next figures can be compared with it. */

import { changedSheets } from '../comparison/changed-sheets.js';
import type { Outcome } from '../compute.js';
import type { RawCell, WorkbookTables } from '../../workbook/tables.js';
import { loggedRuns, type LoggedRun } from '../report/log-sheet.js';
import { isOurs, outputSheets, type OutputKey } from '../report/output-sheets.js';

export interface LastFigures {
  /** When and as of which day they were computed; `null` where the log no longer tells. */
  readonly run: LoggedRun | null;
  /** Key figures by the sheet of their work: those that are numbers. */
  readonly values: ReadonlyMap<OutputKey, number>;
}

/** Headers of the columns on 首页 that are read back. */
export const homeColumns = { work: '工作', present: '本次', last: '上次' } as const;

/**
 * The figures of the last result that was not computed from these entries as of this day: where the last one was, they are
 * those that it was compared with, so that computing twice gives the same sheet (SPEC 6). `null` where there is none.
 */
export function lastFigures(workbook: WorkbookTables, present: Pick<Outcome, 'entries' | 'fingerprints'>): LastFigures | null {
  const runs = [...loggedRuns(workbook)];
  const [latest] = runs;
  if (!latest) return null;
  const isSame = (run: LoggedRun): boolean => run.asOf === present.entries.asOf && changedSheets(run, present).length === 0;
  const values = valuesIn(workbook, isSame(latest) ? homeColumns.last : homeColumns.present);
  if (values.size === 0) return null;
  const other = runs.findIndex((run) => run === null || !isSame(run));
  return { run: runs[other] ?? null, values };
}

function valuesIn(workbook: WorkbookTables, column: string): ReadonlyMap<OutputKey, number> {
  const rows = isOurs(workbook, 'home') ? workbook.sheets.find(({ name }) => name === outputSheets.home)?.rows ?? [] : [];
  const header = rows.findIndex(({ cells }) => Object.values(homeColumns).every((each) => cells.includes(each)));
  if (header < 0) return new Map();
  const { cells: headers } = rows[header]!;
  const keys = new Map<RawCell, OutputKey>(Object.entries(outputSheets).map(([key, name]) => [name, key]));
  const values = new Map<OutputKey, number>();
  for (const { cells } of rows.slice(header + 1)) {
    const key = keys.get(cells[headers.indexOf(homeColumns.work)] ?? null);
    // The table ends where no sheet of ours is named.
    if (key === undefined) break;
    const value = cells[headers.indexOf(column)] ?? null;
    if (typeof value === 'number') values.set(key, value);
  }
  return values;
}
