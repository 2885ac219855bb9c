/** What our own sheets say of the last run: read back, so that a result can be compared with the next one. */

import type { RawCell, WorkbookTables } from '../../workbook/tables.js';
import type { Outcome } from '../compute.js';
import { wholeSchool } from '../contest/contestant.js';
import { toNumber } from '../contest/decimal.js';
import { textOf } from '../intake/cell-values.js';
import { parameters } from '../ledgers/settings.js';
import { lastRun, type LoggedRun } from './log-sheet.js';
import { isOurs, outputSheets } from './output-sheets.js';
import { shownId } from './shown-id.js';

export interface LastStanding {
  readonly group: string;
  /** As the sheet shows it: personal numbers are masked. */
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly total: number;
  readonly grade: string;
}

/** `at` is YYYY-MM-DD hh:mm:ss on the computing machine's clock. */
export interface LastResult extends LoggedRun {
  readonly standings: readonly LastStanding[];
}

/** `null` where nothing was computed yet, or our sheets no longer read as we wrote them. */
export function lastResult(workbook: WorkbookTables): LastResult | null {
  const run = lastRun(workbook);
  const standings = run && standingsIn(workbook);
  return standings ? { ...run, standings } : null;
}

/** What `lastResult` would read from the sheets of this outcome. */
export const resultOf = ({ contest, entries, fingerprints }: Outcome, at: string): LastResult => ({
  at,
  asOf: entries.asOf,
  fingerprints,
  standings: contest.groups.flatMap((group) => group.standings.map(({ contestant: { teacher, total }, rank, grade }) => ({
    group: group.name, id: shownId(teacher.id), name: teacher.name, rank, total: toNumber(total!), grade,
  }))),
});

/** Other tables of the sheet have some of these columns, only the ranking has all. */
const columns = ['名次', '编号', '姓名', '总分', '等次'] as const;

/** The ranking is the sheet's last table: it ends where no 名次 stands. */
function standingsIn(workbook: WorkbookTables): LastStanding[] | null {
  const rows = isOurs(workbook, 'ranking') ? workbook.sheets.find(({ name }) => name === outputSheets.ranking)?.rows ?? [] : [];
  const header = rows.findIndex(({ cells }) => columns.every((column) => cells.includes(column)));
  if (header < 0) return null;
  const { cells: headers } = rows[header]!;
  const grouping = parameters.grouping.choices.find((choice) => headers.includes(choice));
  const standings: LastStanding[] = [];
  for (const { cells } of rows.slice(header + 1)) {
    const cell = (column: string): RawCell => cells[headers.indexOf(column)] ?? null;
    const [rank, id, name, total, grade] = columns.map(cell);
    if (typeof rank !== 'number') break;
    const group = grouping === undefined ? wholeSchool : cell(grouping);
    if (id == null || name == null || typeof total !== 'number' || grade == null || group === null) return null;
    standings.push({ group: textOf(group), id: textOf(id), name: textOf(name), rank, total, grade: textOf(grade) });
  }
  return standings;
}
