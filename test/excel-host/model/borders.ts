/** Borders of areas: which side of which cell an edge of the area is. */

import { invalidArgument } from '../errors.js';
import type { CellRange } from './area.js';
import { type Border, type Format, withFormat } from './format.js';
import { formatsIn, reformat } from './looks.js';
import { mustAllow } from './protection.js';
import type { HostSheet } from './sheet.js';

export const borderSides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
export type BorderSide = (typeof borderSides)[number];
type Key = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight' | 'borderDiagonalDown' | 'borderDiagonalUp';

interface Piece {
  readonly area: CellRange;
  readonly key: Key;
}

/** The cells' own sides that make up an edge of the area, or the lines inside it. */
export function piecesOf(side: BorderSide, area: CellRange): Piece[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, key: 'borderTop' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, key: 'borderBottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, key: 'borderLeft' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, key: 'borderRight' }];
    case 'InsideHorizontal':
      return area.top === area.bottom ? [] : [{ area: { ...area, bottom: area.bottom - 1 }, key: 'borderBottom' }, { area: { ...area, top: area.top + 1 }, key: 'borderTop' }];
    case 'InsideVertical':
      return area.left === area.right ? [] : [{ area: { ...area, right: area.right - 1 }, key: 'borderRight' }, { area: { ...area, left: area.left + 1 }, key: 'borderLeft' }];
    case 'DiagonalDown':
      return [{ area, key: 'borderDiagonalDown' }];
    case 'DiagonalUp':
      return [{ area, key: 'borderDiagonalUp' }];
  }
}

/** A style draws a thin black line; a colour or a weight draws a plain line where there is none. */
export function setBorder(sheet: HostSheet, areas: readonly CellRange[], side: BorderSide, part: keyof Border, value: unknown): void {
  mustAllow(sheet, 'allowFormatCells');
  if (typeof value !== 'string') throw invalidArgument();
  for (const { area, key } of areas.flatMap((each) => piecesOf(side, each))) {
    reformat(sheet, area, (format) => withFormat(format, key, changedBorder(format[key], part, value)));
  }
}

export function changedBorder(border: Border, part: keyof Border, value: string): Border {
  if (part === 'style') return value === 'None' ? { style: 'None', color: '#000000', weight: 'Thin' } : { ...border, style: value };
  return { ...border, style: border.style === 'None' ? 'Continuous' : border.style, [part]: value };
}

/** What an edge has in common; `null` where its cells differ. */
export function commonBorder(sheet: HostSheet, areas: readonly CellRange[], side: BorderSide, part: keyof Border): string | null {
  const found = new Set<string>();
  for (const { area, key } of areas.flatMap((each) => piecesOf(side, each))) {
    for (const format of formatsIn(sheet, area)) found.add((format as Pick<Format, Key>)[key][part]);
  }
  if (found.size === 0) return part === 'style' ? 'None' : part === 'color' ? '#000000' : 'Thin';
  return found.size === 1 ? [...found][0]! : null;
}
