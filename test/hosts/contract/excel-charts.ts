/** Charts of a sheet that Excel's stand-in holds. */

import type { chartSnapshot } from '../../excel-host/model/snapshot.js';
import { rgb, type FoundChart, type FoundFont, type FoundSeries } from './found-sheet.js';

/** As far as it is asked for: Excel's own names for what was set. */
interface Said {
  readonly chartType: string;
  readonly title: { readonly text: string; readonly format: { readonly font: SaidFont } };
  readonly legend: { readonly visible: boolean; readonly position?: string; readonly format?: { readonly font: SaidFont } };
  readonly plotVisibleOnly: boolean;
  readonly format: { readonly fill: SaidFill; readonly border: { readonly color: string }; readonly font: SaidFont };
  readonly axes: { readonly categoryAxis: SaidAxis; readonly valueAxis: SaidAxis };
}

interface SaidFont {
  readonly name?: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

interface SaidFill {
  readonly color?: string;
  readonly solidColor?: string;
}

interface SaidAxis {
  readonly reversePlotOrder?: boolean;
  readonly tickLabelPosition: string;
  readonly tickLabelSpacing?: number;
  readonly position?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat?: string;
  readonly format: { readonly font: SaidFont; readonly line?: { readonly color?: string } };
  readonly majorGridlines?: { readonly visible: boolean; readonly format: { readonly line: { readonly color: string } } };
}

interface SaidSeries {
  readonly gapWidth: number;
  readonly overlap?: number;
  readonly format: { readonly fill: SaidFill };
  readonly hasDataLabels: boolean;
  readonly dataLabels?: { readonly showValue: boolean; readonly position: string; readonly numberFormat: string; readonly format: { readonly font: SaidFont } };
}

type Snapshot = ReturnType<typeof chartSnapshot>;

export function excelChart(snapshot: Snapshot): FoundChart {
  const { chartType, title, legend, plotVisibleOnly, format, axes: { categoryAxis, valueAxis } } = snapshot as unknown as Said;
  return {
    type: chartType.startsWith('Bar') ? 'bar' : chartType.startsWith('Column') ? 'column' : fail(chartType),
    isStacked: chartType.endsWith('Stacked') || (chartType.endsWith('Clustered') ? false : fail(chartType)),
    title: title.text,
    titleFont: fontOf(title.format.font),
    cells: snapshot.anchor!,
    legend: legend.visible ? {
      position: legend.position!.toLowerCase(),
      font: fontOf(legend.format!.font),
    } : null,
    hidesHiddenCells: plotVisibleOnly,
    background: solid(format.fill),
    border: rgb(format.border.color),
    series: snapshot.series.map(seriesOf),
    categories: {
      isReversed: categoryAxis.reversePlotOrder === true,
      labels: categoryAxis.tickLabelPosition.toLowerCase(),
      every: categoryAxis.tickLabelSpacing ?? 0,
      size: categoryAxis.format.font.size,
      line: rgb(categoryAxis.format.line?.color ?? ''),
      scaleAtTheFarEnd: categoryAxis.position === 'Maximum',
    },
    scale: {
      min: valueAxis.minimum!,
      max: valueAxis.maximum ?? null,
      unit: valueAxis.majorUnit ?? null,
      format: valueAxis.numberFormat!,
      size: valueAxis.format.font.size,
      gridlines: valueAxis.majorGridlines?.visible ? rgb(valueAxis.majorGridlines.format.line.color) : '',
    },
  };
}

function seriesOf(snapshot: Snapshot['series'][number]): FoundSeries {
  const { gapWidth, overlap = 0, format, hasDataLabels, dataLabels } = snapshot as unknown as SaidSeries;
  return {
    name: snapshot.name,
    nameCell: snapshot.nameSource && plainAddress(snapshot.nameSource),
    values: plainAddress(snapshot.values),
    categories: plainAddress(snapshot.categories),
    colour: solid(format.fill),
    points: Object.fromEntries(Object.entries(snapshot.points).map(([point, state]) => [point, solid((state as unknown as SaidSeries).format.fill)])),
    gap: gapWidth,
    overlap,
    labels: hasDataLabels && dataLabels?.showValue ? {
      format: dataLabels.numberFormat,
      position: dataLabels.position === 'OutsideEnd' ? 'outside' : dataLabels.position === 'Center' ? 'centre' : fail(dataLabels.position),
      font: fontOf(dataLabels.format.font),
    } : null,
  };
}

const fontOf = ({ name = '', size, bold = false, color = '' }: SaidFont): FoundFont => ({ name, size, bold, colour: rgb(color) });
const solid = ({ color, solidColor }: SaidFill): string => rgb(color ?? solidColor ?? '');

/** 'a''b'!C7:C9 → a'b!C7:C9. */
function plainAddress(address: string | null): string {
  const [, quoted, bare, cells] = /^(?:'((?:[^']|'')*)'|([^!]*))!(.*)$/.exec(address ?? '') ?? fail(`no address: ${address}`);
  return `${quoted?.replaceAll("''", "'") ?? bare}!${cells}`;
}

function fail(reason: string): never {
  throw new Error(reason);
}
