/** Where the bars, names and ticks of a chart stand, in pixels of its frame. */

import { chartSizes, gapWidth, hasLegend, labelColour, labelFormat, labelSize, seriesColour, stackOf } from '../../workbook/chart-look.js';
import type { PlacedChart } from '../../workbook/layout.js';
import { shownNumber } from '../../workbook/shown-content.js';
import { drawnScale, numberAt, reachOf, type DrawnScale } from './chart-scale.js';
import { inPixels } from './lengths.js';
import { shortened, textWidth } from './text-width.js';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Bar extends Rectangle {
  /** RRGGBB. */
  readonly colour: string;
  readonly label: (Label & { readonly colour: string; readonly anchor: 'start' | 'middle' }) | null;
}

export interface Plot {
  readonly area: Rectangle;
  readonly bars: readonly Bar[];
  /** In pixels, of names and labels. */
  readonly size: number;
  readonly names: readonly Label[];
  /** Whether names stand aslant, because side by side they would run into each other. */
  readonly areAslant: boolean;
  readonly ticks: readonly (Label & { readonly at: number })[];
}

const edge = 12;
const air = 5;
const titleHeight = 34;
const legendHeight = 22;
const scaleHeight = 20;
/** Of the frame, for names at most. */
const namesShare = 0.4;
/** Pixels an axis gives to a tick at least. */
const [tickAcross, tickUp] = [44, 22];
const slant = Math.SQRT1_2;

export function plotOf(chart: PlacedChart, width: number, height: number): Plot {
  const size = inPixels(labelSize(chart));
  const top = chart.title === '' ? edge : titleHeight;
  const bottom = height - (hasLegend(chart) ? legendHeight + air : air);
  return chart.type === 'bar' ? lyingPlot(chart, width, top, bottom, size) : standingPlot(chart, width, top, bottom, size);
}

function lyingPlot(chart: PlacedChart, width: number, top: number, bottom: number, size: number): Plot {
  const namesWidth = Math.min(width * namesShare, widest(chart.cached, size));
  const left = edge + namesWidth + air;
  const room = width - left - edge;
  const scale = drawnScale(chart, room / tickAcross);
  const tickEnd = textWidth(scale.ticks.at(-1)!.text, inPixels(chartSizes.scale)) / 2;
  const length = lengthBeside(chart, scale, room, Math.max(0, tickEnd - edge / 2), (text) => textWidth(text, size) + air);
  const area = { left, top, width: length, height: bottom - scaleHeight - top };
  const at = (value: number): number => left + length * shareOf(value, scale);
  return {
    area,
    size,
    areAslant: false,
    bars: barsOf(chart, area.height, (slot, thickness, from, until, isLast, label) => {
      const bar = { left: at(from), top: top + slot, width: at(until) - at(from), height: thickness };
      const y = bar.top + thickness / 2;
      return { ...bar, label: label && { ...label, y, x: isLast ? at(until) + air : at((from + until) / 2), anchor: isLast ? 'start' : 'middle' } };
    }),
    names: chart.cached.map((name, index) => ({ text: shortened(name, size, namesWidth), x: left - air, y: top + ((index + 0.5) * area.height) / chart.cached.length })),
    ticks: scale.ticks.map(({ value, text }) => ({ text, at: at(value), x: at(value), y: top + area.height + scaleHeight / 2 })),
  };
}

function standingPlot(chart: PlacedChart, width: number, top: number, bottom: number, size: number): Plot {
  const across = widest(chart.cached, size);
  const probe = drawnScale(chart, (bottom - top) / tickUp);
  const left = edge + widest(probe.ticks.map(({ text }) => text), inPixels(chartSizes.scale)) + air;
  const room = width - left - edge;
  const slot = room / Math.max(1, chart.cached.length);
  const areAslant = across > slot - 2;
  const longest = Math.min(across, ((bottom - top) * namesShare) / slant);
  const namesHeight = areAslant ? longest * slant + size : size + 2 * air;
  const scale = drawnScale(chart, (bottom - top - namesHeight) / tickUp);
  const reach = bottom - namesHeight - top;
  const length = lengthBeside(chart, scale, reach, inPixels(chartSizes.scale) / 2, () => size * 1.3);
  const foot = top + reach;
  const at = (value: number): number => foot - length * shareOf(value, scale);
  return {
    area: { left, top: foot - length, width: room, height: length },
    size,
    areAslant,
    bars: barsOf(chart, room, (slotAt, thickness, from, until, isLast, label) => {
      const bar = { left: left + slotAt, top: at(until), width: thickness, height: at(from) - at(until) };
      const y = isLast ? at(until) - size * 0.65 : at((from + until) / 2);
      return { ...bar, label: label && { ...label, y, x: bar.left + thickness / 2, anchor: 'middle' } };
    }),
    names: chart.cached.map((name, index) => ({
      text: areAslant ? shortened(name, size, longest) : name, x: left + (index + 0.5) * slot, y: foot + air + size / 2,
    })),
    ticks: scale.ticks.map(({ value, text }) => ({ text, at: at(value), x: left - air, y: at(value) })),
  };
}

/** Of the value axis: as long as leaves room for the label at the end of every bar. */
function lengthBeside(chart: PlacedChart, scale: DrawnScale, room: number, kept: number, label: (text: string) => number): number {
  let length = room - kept;
  if (!chart.isLabelled || stackOf(chart).length > 1) return length;
  chart.cached.forEach((_, index) => {
    const reach = reachOf(chart, index);
    const share = shareOf(reach, scale);
    if (share > 0) length = Math.min(length, (room - label(shownNumber(reach, labelFormat(chart)))) / share);
  });
  return length;
}

type Place = (slot: number, thickness: number, from: number, until: number, isLast: boolean, label: { text: string; colour: string } | null) => Omit<Bar, 'colour'>;

/** @param length pixels of the axis of names. `place` turns places along either axis into a rectangle. */
function barsOf(chart: PlacedChart, length: number, place: Place): Bar[] {
  const slot = length / Math.max(1, chart.cached.length);
  const thickness = slot / (1 + gapWidth(chart) / 100);
  const stack = stackOf(chart);
  return chart.cached.flatMap((_, index) => {
    let from = chart.base ? numberAt(chart.base, index) : 0;
    return chart.series.flatMap((series): Bar[] => {
      if (series.cached[index] === null || series.cached[index] === undefined) return [];
      const until = from + numberAt(series, index);
      const text = chart.isLabelled ? shownNumber(until - from, labelFormat(chart)) : '';
      const label = text === '' ? null : { text, colour: labelColour(chart, series) };
      const bar = { colour: series.colours.length > 1 ? series.colours[index] ?? seriesColour(series) : seriesColour(series), ...place(slot * index + (slot - thickness) / 2, thickness, from, until, stack.length === 1, label) };
      from = until;
      return [bar];
    });
  });
}

const shareOf = (value: number, { min, max }: DrawnScale): number => Math.min(1, Math.max(0, (value - min) / (max - min)));

const widest = (texts: readonly string[], size: number): number => texts.reduce((most, text) => Math.max(most, textWidth(text, size)), 0);
