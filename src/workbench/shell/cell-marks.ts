/** Issues by the cell they stand in. */

import type { Issue } from '../../core/issues/issue.js';
import type { CellMark } from '../grid/grid.js';

const rank = { error: 2, warning: 1, info: 0 } as const;

/** One mark a cell, of the gravest of its issues. */
export function cellMarks(issues: readonly Issue[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const { sheet, cell, severity } of issues) {
    if (cell === null) continue;
    const place = `${sheet}!${cell}`;
    const before = marks.get(place);
    if (!before || rank[severity] > rank[before.severity]) marks.set(place, { sheet, cell, severity });
  }
  return [...marks.values()];
}

/** The issues of one cell, the gravest first. */
export const issuesAt = (issues: readonly Issue[], sheet: string, cell: string): Issue[] =>
  issues.filter((issue) => issue.sheet === sheet && issue.cell === cell).sort((a, b) => rank[b.severity] - rank[a.severity]);
