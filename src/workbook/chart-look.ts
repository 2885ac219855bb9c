/** How charts look in every host, where their cells alone do not say it. */

import { daySerial } from './day-serial.js';
import type { PlacedChart, PlacedSeries } from './layout.js';
import { plainHeight } from './row-height.js';

/** RRGGBB. */
export const chartColours = { text: '404040', line: 'BFBFBF', gridline: 'E7E6E6', area: 'FFFFFF' } as const;

/** In points. */
export const chartSizes = { title: 12, text: 9, scale: 8, line: 0.75, gridline: 0.5 } as const;

/** In points: what title and margins take of a chart's height. */
const titleHeight = 45;
/** In points. */
const legendHeight = 20;

/** In percent of a bar: the air between two. */
export const gapWidth = ({ type }: PlacedChart): number => (type === 'bar' ? 40 : 60);

/** Excel refuses a chart without a number to show. */
export const isDrawn = ({ series }: PlacedChart): boolean => series.every(({ cached }) => cached.some((value) => value !== null));

/** Every series from the bottom of the stack up. */
export const stackOf = ({ base, series }: PlacedChart): readonly PlacedSeries[] => (base ? [base, ...series] : series);

export const isStacked = (chart: PlacedChart): boolean => stackOf(chart).length > 1;

/** A legend tells the colours of a stack apart; a chart of one colour needs none. */
export const hasLegend = ({ series }: PlacedChart): boolean => series.length > 1;

/**
 * What a series is called in the legend. Which entries a legend leaves out is numbered in one way by Excel and in another
 * by LibreOffice: bars that are not seen have no name to be seen either.
 */
export const shownName = ({ base }: PlacedChart, series: PlacedSeries): string => (series === base ? '\u00a0' : series.name);

/** The colour that most bars have, which is the series' own. */
export function seriesColour({ colours }: PlacedSeries): string {
  const counts = new Map<string, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '5B9BD5';
}

/** Bars whose colour is not the series' own: their place, from 0, and colour. */
export function pointColours(series: PlacedSeries): [point: number, colour: string][] {
  const { colours, cached } = series;
  if (colours.length < 2) return [];
  const own = seriesColour(series);
  return [...colours.slice(0, cached.length).entries()].filter(([, colour]) => colour !== own);
}

/** Within a stack, a nought has no bar to stand on. */
export const labelFormat = (chart: PlacedChart): string => (isStacked(chart) ? `${chart.format};;` : chart.format);

/** RRGGBB: light within a dark bar of a stack, dark elsewhere. */
export function labelColour(chart: PlacedChart, series: PlacedSeries): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(seriesColour(series).slice(at, at + 2), 16)) as [number, number, number];
  const isDark = 0.299 * red + 0.587 * green + 0.114 * blue < 140;
  return isStacked(chart) && isDark ? chartColours.area : chartColours.text;
}

/** Decimals help a bar's label, not the scale beside it; a time line's shows days. */
export const scaleFormat = ({ base, format }: PlacedChart): string => (base ? 'm"月"d"日"' : format.replace(/\.0+/, ''));

/** The ends and steps of the scale; `null` where Excel may choose. */
export interface Scale {
  readonly min: number;
  readonly max: number | null;
  readonly unit: number | null;
}

/** @param date1904 how the workbook counts days. */
export function scaleOf(chart: PlacedChart, date1904: boolean): Scale {
  return weeksAround(chart, date1904) ?? { min: 0, max: chart.max ?? null, unit: wholeUnit(chart) };
}

/** A scale of a few whole things has no halves, which would be rounded to the same numerals twice. */
function wholeUnit({ format, series, cached }: PlacedChart): number | null {
  const reaches = cached.map((_, bar) => series.reduce((sum, each) => sum + numberOf(each.cached[bar]), 0));
  return format === '0' && reaches.every((reach) => reach <= 8) ? 1 : null;
}

/** More of them run into each other. */
const mostSteps = 10;
const aMonday = '2024-01-01';

/** From the Monday before the first bar, in steps of whole weeks, until after the last; `null` where nothing is a time line. */
function weeksAround({ base, series }: PlacedChart, date1904: boolean): Scale | null {
  const bars = (base?.cached ?? []).flatMap((start, bar) => {
    const from = typeof start === 'object' && start !== null ? daySerial(start.day, date1904) : null;
    return from === null ? [] : [{ from, until: series.reduce((end, each) => end + numberOf(each.cached[bar]), from) }];
  });
  if (bars.length === 0) return null;
  const first = bars.reduce((day, { from }) => Math.min(day, from), Infinity);
  const last = bars.reduce((day, { until }) => Math.max(day, until), first + 1);
  const min = first - ((((first - daySerial(aMonday, date1904)!) % 7) + 7) % 7);
  const unit = 7 * Math.ceil((last - min) / 7 / mostSteps);
  return { min, max: min + unit * Math.ceil((last - min) / unit), unit };
}

const numberOf = (value: PlacedSeries['cached'][number] | undefined): number => (typeof value === 'number' ? value : 0);

/** In points: small enough for every bar of a lying chart to keep its name. */
export function labelSize(chart: PlacedChart): number {
  const { type, anchor, cached } = chart;
  if (type === 'column') return cached.length > 12 ? 8 : 9;
  const taken = titleHeight + (hasLegend(chart) ? legendHeight : 0);
  const room = ((anchor.bottom - anchor.top + 1) * plainHeight - taken) / Math.max(1, cached.length);
  return Math.max(6, Math.min(9, Math.floor(room * 0.75)));
}
