/** Excel's own bar charts, which read their cells. */

import { cellAddress, type CellRange } from '../../../workbook/address.js';
import { chartColours, chartSizes, gapWidth, isDrawn, labelSize, pointColours, seriesColour } from '../../../workbook/chart-look.js';
import type { PlacedChart, SheetLayout } from '../../../workbook/layout.js';
import { fontName } from '../../../workbook/styles.js';
import { rangeAt } from './areas.js';
import { paintAxes } from './chart-axes.js';
import { actionSize } from './payload.js';

/** The cells that a chart reads must hold their values before. Yields bytes. */
export function* paintCharts(sheet: Excel.Worksheet, { charts }: SheetLayout): Generator<number> {
  for (const chart of charts.filter(isDrawn)) {
    paintChart(sheet, chart);
    yield (60 + pointColours(chart).length * 2) * actionSize;
  }
}

function paintChart(sheet: Excel.Worksheet, placed: PlacedChart): void {
  const { type, title, anchor, seriesName, values } = placed;
  // The header above the values gives the series its name.
  const source: CellRange = { ...values, top: seriesName.top };
  const chart = sheet.charts.add(type === 'bar' ? 'BarClustered' : 'ColumnClustered', rangeAt(sheet, source), 'Columns');
  chart.setPosition(cellAddress(anchor.top, anchor.left), cellAddress(anchor.bottom, anchor.right));
  chart.legend.visible = false;
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
  paintSeries(sheet, chart.series.getItemAt(0), placed);
  paintAxes(chart.axes, placed);
}

function paintSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, placed: PlacedChart): void {
  series.setValues(rangeAt(sheet, placed.values));
  series.setXAxisValues(rangeAt(sheet, placed.categories));
  series.gapWidth = gapWidth(placed);
  series.format.fill.setSolidColor(`#${seriesColour(placed.colours)}`);
  for (const [point, colour] of pointColours(placed)) series.points.getItemAt(point).format.fill.setSolidColor(`#${colour}`);
  series.hasDataLabels = placed.isLabelled;
  if (!placed.isLabelled) return;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = 'OutsideEnd';
  dataLabels.linkNumberFormat = false;
  dataLabels.numberFormat = placed.format;
  paintText(dataLabels.format.font, labelSize(placed));
}

function paintText(font: Excel.ChartFont, size: number, bold = false): void {
  font.name = fontName;
  font.size = size;
  font.bold = bold;
  font.color = `#${chartColours.text}`;
}
