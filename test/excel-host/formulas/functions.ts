/** The functions the stand-in knows. */

import { failure, flat, isFailure, isMatrix, lift, numberFrom, numbersOf, textFrom, type Matrix, type Operand, type Scalar } from './operands.js';

type Work = (given: readonly Operand[]) => Operand;

const overNumbers = (reckon: (numbers: number[]) => Scalar): Work => (given) => {
  const numbers = numbersOf(given);
  return Array.isArray(numbers) ? reckon(numbers) : numbers;
};

const eachNumber = (reckon: (...numbers: number[]) => Scalar): Work => (given) => lift(given, (values) => {
  const numbers = values.map(numberFrom);
  const failed = numbers.find((each) => typeof each !== 'number');
  return failed !== undefined ? failed : reckon(...(numbers as number[]));
});

const eachText = (reckon: (...texts: string[]) => Scalar): Work => (given) =>
  lift(given, (values) => values.find(isFailure) ?? reckon(...values.map(textFrom)));

const each = (reckon: (value: Scalar) => Scalar): Work => (given) => lift(given.slice(0, 1), ([value]) => reckon(value ?? null));

const truths = (given: readonly Operand[]): boolean[] =>
  flat(given).filter((value) => typeof value === 'boolean' || typeof value === 'number').map(Boolean);

/** Half away from zero, on the decimal digits that are seen. */
function round(number: number, places: number, towards: (scaled: number) => number): number {
  const scaled = Number(`${Math.abs(number)}e${places}`);
  return Math.sign(number) * Number(`${towards(Number(scaled.toPrecision(15)))}e${-places}`);
}

/** What COUNTIF takes for a match: `>=60`, `<>`, a text with `*` and `?`, a number. */
function criterion(wanted: Scalar): (value: Scalar) => boolean {
  const [, sign = '=', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(textFrom(wanted))!;
  const number = rest.trim() === '' ? NaN : Number(rest);
  if (!Number.isNaN(number)) {
    const compare: Record<string, (value: number) => boolean> = {
      '=': (value) => value === number, '<>': (value) => value !== number, '<': (value) => value < number,
      '>': (value) => value > number, '<=': (value) => value <= number, '>=': (value) => value >= number,
    };
    return (value) => (typeof value === 'number' ? compare[sign]!(value) : sign === '<>' || (sign === '=' && textFrom(value) === rest));
  }
  const pattern = new RegExp(`^${rest.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`, 'i');
  const matches = (value: Scalar): boolean => pattern.test(textFrom(value));
  return sign === '<>' ? (value) => !matches(value) : matches;
}

const matrix = (operand: Operand): Matrix => (isMatrix(operand) ? operand : [[operand]]);

function countIfs(given: readonly Operand[]): Scalar {
  const columns = Array.from({ length: given.length / 2 }, (_, pair) => ({ values: matrix(given[2 * pair]!).flat(), matches: criterion(flat([given[2 * pair + 1]!])[0] ?? null) }));
  return columns[0]!.values.filter((_, index) => columns.every(({ values, matches }) => matches(values[index] ?? null))).length;
}

function sumIf(given: readonly Operand[]): Scalar {
  const matches = criterion(flat([given[1]!])[0] ?? null);
  const summed = matrix(given[2] ?? given[0]!).flat();
  return matrix(given[0]!).flat().reduce<number>((total, value, index) => total + (matches(value) && typeof summed[index] === 'number' ? summed[index] : 0), 0);
}

function sumProduct(given: readonly Operand[]): Scalar {
  const columns = given.map((operand) => matrix(operand).flat());
  const failed = columns.flat().find(isFailure);
  if (failed !== undefined) return failed;
  return columns[0]!.reduce<number>((total, _, index) => total + columns.reduce((product, column) => product * (typeof column[index] === 'number' ? column[index] : 0), 1), 0);
}

function match(given: readonly Operand[]): Scalar {
  const [wanted] = flat([given[0]!]);
  if (given.length < 3 || numberFrom(flat([given[2]!])[0] ?? null) !== 0) return failure('#N/A');
  const index = matrix(given[1]!).flat().findIndex((value) => (typeof value === 'string' && typeof wanted === 'string' ? value.toLowerCase() === wanted.toLowerCase() : value === wanted));
  return index < 0 ? failure('#N/A') : index + 1;
}

function index(given: readonly Operand[]): Scalar {
  const of = matrix(given[0]!);
  const [row, column] = [numberFrom((given[1] ?? null) as Scalar), numberFrom((given[2] ?? null) as Scalar)];
  if (typeof row !== 'number' || typeof column !== 'number') return failure('#VALUE!');
  const value = of.length === 1 && given.length < 3 ? of[0]![row - 1] : of[row - 1]?.[Math.max(column, 1) - 1];
  return value === undefined ? failure('#REF!') : value;
}

export const functions: Readonly<Record<string, Work | undefined>> = {
  SUM: overNumbers((numbers) => numbers.reduce((total, number) => total + number, 0)),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? failure('#DIV/0!') : numbers.reduce((total, number) => total + number, 0) / numbers.length)),
  MAX: overNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: overNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  COUNT: (given) => flat(given).filter((value) => typeof value === 'number').length,
  COUNTA: (given) => flat(given).filter((value) => value !== null).length,
  COUNTBLANK: (given) => flat(given).filter((value) => value === null || value === '').length,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: sumIf,
  SUMPRODUCT: sumProduct,
  MATCH: match,
  INDEX: index,
  AND: (given) => flat(given).find(isFailure) ?? truths(given).every(Boolean),
  OR: (given) => flat(given).find(isFailure) ?? truths(given).some(Boolean),
  NOT: each((value) => (isFailure(value) ? value : !value)),
  ROUND: eachNumber((number, places = 0) => round(number, places, Math.round)),
  ROUNDUP: eachNumber((number, places = 0) => round(number, places, Math.ceil)),
  ROUNDDOWN: eachNumber((number, places = 0) => round(number, places, Math.floor)),
  INT: eachNumber((number = 0) => Math.floor(number)),
  ABS: eachNumber((number = 0) => Math.abs(number)),
  MOD: eachNumber((number = 0, by = 0) => (by === 0 ? failure('#DIV/0!') : number - by * Math.floor(number / by))),
  EXACT: eachText((one, other) => one === other),
  LEN: eachText((value = '') => value.length),
  TRIM: eachText((value = '') => value.trim().replaceAll(/ +/g, ' ')),
  LEFT: (given) => lift(given, ([value, count]) => textFrom(value ?? null).slice(0, Number(count ?? 1))),
  RIGHT: (given) => lift(given, ([value, count]) => textFrom(value ?? null).slice(-Number(count ?? 1))),
  CONCATENATE: eachText((...texts) => texts.join('')),
  VALUE: each((value) => numberFrom(value)),
  ISNUMBER: each((value) => typeof value === 'number'),
  ISTEXT: each((value) => typeof value === 'string'),
  ISBLANK: each((value) => value === null),
  ISERROR: each(isFailure),
  NA: () => failure('#N/A'),
};
