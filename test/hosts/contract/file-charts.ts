/** Charts of a file's sheet, from its drawing and chart parts. */

import { cellAddress } from '../../../src/workbook/address.js';
import type { Parts } from '../xlsx/invariants.js';
import { childNamed, descendants, type XmlNode } from '../xlsx/xml-nodes.js';
import type { FoundChart, FoundFont } from './found-sheet.js';

export function fileCharts(parts: Parts, drawingPath: string): FoundChart[] {
  const related = parts.related(drawingPath);
  return descendants(parts.nodes(drawingPath)!, 'twoCellAnchor').map((anchor) => {
    const id = descendants(anchor, 'chart')[0]!.attributes['r:id']!;
    return chartOf(parts.nodes(related.get(id)!.target!)!, anchor);
  });
}

const within = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
  path.reduce<XmlNode | undefined>((at, name) => childNamed(at, name), node);
const value = (node: XmlNode | undefined): string | undefined => node?.attributes['val'];
const solid = (node: XmlNode | undefined): string => value(within(node, 'solidFill', 'srgbClr')) ?? '';
const lineOf = (node: XmlNode | undefined): string => solid(within(node, 'spPr', 'ln'));

function fontOf(properties: XmlNode): FoundFont {
  return {
    name: childNamed(properties, 'latin')?.attributes['typeface'] ?? '',
    size: Number(properties.attributes['sz']) / 100,
    bold: properties.attributes['b'] === '1',
    colour: solid(properties),
  };
}

function chartOf(space: XmlNode, anchor: XmlNode): FoundChart {
  const chart = childNamed(space, 'chart')!;
  const area = childNamed(chart, 'plotArea')!;
  const bars = childNamed(area, 'barChart')!;
  const categories = childNamed(area, 'catAx')!;
  const scale = childNamed(area, 'valAx')!;
  const title = childNamed(chart, 'title')!;
  const legend = childNamed(chart, 'legend');
  return {
    type: value(childNamed(bars, 'barDir')) === 'bar' ? 'bar' : 'column',
    isStacked: value(childNamed(bars, 'grouping')) === 'stacked',
    title: descendants(title, 't').map(({ text }) => text).join(''),
    titleFont: fontOf(descendants(title, 'rPr')[0]!),
    cells: cellsOf(anchor),
    legend: legend === undefined ? null : {
      position: { b: 'bottom', t: 'top', l: 'left', r: 'right' }[value(childNamed(legend, 'legendPos'))!] ?? fail('a legend without its place'),
      font: fontOf(descendants(legend, 'defRPr')[0]!),
    },
    hidesHiddenCells: value(childNamed(chart, 'plotVisOnly')) !== '0',
    background: solid(childNamed(space, 'spPr')),
    border: lineOf(space),
    series: bars.children.filter(({ local }) => local === 'ser').map((series) => seriesOf(series, bars)),
    categories: {
      isReversed: value(within(categories, 'scaling', 'orientation')) === 'maxMin',
      labels: value(childNamed(categories, 'tickLblPos'))!,
      every: Number(value(childNamed(categories, 'tickLblSkip'))),
      size: fontOf(descendants(childNamed(categories, 'txPr')!, 'defRPr')[0]!).size,
      line: lineOf(categories),
      // What an axis says of crossing is where it meets the other one.
      scaleAtTheFarEnd: value(childNamed(scale, 'crosses')) === 'max',
    },
    scale: {
      min: Number(value(within(scale, 'scaling', 'min'))),
      max: numberOr(value(within(scale, 'scaling', 'max')), null),
      unit: numberOr(value(childNamed(scale, 'majorUnit')), null),
      format: childNamed(scale, 'numFmt')!.attributes['formatCode']!,
      size: fontOf(descendants(childNamed(scale, 'txPr')!, 'defRPr')[0]!).size,
      gridlines: lineOf(childNamed(scale, 'majorGridlines')),
    },
  };
}

const numberOr = <Else>(text: string | undefined, otherwise: Else): number | Else => (text === undefined ? otherwise : Number(text));

function seriesOf(series: XmlNode, bars: XmlNode): FoundChart['series'][number] {
  const formula = (part: string): string => plainReference(descendants(childNamed(series, part)!, 'f')[0]!.text);
  const labels = childNamed(series, 'dLbls');
  return {
    name: descendants(childNamed(series, 'tx')!, 'v')[0]!.text,
    nameCell: descendants(childNamed(series, 'tx')!, 'f').length === 0 ? null : formula('tx'),
    values: formula('val'),
    categories: formula('cat'),
    colour: solid(childNamed(series, 'spPr')),
    points: Object.fromEntries(series.children.filter(({ local }) => local === 'dPt')
      .map((point) => [Number(value(childNamed(point, 'idx'))), solid(childNamed(point, 'spPr'))])),
    gap: Number(value(childNamed(bars, 'gapWidth'))),
    overlap: Number(value(childNamed(bars, 'overlap')) ?? 0),
    labels: labels && value(childNamed(labels, 'showVal')) === '1' ? {
      format: childNamed(labels, 'numFmt')!.attributes['formatCode']!,
      position: ({ outEnd: 'outside', ctr: 'centre' } as const)[value(childNamed(labels, 'dLblPos'))!] ?? fail('labels stand elsewhere'),
      font: fontOf(descendants(childNamed(labels, 'txPr')!, 'defRPr')[0]!),
    } : null,
  };
}

/** 'a''b'!$C$7:$C$9 → a'b!C7:C9. */
export function plainReference(reference: string): string {
  const at = reference.lastIndexOf('!');
  const sheet = reference.slice(0, at);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return `${name}!${reference.slice(at + 1).replaceAll('$', '')}`;
}

/** The cells that lie under a chart: it ends within its last anchor's cell, or where that begins. */
function cellsOf(anchor: XmlNode): string {
  const at = (name: string, part: string): number => Number(childNamed(childNamed(anchor, name), part)!.text);
  const last = (part: string): number => at('to', part) + (at('to', `${part}Off`) > 0 ? 1 : 0);
  return `${cellAddress(at('from', 'row') + 1, at('from', 'col') + 1)}:${cellAddress(last('row'), last('col'))}`;
}

function fail(reason: string): never {
  throw new Error(reason);
}
