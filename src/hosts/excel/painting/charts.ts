/** Excel's own bar charts, which read their cells. */

import { cellAddress, type CellRange } from '../../../workbook/address.js';
import {
  chartColours, chartSizes, gapWidth, hasLegend, isDrawn, isStacked, labelColour, labelFormat, labelSize, pointColours, seriesColour, shownName, stackOf,
} from '../../../workbook/chart-look.js';
import type { PlacedChart, PlacedSeries, SheetLayout } from '../../../workbook/layout.js';
import { fontName } from '../../../workbook/styles.js';
import { rangeAt } from './areas.js';
import { paintAxes } from './chart-axes.js';
import { settingSize } from './payload.js';

/** The cells that a chart reads must hold their values before. Yields bytes. @param date1904 how the workbook counts days. */
export function* paintCharts(sheet: Excel.Worksheet, { charts }: SheetLayout, date1904: boolean): Generator<number> {
  for (const chart of charts.filter(isDrawn)) {
    paintChart(sheet, chart, date1904);
    yield (40 + stackOf(chart).reduce((actions, series) => actions + 20 + pointColours(series).length * 2, 0)) * settingSize;
  }
}

function paintChart(sheet: Excel.Worksheet, placed: PlacedChart, date1904: boolean): void {
  const { title, anchor, base, series: [first, ...stacked] } = placed;
  // The header above the values gives the series its name.
  const source: CellRange = { ...first!.values, top: first!.values.top - 1 };
  const chart = sheet.charts.add(chartType(placed), rangeAt(sheet, source), 'Columns');
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
  if (base) chart.series.add(shownName(placed, base), 0);
  for (const series of stacked) chart.series.add(shownName(placed, series));
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  chart.format.roundedCorners = false;
  chart.format.fill.setSolidColor(`#${chartColours.area}`);
  chart.format.border.color = `#${chartColours.line}`;
  chart.format.border.weight = chartSizes.line;
  paintText(chart.format.font, chartSizes.text);
  chart.plotArea.format.fill.clear();
  chart.plotArea.format.border.lineStyle = 'None';
  if (title === '') chart.title.visible = false;
  else {
    chart.title.text = title;
    chart.title.overlay = false;
    paintText(chart.title.format.font, chartSizes.title, true);
  }
  for (const [index, series] of stackOf(placed).entries()) paintSeries(sheet, chart.series.getItemAt(index), series, placed);
  paintLegend(chart.legend, placed);
  paintAxes(chart.axes, placed, date1904);
}

function chartType(chart: PlacedChart): 'BarClustered' | 'BarStacked' | 'ColumnClustered' | 'ColumnStacked' {
  if (chart.type === 'bar') return isStacked(chart) ? 'BarStacked' : 'BarClustered';
  return isStacked(chart) ? 'ColumnStacked' : 'ColumnClustered';
}

function paintLegend(legend: Excel.ChartLegend, chart: PlacedChart): void {
  legend.visible = hasLegend(chart);
  if (!hasLegend(chart)) return;
  legend.position = 'Bottom';
  legend.overlay = false;
  paintText(legend.format.font, chartSizes.text);
}

function paintSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, described: PlacedSeries, placed: PlacedChart): void {
  series.setValues(rangeAt(sheet, described.values));
  series.setXAxisValues(rangeAt(sheet, placed.categories));
  series.gapWidth = gapWidth(placed);
  if (isStacked(placed)) series.overlap = 100;
  if (described === placed.base) {
    series.format.fill.clear();
    series.format.line.clear();
    return;
  }
  series.format.fill.setSolidColor(`#${seriesColour(described)}`);
  for (const [point, colour] of pointColours(described)) series.points.getItemAt(point).format.fill.setSolidColor(`#${colour}`);
  series.hasDataLabels = placed.isLabelled;
  if (!placed.isLabelled) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = isStacked(placed) ? 'Center' : 'OutsideEnd';
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = labelFormat(placed);
  paintText(dataLabels.format.font, labelSize(placed), false, labelColour(placed, described));
}

function paintText(font: Excel.ChartFont, size: number, bold = false, colour: string = chartColours.text): void {
  font.name = fontName;
  font.size = size;
  font.bold = bold;
  font.color = `#${colour}`;
}
