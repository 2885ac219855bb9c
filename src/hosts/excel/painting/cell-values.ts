/** The cells' texts, numbers, dates and formulas, in blocks. */

import { daySerial } from '../../../workbook/day-serial.js';
import type { PlacedCell, PlacedFormula, SheetLayout } from '../../../workbook/layout.js';
import { rangeAt } from './areas.js';
import type { LookGrid } from './looks.js';
import { actionSize, textSize } from './payload.js';
import { rectanglesByValue } from './rectangles.js';
import { typedText } from './typed-text.js';

/** Cells beyond which the client library cuts a block up itself, by more actions than we need. */
const mostCells = 1500;
/** In bytes: blocks of long texts are cut sooner, so that a request is filled evenly. */
const mostBytes = 200_000;

type Value = string | number | boolean;

/** Number formats must stand before. Yields bytes. */
export function* paintValues(sheet: Excel.Worksheet, layout: SheetLayout, { columns, looks, at }: LookGrid, date1904: boolean): Generator<number> {
  const formulas: { row: number; column: number; formula: string }[] = [];
  let block: Value[][] = [];
  let size = 0;
  let top = 1;
  const write = (): number => {
    const written = size + actionSize;
    rangeAt(sheet, { top, left: 1, bottom: top + block.length - 1, right: columns }).values = block;
    top += block.length;
    block = [];
    size = 0;
    return written;
  };
  for (const { row, cells } of layout.rows) {
    while (top + block.length < row) {
      if ((block.length + 1) * columns > mostCells) yield write();
      block.push(new Array<Value>(columns).fill(''));
      size += columns * 3;
    }
    if (block.length > 0 && ((block.length + 1) * columns > mostCells || size > mostBytes)) yield write();
    const values = new Array<Value>(columns).fill('');
    size += columns * 3;
    for (const cell of cells) {
      const { content, column } = cell;
      if (content === null) continue;
      if (isFormula(content)) formulas.push({ row, column, formula: content.formula });
      else {
        const value = valueOf(content, looks[at(row, column)]!.format, date1904);
        values[column - 1] = value;
        size += typeof value === 'string' ? textSize(value) : 12;
      }
    }
    block.push(values);
  }
  if (block.length > 0) yield write();
  yield* paintFormulas(sheet, formulas);
}

const isFormula = (content: PlacedCell['content']): content is PlacedFormula =>
  typeof content === 'object' && content !== null && 'formula' in content;

function valueOf(content: Exclude<PlacedCell['content'], PlacedFormula | null>, format: string, date1904: boolean): Value {
  if (typeof content === 'string') return typedText(content, format);
  if (typeof content !== 'object') return content;
  // A day that Excel cannot hold stands as text, as everywhere.
  return daySerial(content.day, date1904) ?? typedText(content.day, format);
}

/** Runs of formulas as blocks of their own: they are few, and the blocks of values have no place for the language they are written in. */
function* paintFormulas(sheet: Excel.Worksheet, formulas: readonly { row: number; column: number; formula: string }[]): Generator<number> {
  if (formulas.length === 0) return;
  const written = new Map(formulas.map(({ row, column, formula }) => [`${row}:${column}`, `=${formula.replace(/^=/, '')}`]));
  const rows = Math.max(...formulas.map(({ row }) => row));
  const columns = Math.max(...formulas.map(({ column }) => column));
  const ranges = rectanglesByValue({ rows, columns, at: (row, column) => (written.has(`${row}:${column}`) ? 1 : 0) }).get(1)!;
  for (const range of ranges) {
    let size = actionSize;
    const block: string[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const line: string[] = [];
      for (let column = range.left; column <= range.right; column++) line.push(written.get(`${row}:${column}`)!);
      size += line.reduce((sum, formula) => sum + textSize(formula), 0);
      block.push(line);
    }
    rangeAt(sheet, range).formulas = block;
    yield size;
  }
}
