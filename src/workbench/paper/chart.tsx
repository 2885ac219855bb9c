import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { chartColours, chartSizes, hasLegend, seriesColour } from '../../workbook/chart-look.js';
import type { PlacedChart } from '../../workbook/layout.js';
import { plotOf, type Plot } from './chart-plot.js';
import { chartSentence } from './chart-sentence.js';
import { columnEdges, inPixels } from './lengths.js';
import type { PageChart } from './pages.js';
import { textWidth } from './text-width.js';

interface Props {
  readonly place: PageChart;
  readonly widths: readonly number[];
  readonly say: Say;
}

/** In points: the air before a chart, as in a file. */
const gap = 4;

/** A chart as Excel draws it, from the values that its cells hold. */
export function Chart({ place: { chart, top, height: points }, widths, say }: Props): ReactNode {
  const edges = columnEdges(widths);
  const left = edges[chart.anchor.left - 1]! + inPixels(gap);
  const width = edges[chart.anchor.right]! - left - 1;
  const height = inPixels(points - gap);
  const plot = plotOf(chart, width, height);
  return (
    <svg role="img" aria-label={chartSentence(chart, say)} style={{ left, top: inPixels(top + gap) }} width={width} height={height} viewBox={`0 0 ${width} ${height}`} fill={`#${chartColours.text}`}>
      <rect className="frame" x="0.5" y="0.5" width={width - 1} height={height - 1} fill={`#${chartColours.area}`} stroke={`#${chartColours.line}`} />
      {chart.title !== '' && <Words x={width / 2} y={20} size={inPixels(chartSizes.title)} anchor="middle" isBold>{chart.title}</Words>}
      <Grid plot={plot} lies={chart.type === 'bar'} />
      <g className="bars">
        {plot.bars.map(({ left: x, top: y, width: across, height: down, colour }, index) => <rect key={index} x={x} y={y} width={across} height={down} fill={`#${colour}`} />)}
      </g>
      <Axis plot={plot} lies={chart.type === 'bar'} />
      {plot.bars.map(({ label }, index) => label && <Words key={index} x={label.x} y={label.y} size={plot.size} anchor={label.anchor} colour={label.colour}>{label.text}</Words>)}
      {plot.names.map(({ text, x, y }, index) => (
        <Words key={index} x={x} y={y} size={plot.size} anchor={chart.type === 'bar' || plot.areAslant ? 'end' : 'middle'} isAslant={plot.areAslant}>{text}</Words>
      ))}
      {hasLegend(chart) && <Legend chart={chart} width={width} y={height - 14} />}
    </svg>
  );
}

function Grid({ plot: { area, ticks }, lies }: { readonly plot: Plot; readonly lies: boolean }): ReactNode {
  return (
    <>
      <g stroke={`#${chartColours.gridline}`} strokeWidth={inPixels(chartSizes.gridline)}>
        {ticks.map(({ at }) => (lies
          ? <line key={at} x1={at} x2={at} y1={area.top} y2={area.top + area.height} />
          : <line key={at} x1={area.left} x2={area.left + area.width} y1={at} y2={at} />))}
      </g>
      {ticks.map(({ text, x, y, at }) => <Words key={at} x={x} y={y} size={inPixels(chartSizes.scale)} anchor={lies ? 'middle' : 'end'}>{text}</Words>)}
    </>
  );
}

/** The line on which the bars stand. */
function Axis({ plot: { area }, lies }: { readonly plot: Plot; readonly lies: boolean }): ReactNode {
  const foot = area.top + area.height;
  const [x2, y1] = lies ? [area.left, area.top] : [area.left + area.width, foot];
  return <line x1={area.left} x2={x2} y1={y1} y2={foot} stroke={`#${chartColours.line}`} strokeWidth={inPixels(chartSizes.line)} />;
}

const [square, air] = [8, 16];

function Legend({ chart: { series }, width, y }: { readonly chart: PlacedChart; readonly width: number; readonly y: number }): ReactNode {
  const size = inPixels(chartSizes.text);
  const widths = series.map(({ name }) => square + 4 + textWidth(name, size));
  let x = (width - widths.reduce((sum, each) => sum + each, air * (series.length - 1))) / 2;
  return series.map((each, index) => {
    const at = x;
    x += widths[index]! + air;
    return (
      <g key={each.name} className="legend">
        <rect x={at} y={y - square / 2} width={square} height={square} fill={`#${seriesColour(each)}`} />
        <Words x={at + square + 4} y={y} size={size} anchor="start">{each.name}</Words>
      </g>
    );
  });
}

interface WordsProps {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isBold?: boolean;
  readonly isAslant?: boolean;
  readonly colour?: string;
  readonly children: string;
}

function Words({ x, y, size, anchor, isBold = false, isAslant = false, colour = chartColours.text, children }: WordsProps): ReactNode {
  return (
    <text
      x={x} y={y} dy="0.35em" fontSize={size} textAnchor={anchor} fill={`#${colour}`}
      {...(isBold && { fontWeight: 'bold' })} {...(isAslant && { transform: `rotate(-45 ${x} ${y})` })}
    >
      {children}
    </text>
  );
}
