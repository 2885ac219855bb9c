/** What formulas come to: the stand-in's small calculator first, then whatever the test supplies. */

import { evaluate } from '../formulas/evaluation.js';
import { parseFormula } from '../formulas/parser.js';
import { NotImplemented } from '../errors.js';
import { cellAddress } from '../../../src/workbook/address.js';
import type { Cell, CellValue } from './cell.js';
import type { HostSheet } from './sheet.js';

const results = new WeakMap<Cell, { at: number; value: CellValue }>();
const underWay = new Set<Cell>();

/** @throws NotImplementedByStandIn for functions it does not know and the workbook's `formulaValue` does not supply */
export function currentValue(sheet: HostSheet, row: number, column: number, cell: Cell): CellValue {
  if (cell.formula === '') return cell.value;
  const { workbook } = sheet;
  const known = results.get(cell);
  if (known?.at === workbook.generation) return known.value;
  // A circle: Excel warns and shows 0.
  if (underWay.has(cell)) return 0;
  underWay.add(cell);
  try {
    const value = workbook.formulaValue?.(sheet.name, cellAddress(row, column), cell.formula) ?? calculated(sheet, cell.formula);
    results.set(cell, { at: workbook.generation, value });
    return value;
  } finally {
    underWay.delete(cell);
  }
}

function calculated(sheet: HostSheet, formula: string): CellValue {
  const expression = parseFormula(formula);
  if (!expression) throw new NotImplemented(`the formula ${formula}`);
  return evaluate(expression, sheet);
}
