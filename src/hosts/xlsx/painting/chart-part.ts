/** A bar chart that reads its cells (CT_ChartSpace, ECMA-376 part 1, 21.2.2.29). */

import { absoluteRange, quotedSheet, type CellRange } from '../../../workbook/address.js';
import {
  chartColours, chartSizes, gapWidth, hasLegend, isStacked, labelColour, labelFormat, labelSize, pointColours, scaleFormat, scaleOf, seriesColour, shownName, stackOf,
} from '../../../workbook/chart-look.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { PlacedChart, PlacedSeries } from '../../../workbook/layout.js';
import { fontName } from '../../../workbook/styles.js';
import { chartNamespace, drawingNamespace, relationshipsNamespace, xmlHeader } from '../package/namespaces.js';
import { escapeXml } from '../xml/xml-text.js';

const categoryAxis = 111111111;
const valueAxis = 222222222;
/** Of a line, in EMU a point. */
const lineUnit = 12_700;

/** @param date1904 how the workbook counts days. */
export function chartPart(sheetName: string, chart: PlacedChart, date1904: boolean): string {
  return [
    xmlHeader,
    `<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${relationshipsNamespace}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    title(chart.title),
    '<c:plotArea><c:layout/>',
    bars(sheetName, chart, date1904),
    axes(chart, date1904),
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>',
    legend(chart),
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="${chartColours.area}"/></a:solidFill>${line(chartSizes.line, chartColours.line)}</c:spPr>`,
    textProperties(chartSizes.text, false),
    '</c:chartSpace>',
  ].join('');
}

function title(text: string): string {
  if (text === '') return '<c:autoTitleDeleted val="1"/>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${font('a:defRPr', chartSizes.title, true)}</a:pPr>`
    + `<a:r>${font('a:rPr', chartSizes.title, true)}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    + '<c:autoTitleDeleted val="0"/>';
}

function bars(sheetName: string, chart: PlacedChart, date1904: boolean): string {
  const reference = (range: CellRange): string => `<c:f>${escapeXml(`${quotedSheet(sheetName)}!${absoluteRange(range)}`)}</c:f>`;
  const series = (each: PlacedSeries, index: number): string => {
    const isUnseen = each === chart.base;
    return [
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${seriesName(each, chart, reference)}</c:tx>`,
      `${isUnseen ? unfilled : filled(seriesColour(each))}<c:invertIfNegative val="0"/>`,
      points(each),
      isUnseen ? '' : labels(chart, each),
      `<c:cat><c:strRef>${reference(chart.categories)}<c:strCache>${cache(chart.cached.map(escapeXml), chart.categories)}</c:strCache></c:strRef></c:cat>`,
      `<c:val><c:numRef>${reference(each.values)}<c:numCache><c:formatCode>${escapeXml(isUnseen ? scaleFormat(chart) : chart.format)}</c:formatCode>`,
      `${cache(each.cached.map((value) => (typeof value === 'object' && value !== null ? daySerial(value.day, date1904) : value)), each.values)}</c:numCache></c:numRef></c:val></c:ser>`,
    ].join('');
  };
  return [
    `<c:barChart><c:barDir val="${chart.type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${isStacked(chart) ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>`,
    ...stackOf(chart).map(series),
    `<c:gapWidth val="${gapWidth(chart)}"/>${isStacked(chart) ? '<c:overlap val="100"/>' : ''}`,
    `<c:axId val="${categoryAxis}"/><c:axId val="${valueAxis}"/></c:barChart>`,
  ].join('');
}

/** The value's column gives its name from its header; those stacked on it bear theirs, as Office.js can say no more. */
function seriesName(series: PlacedSeries, chart: PlacedChart, reference: (range: CellRange) => string): string {
  const { name, values } = series;
  if (series !== chart.series[0]) return `<c:v>${escapeXml(shownName(chart, series))}</c:v>`;
  const header = { ...values, top: values.top - 1, bottom: values.top - 1 };
  return `<c:strRef>${reference(header)}<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef>`;
}

const filled = (colour: string): string => `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
const unfilled = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

const points = (series: PlacedSeries): string => pointColours(series).map(([index, colour]) =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${filled(colour)}</c:dPt>`).join('');

function cache(values: readonly (string | number | null)[], range: CellRange): string {
  const points = values.map((value, index) => (value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`));
  return `<c:ptCount val="${range.bottom - range.top + 1}"/>${points.join('')}`;
}

// Excel calls a file damaged whose stacked bars bear their labels outside.
function labels(chart: PlacedChart, series: PlacedSeries): string {
  if (!chart.isLabelled) return '';
  return `<c:dLbls><c:numFmt formatCode="${escapeXml(labelFormat(chart))}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>`
    + `${textProperties(labelSize(chart), false, labelColour(chart, series))}<c:dLblPos val="${isStacked(chart) ? 'ctr' : 'outEnd'}"/><c:showLegendKey val="0"/><c:showVal val="1"/>`
    + '<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
}

function legend(chart: PlacedChart): string {
  if (!hasLegend(chart)) return '';
  return `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(chartSizes.text, false)}</c:legend>`;
}

// A lying chart draws its first category at the bottom: reversed, it reads like its table,
// and its value axis, which would move to the top, crosses at the far end.
function axes(chart: PlacedChart, date1904: boolean): string {
  const lies = chart.type === 'bar';
  const { min, max, unit } = scaleOf(chart, date1904);
  return [
    `<c:catAx><c:axId val="${categoryAxis}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr>${line(chartSizes.line, chartColours.line)}</c:spPr>${textProperties(labelSize(chart), false)}<c:crossAx val="${valueAxis}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${valueAxis}"/><c:scaling><c:orientation val="minMax"/>${max === null ? '' : `<c:max val="${max}"/>`}<c:min val="${min}"/></c:scaling><c:delete val="0"/>`,
    `<c:axPos val="${lies ? 'b' : 'l'}"/><c:majorGridlines><c:spPr>${line(chartSizes.gridline, chartColours.gridline)}</c:spPr></c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(scaleFormat(chart))}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(chartSizes.scale, false)}<c:crossAx val="${categoryAxis}"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${unit === null ? '' : `<c:majorUnit val="${unit}"/>`}</c:valAx>`,
  ].join('');
}

/** `width` in points. */
const line = (width: number, colour: string): string =>
  `<a:ln w="${width * lineUnit}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln>`;

const textProperties = (size: number, bold: boolean, colour?: string): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr>${font('a:defRPr', size, bold, colour)}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

function font(element: 'a:rPr' | 'a:defRPr', size: number, bold: boolean, colour: string = chartColours.text): string {
  return `<${element}${element === 'a:rPr' ? ' lang="zh-CN"' : ''} sz="${size * 100}" b="${bold ? 1 : 0}">`
    + `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:latin typeface="${fontName}"/><a:ea typeface="${fontName}"/></${element}>`;
}
