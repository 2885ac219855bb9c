/** The axes of a bar chart. */

import { chartColours, chartSizes, labelSize, scaleFormat, scaleOf } from '../../../workbook/chart-look.js';
import type { PlacedChart } from '../../../workbook/layout.js';

export function paintAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: PlacedChart, date1904: boolean): void {
  paintCategories(categoryAxis, chart);
  paintScale(valueAxis, chart, date1904);
}

function paintCategories(axis: Excel.ChartAxis, chart: PlacedChart): void {
  // Days and numbers are names here, every one of them shown.
  axis.categoryType = 'TextAxis';
  axis.tickLabelSpacing = 1;
  withoutTicks(axis);
  axis.tickLabelPosition = 'Low';
  axis.format.line.color = `#${chartColours.line}`;
  axis.format.line.weight = chartSizes.line;
  axis.format.font.size = labelSize(chart);
  if (chart.type === 'column') return;
  // A lying chart draws its first category at the bottom: reversed, it reads like its table,
  // and its value axis, which would move to the top, crosses at the far end.
  axis.reversePlotOrder = true;
  axis.position = 'Maximum';
}

function paintScale(axis: Excel.ChartAxis, chart: PlacedChart, date1904: boolean): void {
  const { min, max, unit } = scaleOf(chart, date1904);
  axis.minimum = min;
  if (max !== null) axis.maximum = max;
  if (unit !== null) axis.majorUnit = unit;
  axis.linkNumberFormat = false;
  axis.numberFormat = scaleFormat(chart);
  withoutTicks(axis);
  axis.tickLabelPosition = 'NextToAxis';
  axis.format.line.clear();
  axis.format.font.size = chartSizes.scale;
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = `#${chartColours.gridline}`;
  axis.majorGridlines.format.line.weight = chartSizes.gridline;
}

function withoutTicks(axis: Excel.ChartAxis): void {
  axis.majorTickMark = 'None';
  axis.minorTickMark = 'None';
}
