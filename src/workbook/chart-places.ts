/** Charts beside each other below their block's top, each over the cells of a table's columns. */

import type { CellRange } from './address.js';
import type { Chart, Column, Content, DayContent } from './description.js';
import type { PlacedChart, PlacedSeries } from './layout.js';
import { columnBody, type PlacedTables } from './table-places.js';

/** More labels than this run into each other. */
const labelledBars = 30;

export function placeCharts(charts: readonly Chart[], top: number, height: number, tables: PlacedTables): PlacedChart[] {
  let left = 1;
  return charts.map((chart): PlacedChart => {
    const { block } = tables.get(chart.table)!;
    const count = Math.min(block.rows.length, chart.firstRows ?? Infinity);
    const shown = block.rows.slice(0, count);
    // A series must not be empty: Excel refuses it. A table without rows shows its one blank row.
    const cellsOf = (header: string): CellRange => {
      const body = columnBody(tables, chart.table, header);
      return { ...body, bottom: body.top + Math.max(count, 1) - 1 };
    };
    const contents = (header: string): Shown[] => {
      const column = (block.columns as readonly Column<unknown>[]).find((each) => each.header === header)!;
      return shown.map((row) => shownValue(column.value(row)));
    };
    const series = (header: string, colours: readonly string[]): PlacedSeries =>
      ({ name: header, values: cellsOf(header), cached: contents(header).map(numberOrDay), colours });
    const placed: PlacedChart = {
      type: chart.type,
      title: chart.title,
      format: chart.format,
      ...(chart.max !== undefined && { max: chart.max }),
      isLabelled: chart.from === undefined && shown.length <= labelledBars,
      anchor: { top, left, bottom: top + height - 1, right: left + chart.span - 1 },
      categories: cellsOf(chart.category),
      cached: contents(chart.category).map((content) => String(isDay(content) ? content.day : content ?? '')),
      ...(chart.from !== undefined && { base: series(chart.from, []) }),
      series: [series(chart.value, chart.colours), ...(chart.stacked ?? []).map(({ value, colour }) => series(value, [colour]))],
    };
    left += chart.span;
    return placed;
  });
}

type Shown = string | number | boolean | DayContent | null;

const shownValue = (content: Content): Shown => (typeof content === 'object' && content !== null && 'value' in content ? content.value : content);

const isDay = (shown: Shown): shown is DayContent => typeof shown === 'object' && shown !== null;

const numberOrDay = (shown: Shown): number | DayContent | null => (typeof shown === 'number' || isDay(shown) ? shown : null);
