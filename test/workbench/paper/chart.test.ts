import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../src/locales/locale.js';
import { chartSentence } from '../../../src/workbench/paper/chart-sentence.js';
import { plotOf } from '../../../src/workbench/paper/chart-plot.js';
import { drawnScale } from '../../../src/workbench/paper/chart-scale.js';
import type { PlacedChart, PlacedSeries } from '../../../src/workbook/layout.js';

const range = { top: 1, left: 1, bottom: 20, right: 5 };
const series = (cached: PlacedSeries['cached'], name = '人数'): PlacedSeries => ({ name, values: range, cached, colours: ['B22222'] });
const chart = (values: readonly (number | null)[], more: Partial<PlacedChart> = {}): PlacedChart => ({
  type: 'column', title: '各等次人数', format: '0', isLabelled: true, anchor: range, categories: range,
  cached: values.map((_, index) => `第${index + 1}`), series: [series(values)], ...more,
});
const ticks = (given: PlacedChart, most = 8): string[] => drawnScale(given, most).ticks.map(({ text }) => text);

describe('the scale', () => {
  test('of nothing but noughts still goes up', () => expect(ticks(chart([0, 0]))).toEqual(['0', '1']));
  test('of whole things has no halves', () => expect(ticks(chart([1, 2]), 20)).toEqual(['0', '1', '2']));
  test('goes in steps of 1, 2 or 5 until the longest bar', () => expect(ticks(chart([12, 15, 11]))).toEqual(['0', '2', '4', '6', '8', '10', '12', '14', '16']));
  test('of rates ends where it is told, each tick a whole percent', () =>
    expect(ticks(chart([0.3, 0.6], { format: '0.0%', max: 1 }), 5)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']));
  test('reaches as high as a stack', () => expect(drawnScale(chart([20, 30], { series: [series([20, 30]), series([5, 15])] }), 5).max).toBe(50));
  test('of a time line begins on the Monday before and goes by weeks', () =>
    // 2026-03-04 is a Wednesday; nine days later is the 13th, a Friday.
    expect(ticks(chart([9], { type: 'bar', base: series([{ day: '2026-03-04' }]) }))).toEqual(['3月2日', '3月9日', '3月16日']));
});

describe('bars', () => {
  test('stand in proportion to their values, and a blank has none', () => {
    const { bars, area } = plotOf(chart([4, null, 8]), 400, 300);
    expect(bars.map(({ height }) => Math.round((height / area.height) * 1000))).toEqual([500, 1000]);
  });
  test('leave room for the label above the longest', () => {
    const { bars } = plotOf(chart([1, 1], { format: '0%', max: 1 }), 400, 300);
    expect(bars.every(({ top, label }) => label!.y < top && label!.y > 34)).toBe(true);
  });
  test('of a stack follow each other, a nought without a label', () => {
    const { bars } = plotOf(chart([2, 3], { type: 'bar', series: [series([2, 3]), series([4, 0], '逾期')] }), 400, 300);
    expect(bars[1]!.left).toBeCloseTo(bars[0]!.left + bars[0]!.width);
    expect(bars.map(({ label }) => label?.text)).toEqual(['2', '4', '3', undefined]);
  });
  test('of a time line begin on their day', () => {
    const { bars, area } = plotOf(chart([7, 7], { type: 'bar', isLabelled: false, base: series([{ day: '2026-03-02' }, { day: '2026-03-09' }]) }), 400, 300);
    expect(bars.map(({ left }) => Math.round(((left - area.left) / area.width) * 100))).toEqual([0, 50]);
  });
});

test('names that would run into each other stand aslant', () =>
  expect([4, 40].map((count) => plotOf(chart(new Array<number>(count).fill(1)), 400, 300).areAslant)).toEqual([false, true]));
test('a name that leaves no room for bars is cut with an ellipsis', () =>
  expect(plotOf(chart([1], { type: 'bar', cached: ['创'.repeat(60)] }), 400, 300).names[0]!.text).toMatch(/^创+…$/));

describe('in words', () => {
  const say = sayIn('zh-CN');
  test('every bar with its value as it is shown', () => expect(chartSentence(chart([12, 15]), say)).toBe('图表：各等次人数。第1 12；第2 15。'));
  test('a time line with its days', () =>
    expect(chartSentence(chart([9], { base: series([{ day: '2026-03-04' }]), series: [series([9], '已过天数'), series([0], '剩余天数')] }), say)).toBe('图表：各等次人数。第1 自 2026-03-04，已过天数 9，剩余天数 0。'));
  test('more than thirty are counted', () => expect(chartSentence(chart(new Array<number>(33).fill(1)), say)).toMatch(/第30 1；另有 3 项。$/));
});
