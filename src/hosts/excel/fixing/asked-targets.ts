/** What stands in the cells that are to be changed. */

import { cellAddress } from '../../../workbook/address.js';
import { RefusedWrite } from '../../../workbook/refused-write.js';
import type { Allows } from '../allows.js';
import { isThere, type SheetNames } from '../sheet-names.js';
import { holdsFormula, type CellHeld } from './cell-entry.js';
import type { TargetRun } from './target-runs.js';

export interface HeldRun {
  readonly run: TargetRun;
  readonly cells: readonly CellHeld[];
  /** Whether a row of it is hidden. */
  readonly hasHidden: boolean;
}

/** Runs whose questions fit into one request. */
const runsOfRequest = 500;

/**
 * Asks for the cells of every run, in one request unless there are very many; what was queued before goes with the first.
 * Throws `RefusedWrite` where a sheet is not there or, if `refusing`, where a cell must not be changed.
 */
export async function askTargets(
  context: Excel.RequestContext, runs: readonly TargetRun[], allows: Allows, refusing: boolean, there?: SheetNames,
): Promise<HeldRun[]> {
  const missing = runs.find(({ sheet }) => !isThere(there, sheet));
  if (missing) throw new RefusedWrite('sheet-unknown', missing.sheet);
  const held: HeldRun[] = [];
  for (let from = 0; from < runs.length; from += runsOfRequest) {
    const asked = runs.slice(from, from + runsOfRequest).map((run) => askRun(context.workbook, run, allows));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- more would not fit into one request
    await context.sync();
    held.push(...asked.map((take) => take(refusing)));
  }
  return held;
}

function askRun({ worksheets }: Excel.Workbook, run: TargetRun, allows: Allows): (refusing: boolean) => HeldRun {
  const sheet = worksheets.getItemOrNullObject(run.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  const range = sheet.getRangeByIndexes(run.row - 1, run.column - 1, run.values.length, 1).untrack();
  range.load(`values,valueTypes,formulas,numberFormat,rowHidden${allows('1.12') ? ',hasSpill' : ''}`);
  range.format.protection.load('locked');
  return (refusing) => {
    if (sheet.isNullObject) throw new RefusedWrite('sheet-unknown', run.sheet);
    const { values, valueTypes, formulas, numberFormat } = range;
    const cells = values.map((line: unknown[], down: number): CellHeld => ({
      value: line[0], type: String(valueTypes[down]![0]), formula: formulas[down]![0] as unknown, format: String(numberFormat[down]![0]),
    }));
    const held = { run, cells, hasHidden: range.rowHidden !== false };
    if (!refusing) return held;
    const cell = (down: number): string => cellAddress(run.row + down, run.column);
    if (sheet.protection.protected && range.format.protection.locked !== false) throw new RefusedWrite('sheet-locked', run.sheet, cell(0));
    // Which cells of the run a formula elsewhere fills is not told: better none is changed than that one is broken.
    const formula = allows('1.12') && range.hasSpill !== false ? 0 : cells.findIndex(holdsFormula);
    if (formula >= 0) throw new RefusedWrite('formula-cell', run.sheet, cell(formula));
    return held;
  };
}
