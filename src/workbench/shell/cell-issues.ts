/** Issues by the cell they stand in. */

import type { Issue } from '../../core/issues/issue.js';
import { severityOrder } from '../../taskpane/check/issue-list.js';
import type { CellMark } from '../grid/grid.js';

/** One mark a cell, of the gravest of its issues. */
export function cellMarks(issues: readonly Issue[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, cell, severity } of gravestFirst(issues)) {
    const place = `${sheet}!${cell}`;
    if (cell !== null && !marks.has(place)) marks.set(place, { sheet, cell, severity });
  }
  return [...marks.values()];
}

/** The issues of one cell, the gravest first. */
export const issuesAt = (issues: readonly Issue[], sheet: string, cell: string): Issue[] =>
  gravestFirst(issues.filter((issue) => issue.sheet === sheet && issue.cell === cell));

const gravestFirst = (issues: readonly Issue[]): Issue[] => severityOrder.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
