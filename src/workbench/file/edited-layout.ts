/** A laid-out sheet with later edits in place. */

import { parseAddress, type CellRange } from '../../workbook/address.js';
import type { PlacedCell, PlacedChart, PlacedRow, PlacedSeries, SheetLayout } from '../../workbook/layout.js';
import { fittedHeight } from '../../workbook/row-height.js';
import type { CellValue } from './cell-edit.js';
import type { SheetEdits } from './pending-edits.js';

interface PlacedEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export function editedLayout(layout: SheetLayout, edits: SheetEdits): SheetLayout {
  const placed = [...edits].map(([cell, value]): PlacedEdit => ({ ...parseAddress(cell)!, value }));
  const byRow = new Map<number, PlacedEdit[]>();
  for (const edit of placed) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
  const standing = new Set(layout.rows.map(({ row }) => row));
  const added = [...byRow.keys()].filter((row) => !standing.has(row)).map((row): PlacedRow => ({ row, cells: [] }));
  const rows = [...layout.rows, ...added].sort((one, other) => one.row - other.row)
    .map((row) => (byRow.has(row.row) ? editedRow(row, byRow.get(row.row)!, layout.widths) : row));
  return { ...layout, rows, eachRow: () => rows, charts: layout.charts.map((chart) => editedChart(chart, placed)), usedRange: reaching(layout.usedRange, placed) };
}

/** As high as before, or as high as its text needs now. */
function editedRow({ cells: before, height, ...row }: PlacedRow, edits: readonly PlacedEdit[], widths: readonly number[]): PlacedRow {
  const cells = new Map(before.map((cell) => [cell.column, cell]));
  for (const { column, value: content } of edits) cells.set(column, { ...(cells.get(column) ?? bare(column)), content });
  const ordered = [...cells.values()].sort((one, other) => one.column - other.column);
  const needed = Math.max(height ?? 0, fittedHeight(ordered, widths) ?? 0);
  return { ...row, ...(needed > 0 && { height: needed }), cells: ordered };
}

/** Where nothing was laid out. */
const bare = (column: number): PlacedCell => ({ column, content: null, style: 'line' });

function editedChart(chart: PlacedChart, edits: readonly PlacedEdit[]): PlacedChart {
  const series = (each: PlacedSeries): PlacedSeries => ({ ...each, cached: recached(each.cached, each.values, edits, figureOf) });
  return {
    ...chart,
    cached: recached(chart.cached, chart.categories, edits, (value) => (value === null ? '' : typeof value === 'object' ? value.day : String(value))),
    ...(chart.base && { base: series(chart.base) }),
    series: chart.series.map(series),
  };
}

const figureOf = (value: CellValue): PlacedSeries['cached'][number] =>
  (typeof value === 'number' || (typeof value === 'object' && value !== null) ? value : null);

/** What a chart shows of cells that stand below each other. */
function recached<Shown>(cached: readonly Shown[], { top, left, bottom, right }: CellRange, edits: readonly PlacedEdit[], shown: (value: CellValue) => Shown): readonly Shown[] {
  const inside = edits.filter(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right);
  if (inside.length === 0) return cached;
  const after = [...cached];
  for (const { row, value } of inside) after[row - top] = shown(value);
  return after;
}

const reaching = (range: CellRange | null, edits: readonly PlacedEdit[]): CellRange | null =>
  edits.filter(({ value }) => value !== null).reduce<CellRange | null>((reached, { row, column }) => ({
    top: Math.min(reached?.top ?? row, row), left: 1, bottom: Math.max(reached?.bottom ?? row, row), right: Math.max(reached?.right ?? column, column),
  }), range);
