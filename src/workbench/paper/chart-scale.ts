/** The value axis of a chart, with what Excel would choose where it may. */

import { dayOfSerial } from '../../core/plain-date.js';
import { scaleFormat, scaleOf, stackOf } from '../../workbook/chart-look.js';
import { daySerial } from '../../workbook/day-serial.js';
import type { PlacedChart, PlacedSeries } from '../../workbook/layout.js';
import { shownDay, shownNumber } from '../../workbook/shown-content.js';

export interface DrawnScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** @param most steps that the axis has room for. */
export function drawnScale(chart: PlacedChart, most: number): DrawnScale {
  const { min, max: wanted, unit: fixed } = scaleOf(chart, false);
  const reach = wanted ?? Math.max(...chart.cached.map((_, bar) => reachOf(chart, bar)), 0);
  const least = scaleFormat(chart) === '0' ? 1 : 0;
  const unit = fixed ?? roundStep(Math.max((reach - min) / most, least) || 1);
  const steps = Math.max(1, Math.ceil((reach - min) / unit - rounding));
  return {
    min,
    max: wanted ?? min + unit * steps,
    ticks: Array.from({ length: steps + 1 }, (_, step) => min + unit * step)
      .filter((value) => wanted === null || value <= wanted + unit * rounding)
      .map((value) => ({ value, text: tickText(chart, value) })),
  };
}

const rounding = 1e-9;

/** Where the stack of a bar ends. */
export const reachOf = (chart: PlacedChart, bar: number): number => stackOf(chart).reduce((sum, series) => sum + numberAt(series, bar), 0);

/** A day is its serial, as on the axis. */
export function numberAt({ cached }: PlacedSeries, bar: number): number {
  const value = cached[bar];
  return typeof value === 'object' && value !== null ? daySerial(value.day, false) ?? 0 : value ?? 0;
}

function tickText(chart: PlacedChart, value: number): string {
  const format = scaleFormat(chart);
  return chart.base ? shownDay(dayOfSerial(value) ?? '', format) : shownNumber(value, format);
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((step) => step * power >= least * (1 - rounding)) ?? 10);
}
