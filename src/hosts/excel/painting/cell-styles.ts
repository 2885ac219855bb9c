/**
 * Fonts, fills, borders and places of texts, property by property: what two styles have in common is set at once
 * for the cells of both.
 */

import { fontName, fontSize, textColour } from '../../../workbook/styles.js';
import { areasAt, joinedAddresses } from './areas.js';
import { paintBorders } from './borders.js';
import { ownCells, wholeColumns } from './look-ranges.js';
import type { Look, LookGrid } from './looks.js';
import { formatSize } from './payload.js';

/** One property of a cell's looks. */
interface Facet<Value> {
  readonly of: (look: Look) => Value;
  /** What a cleared cell has; without it the property is set for every cell. */
  readonly cleared?: Value;
  readonly paint: (format: Excel.RangeFormat, value: Value) => void;
}

const facet = <Value extends string | number | boolean>(each: Facet<Value>): Facet<string | number | boolean> => each as unknown as Facet<string | number | boolean>;

// Fonts are set whatever the workbook's own font is, and whatever a link made of it.
const facets: readonly Facet<string | number | boolean>[] = [
  facet({ of: ({ style }) => style.font ?? fontName, paint: ({ font }, name) => { font.name = name; } }),
  facet({ of: ({ style }) => style.size ?? fontSize, paint: ({ font }, size) => { font.size = size; } }),
  facet({ of: ({ style }) => style.bold === true, paint: ({ font }, bold) => { font.bold = bold; } }),
  facet({ of: ({ style }) => style.italic === true, paint: ({ font }, italic) => { font.italic = italic; } }),
  facet({ of: ({ style }) => style.underline === true, paint: ({ font }, underline) => { font.underline = underline ? 'Single' : 'None'; } }),
  facet({ of: ({ style }) => style.colour ?? textColour, paint: ({ font }, colour) => { font.color = `#${colour}`; } }),
  facet({
    of: ({ style }) => style.fill ?? '', cleared: '',
    paint: ({ fill }, colour) => { if (colour === '') fill.clear(); else fill.color = `#${colour}`; },
  }),
  facet({ of: ({ style }) => (style.spread ? 'Distributed' : style.top ? 'Top' : 'Center'), paint: (format, place) => { format.verticalAlignment = place; } }),
  facet({ of: ({ style }) => placeOf[style.align ?? 'general'], cleared: 'General', paint: (format, place) => { format.horizontalAlignment = place; } }),
  // Excel forgets an indent when the text's place is set after it.
  facet({ of: ({ style }) => style.indent ?? 0, cleared: 0, paint: (format, indent) => { format.indentLevel = indent; } }),
  facet({ of: ({ style }) => style.wrap === true, cleared: false, paint: (format, wrap) => { format.wrapText = wrap; } }),
];

const placeOf = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;

/** Yields bytes. */
export function* paintStyles(sheet: Excel.Worksheet, grid: LookGrid): Generator<number> {
  for (const { of, cleared, paint } of facets) {
    const values = [...new Set(grid.looks.map(of))];
    // A column or a cell that was not painted has what clearing left; -1 is none of the values.
    const clear = cleared === undefined ? -1 : values.indexOf(cleared);
    yield* paintByValue(sheet, grid, grid.looks.map((look) => values.indexOf(of(look))), clear, (format, value) => paint(format, values[value]!));
  }
  yield* paintBorders(sheet, grid);
}

function* paintByValue(
  sheet: Excel.Worksheet, grid: LookGrid, valueOf: readonly number[], clear: number, paint: (format: Excel.RangeFormat, value: number) => void,
): Generator<number> {
  // Rectangles are found by going through every cell.
  yield 0;
  for (const [value, ranges] of [...wholeColumns(grid, valueOf, clear), ...ownCells(grid, valueOf, clear)]) {
    for (const address of joinedAddresses(ranges)) {
      paint(areasAt(sheet, address).format, value);
      yield formatSize + address.length;
    }
  }
}
