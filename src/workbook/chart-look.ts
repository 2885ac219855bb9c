/** How charts look in every host, where their cells alone do not say it. */

import type { PlacedChart } from './layout.js';
import { plainHeight } from './row-height.js';

/** RRGGBB. */
export const chartColours = { text: '404040', line: 'BFBFBF', gridline: 'E7E6E6', area: 'FFFFFF' } as const;

/** In points. */
export const chartSizes = { title: 12, text: 9, scale: 8, line: 0.75, gridline: 0.5 } as const;

/** In points: what title and margins take of a chart's height. */
const titleHeight = 45;

/** In percent of a bar: the air between two. */
export const gapWidth = ({ type }: PlacedChart): number => (type === 'bar' ? 40 : 60);

/** Excel refuses a chart without a number to show. */
export const isDrawn = ({ cached }: PlacedChart): boolean => cached.values.some((value) => value !== null);

/** The colour that most bars have, which is the series' own. */
export function seriesColour(colours: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '5B9BD5';
}

/** Bars whose colour is not the series' own: their place, from 0, and colour. */
export function pointColours({ colours, cached }: PlacedChart): [point: number, colour: string][] {
  if (colours.length < 2) return [];
  const own = seriesColour(colours);
  return [...colours.slice(0, cached.values.length).entries()].filter(([, colour]) => colour !== own);
}

/** Decimals help a bar's label, not the scale beside it. */
export const scaleFormat = ({ format }: PlacedChart): string => format.replace(/\.0+/, '');

/** A scale of a few whole things has no halves, which would be rounded to the same numerals twice; `null` where Excel may choose. */
export const scaleUnit = ({ format, cached }: PlacedChart): number | null =>
  (format === '0' && cached.values.every((value) => (value ?? 0) <= 8) ? 1 : null);

/** In points: small enough for every bar of a lying chart to keep its name. */
export function labelSize({ type, anchor, cached }: PlacedChart): number {
  if (type === 'column') return cached.values.length > 12 ? 8 : 9;
  const room = ((anchor.bottom - anchor.top + 1) * plainHeight - titleHeight) / Math.max(1, cached.values.length);
  return Math.max(6, Math.min(9, Math.floor(room * 0.75)));
}
