/** Places in a sheet. Rows and columns count from 1, as in Excel: A1 is row 1, column 1. */

/** Of a sheet, at most. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** (7, 3) → C7. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** C7 or $C$7 → row 7, column 3; `null` for anything else. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  return { row: Number(match[2]), column: columnNumber(match[1]!) };
}

/** A → 1, AA → 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A1:C7, or A1 for a single cell. */
export function rangeAddress(range: CellRange): string {
  const from = cellAddress(range.top, range.left);
  const to = cellAddress(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** $A$1:$C$7, or $A$1 for a single cell: for formulas that must not move. */
export function absoluteRange(range: CellRange): string {
  const from = `$${columnLetters(range.left)}$${range.top}`;
  const to = `$${columnLetters(range.right)}$${range.bottom}`;
  return from === to ? from : `${from}:${to}`;
}

/** A1:C7 or $A$1 → its corners; `null` for anything else. */
export function parseRange(text: string): CellRange | null {
  const [from, to = from] = text.split(':');
  const start = parseAddress(from ?? '');
  const end = parseAddress(to ?? '');
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet's name as formulas and links write it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
