/** Charts beside each other below their block's top, each over the cells of a table's columns. */

import type { CellRange } from './address.js';
import type { Chart, Column, Content } from './description.js';
import type { PlacedChart } from './layout.js';
import { columnBody, type PlacedTables } from './table-places.js';

/** More labels than this run into each other. */
const labelledBars = 30;

export function placeCharts(charts: readonly Chart[], top: number, height: number, tables: PlacedTables): PlacedChart[] {
  let left = 1;
  return charts.map((chart): PlacedChart => {
    const { block, header } = tables.get(chart.table)!;
    const count = Math.min(block.rows.length, chart.firstRows ?? Infinity);
    // A series must not be empty: Excel refuses it. A table without rows shows its one blank row.
    const firstRows = (range: CellRange): CellRange => ({ ...range, bottom: range.top + Math.max(count, 1) - 1 });
    const columnNamed = (name: string): Column<unknown> =>
      (block.columns as readonly Column<unknown>[]).find((column) => column.header === name)!;
    const shown = block.rows.slice(0, count);
    const values = columnBody(tables, chart.table, chart.value);
    const placed: PlacedChart = {
      type: chart.type,
      title: chart.title,
      colours: chart.colours,
      format: chart.format,
      ...(chart.max !== undefined && { max: chart.max }),
      isLabelled: shown.length <= labelledBars,
      anchor: { top, left, bottom: top + height - 1, right: left + chart.span - 1 },
      categories: firstRows(columnBody(tables, chart.table, chart.category)),
      values: firstRows(values),
      seriesName: { top: header, left: values.left, bottom: header, right: values.left },
      cached: {
        name: chart.value,
        categories: shown.map((row) => String(shownValue(columnNamed(chart.category).value(row)) ?? '')),
        values: shown.map((row) => {
          const value = shownValue(columnNamed(chart.value).value(row));
          return typeof value === 'number' ? value : null;
        }),
      },
    };
    left += chart.span;
    return placed;
  });
}

function shownValue(content: Content): string | number | boolean | null {
  if (content === null || typeof content !== 'object') return content;
  return 'day' in content ? content.day : content.value;
}
