/** What formulas reckon with. */

import { isError, type CellError } from '../model/cell.js';

/** `null` is a blank cell. */
export type Scalar = number | string | boolean | CellError | null;
export type Matrix = readonly (readonly Scalar[])[];
export type Operand = Scalar | Matrix;

export const failure = (error: string): CellError => ({ error });
export const isMatrix = (operand: Operand): operand is Matrix => Array.isArray(operand);
export const isFailure = (operand: Operand): operand is CellError => operand !== null && !isMatrix(operand) && isError(operand);

/** Every value of the operands, matrices row by row. */
export const flat = (operands: readonly Operand[]): Scalar[] => operands.flatMap((each) => (isMatrix(each) ? each.flat() : [each]));

/** Numbers as sums take them: those given themselves, and in cells the numbers alone. The first error wins. */
export function numbersOf(operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of isMatrix(operand) ? operand.flat() : [operand]) {
      if (isFailure(value)) return value;
      if (typeof value === 'number') numbers.push(value);
      else if (!isMatrix(operand) && typeof value === 'boolean') numbers.push(Number(value));
    }
  }
  return numbers;
}

export function numberFrom(value: Scalar): number | CellError {
  if (value === null) return 0;
  if (isFailure(value)) return value;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  const number = Number(value.trim().replaceAll(',', ''));
  return value.trim() === '' || Number.isNaN(number) ? failure('#VALUE!') : number;
}

export function textFrom(value: Scalar): string {
  if (value === null) return '';
  if (isFailure(value)) return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** Value by value, where any of the operands is a matrix; a single value meets every value of the others. */
export function lift(operands: readonly Operand[], work: (values: readonly Scalar[]) => Scalar): Operand {
  const matrices = operands.filter(isMatrix);
  if (matrices.length === 0) return work(operands as readonly Scalar[]);
  const rows = Math.max(...matrices.map((each) => each.length));
  const columns = Math.max(...matrices.map((each) => each[0]?.length ?? 0));
  const at = (operand: Operand, row: number, column: number): Scalar => {
    if (!isMatrix(operand)) return operand;
    const line = operand[operand.length === 1 ? 0 : row];
    const value = line?.[line.length === 1 ? 0 : column];
    return value === undefined ? failure('#N/A') : value;
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => work(operands.map((each) => at(each, row, column)))));
}
