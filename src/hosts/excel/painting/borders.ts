/** The thin lines around cells. */

import type { CellRange } from '../../../workbook/address.js';
import { borderColour } from '../../../workbook/styles.js';
import { areasAt, joinedAddresses } from './areas.js';
import type { LookGrid } from './looks.js';
import { formatSize, settingSize } from './payload.js';
import { rectanglesByValue } from './rectangles.js';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const edges: readonly Side[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/**
 * Of the cells that are there. Not of whole columns, whose last row would count as used then: a growing Excel Table
 * takes the lines of its rows along. Yields bytes.
 */
export function* paintBorders(sheet: Excel.Worksheet, { rows, columns, looks, at }: LookGrid): Generator<number> {
  const bordered = looks.map(({ style }) => (style.border ? 1 : 0));
  const ranges = rectanglesByValue({ rows, columns, at: (row, column) => bordered[at(row, column)]! }).get(1) ?? [];
  // A rectangle of one row or column has no line inside it that way, and Excel may refuse to draw one.
  for (const shape of groupedByShape(ranges)) {
    for (const address of joinedAddresses(shape)) {
      const { borders } = areasAt(sheet, address).format;
      const sides = sidesOf(shape[0]!);
      for (const side of sides) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = `#${borderColour}`;
      }
      yield formatSize + sides.length * 2 * settingSize + address.length;
    }
  }
}

const sidesOf = ({ top, left, bottom, right }: CellRange): readonly Side[] =>
  [...edges, ...(bottom > top ? ['InsideHorizontal'] as const : []), ...(right > left ? ['InsideVertical'] as const : [])];

function groupedByShape(ranges: readonly CellRange[]): CellRange[][] {
  const groups = new Map<string, CellRange[]>();
  for (const range of ranges) {
    const shape = sidesOf(range).join();
    const group = groups.get(shape);
    if (group) group.push(range);
    else groups.set(shape, [range]);
  }
  return [...groups.values()];
}
