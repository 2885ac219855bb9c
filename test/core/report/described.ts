/** A described sheet as a reader finds it: cells by address, links and styles. */

import { cellAddress } from '../../../src/workbook/address.js';
import type { SheetDescription } from '../../../src/workbook/description.js';
import { layOut, type PlacedCell } from '../../../src/workbook/layout.js';

export interface ReadCell extends PlacedCell {
  readonly address: string;
  /** What is shown: a formula's value, a day, a text or a number. */
  readonly shown: string | number | boolean | null;
}

export function cellsOf(sheet: SheetDescription): ReadCell[] {
  return layOut(sheet).rows.flatMap(({ row, cells }) => cells.map((cell) => ({ ...cell, address: cellAddress(row, cell.column), shown: shownOf(cell.content) })));
}

/** Every text of the sheet that a reader sees, in reading order. */
export const textsOf = (sheet: SheetDescription): string[] =>
  cellsOf(sheet).filter(({ style }) => style !== 'memo').map(({ shown }) => shown).filter((shown) => typeof shown === 'string' && shown !== '') as string[];

/** The rows below the header row that starts with `first`, up to the next blank row, as shown. */
export function tableBelow(sheet: SheetDescription, first: string): (string | number | boolean | null)[][] {
  const rows = layOut(sheet).rows.map(({ cells }) => cells);
  const header = rows.findIndex((cells) => cells[0]?.content === first && cells.some((cell) => cell.style === 'header'));
  const body: (string | number | boolean | null)[][] = [];
  for (const cells of rows.slice(header + 1)) {
    if (cells.some((cell) => cell.style === 'header' || cell.style === 'heading' || cell.style === 'note')) break;
    body.push(cells.filter((cell, index) => index === 0 || cell.content !== null || !isCovered(cells, index)).map(({ content }) => shownOf(content)));
  }
  return body;
}

const isCovered = (cells: readonly PlacedCell[], index: number): boolean =>
  cells.slice(0, index).some((cell) => cell.span !== undefined && cell.column + cell.span > cells[index]!.column);

function shownOf(content: PlacedCell['content']): string | number | boolean | null {
  if (content === null || typeof content !== 'object') return content;
  return 'day' in content ? content.day : content.value;
}
