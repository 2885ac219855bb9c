/** What a formula comes to in its sheet: the few functions that school workbooks and our own sheets use. */

import { NotImplemented } from '../errors.js';
import { isEntireColumn, isEntireRow, parseArea, splitSheet, type CellRange } from '../model/area.js';
import { currentValue } from '../model/calculation.js';
import type { CellValue } from '../model/cell.js';
import type { HostSheet } from '../model/sheet.js';
import { dateSerial } from './date-serial.js';
import { functions } from './functions.js';
import type { Expression } from './parser.js';
import { failure, isMatrix, isFailure, lift, numberFrom, textFrom, type Matrix, type Operand, type Scalar } from './operands.js';

export function evaluate(expression: Expression, sheet: HostSheet): CellValue {
  const result = operandOf(expression, sheet);
  const value = isMatrix(result) ? (result[0]?.[0] ?? 0) : result;
  return value === null ? 0 : value;
}

function operandOf(expression: Expression, sheet: HostSheet): Operand {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'error':
      return failure(expression.value);
    case 'reference':
      return referenced(expression.value, sheet);
    case 'name':
      return named(expression.value, sheet);
    case 'array':
      return expression.rows.map((row) => row.map((each) => operandOf(each, sheet) as Scalar));
    case 'unary':
      return lift([operandOf(expression.of, sheet)], ([value]) => signed(expression.sign, value!));
    case 'binary':
      return lift([operandOf(expression.left, sheet), operandOf(expression.right, sheet)], ([left, right]) => combined(expression.sign, left!, right!));
    case 'call':
      return called(expression, sheet);
  }
}

function called(expression: Extract<Expression, { kind: 'call' }>, sheet: HostSheet): Operand {
  const { name, given } = expression;
  const at = (index: number): Operand => (given[index] ? operandOf(given[index], sheet) : null);
  if (name === 'IF') {
    const condition = at(0);
    if (isMatrix(condition)) return lift([condition, at(1), given.length > 2 ? at(2) : false], ([test, yes, no]) => (isFailure(test!) ? test! : numberFrom(test!) !== 0 ? yes! : no!));
    if (isFailure(condition)) return condition;
    return numberFrom(condition) !== 0 ? at(1) : given.length > 2 ? at(2) : false;
  }
  if (name === 'IFERROR') return isFailure(at(0)) ? at(1) : at(0);
  if (name === 'DATE') return dateSerial([at(0), at(1), at(2)], sheet.workbook.date1904);
  const work = functions[name];
  if (!work) throw new NotImplemented(`the function ${name}`);
  return work(given.map((_, index) => at(index)));
}

function referenced(text: string, sheet: HostSheet): Operand {
  const { sheet: name, cells } = splitSheet(text);
  const there = name === null ? sheet : sheet.workbook.find(name);
  const area = parseArea(cells);
  if (!there || !area) return failure('#REF!');
  if (area.top === area.bottom && area.left === area.right) return valueIn(there, area.top, area.left);
  return matrixOf(there, area);
}

function matrixOf(sheet: HostSheet, area: CellRange): Matrix {
  // A whole column ends with the last cell that holds something.
  const used = isEntireColumn(area) || isEntireRow(area) ? sheet.grid.used((cell) => !cell.isBlank) : area;
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? area.top));
  const right = Math.max(area.left, Math.min(area.right, used?.right ?? area.left));
  return Array.from({ length: bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: right - area.left + 1 }, (_, across) => valueIn(sheet, area.top + down, area.left + across)));
}

function valueIn(sheet: HostSheet, row: number, column: number): Scalar {
  const cell = sheet.grid.find(row, column);
  if (!cell || cell.isBlank) return null;
  return currentValue(sheet, row, column, cell);
}

function named(text: string, sheet: HostSheet): Operand {
  if (text.includes('[')) throw new NotImplemented(`references into tables (${text})`);
  const { sheet: of, cells: name } = splitSheet(text);
  const there = of === null ? sheet : (sheet.workbook.find(of) ?? sheet);
  const found = [...there.names, ...sheet.workbook.names].find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!found) return failure('#NAME?');
  const reference = found.formula.slice(1);
  return /^".*"$/s.test(reference) ? reference.slice(1, -1).replaceAll('""', '"') : referenced(reference, there);
}

function signed(sign: string, value: Scalar): Scalar {
  if (sign === '@' || sign === '+' || isFailure(value)) return value;
  const number = numberFrom(value);
  if (isFailure(number)) return number;
  return sign === '%' ? number / 100 : -number;
}

function combined(sign: string, left: Scalar, right: Scalar): Scalar {
  if (isFailure(left)) return left;
  if (isFailure(right)) return right;
  if (sign === '&') return textFrom(left) + textFrom(right);
  if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compared(sign, left, right);
  const [one, other] = [numberFrom(left), numberFrom(right)];
  if (isFailure(one)) return one;
  if (isFailure(other)) return other;
  if (sign === '/' && other === 0) return failure('#DIV/0!');
  return { '+': one + other, '-': one - other, '*': one * other, '/': one / other, '^': one ** other }[sign] ?? failure('#VALUE!');
}

/** Numbers before texts before truths; texts without regard to case; blank as whatever it meets. */
function compared(sign: string, left: Scalar, right: Scalar): boolean {
  const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const like = (value: Scalar, other: Scalar): Scalar => value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  const [one, other] = [like(left, right), like(right, left)];
  const order =
    rank(one) !== rank(other) ? rank(one) - rank(other)
    : typeof one === 'string' ? (one.toLowerCase() === String(other).toLowerCase() ? 0 : one.toLowerCase() < String(other).toLowerCase() ? -1 : 1)
    : Number(one) - Number(other);
  return { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[sign]!;
}
