/** A laid out sheet in the pages that Excel prints: as many rows as a page holds, the leading header repeated. */

import type { PlacedChart, PlacedRow, SheetLayout } from '../../workbook/layout.js';
import { isDrawn } from '../../workbook/chart-look.js';
import { printedPage } from '../../workbook/printed-page.js';
import { plainHeight } from '../../workbook/row-height.js';

/** Points of a page are those of the sheet, before it is made to fit. */
export interface Page {
  readonly rows: readonly PageRow[];
  readonly charts: readonly PageChart[];
}

export interface PageRow {
  readonly row: PlacedRow;
  /** In points from the top of the page's rows. */
  readonly top: number;
  /** In points. */
  readonly height: number;
}

export interface PageChart {
  readonly chart: PlacedChart;
  /** In points from the top of the page's rows. */
  readonly top: number;
  /** In points. */
  readonly height: number;
}

/** Yields after every row, so that the page of the browser may answer in between. A sheet without rows has one page without any. */
export function* pagesInTurns(layout: SheetLayout): Generator<undefined, Page[]> {
  const charts = layout.charts.filter(isDrawn);
  const rows = new Map<number, PlacedRow>();
  let last = charts.reduce((row, { anchor }) => Math.max(row, anchor.bottom), 0);
  for (const row of layout.eachRow()) {
    rows.set(row.row, row);
    last = Math.max(last, row.row);
    yield;
  }
  const { holds } = printedPage(layout);
  const header = layout.repeatedRow === null ? undefined : rows.get(layout.repeatedRow);
  const starts = new Set(layout.pageStarts);
  const heights = (top: number, bottom: number): number => {
    let sum = 0;
    for (let row = top; row <= bottom; row++) sum += heightOf(rows.get(row));
    return sum;
  };
  const pages: Sheet[] = [new Sheet()];
  for (const { top, bottom } of unbroken(last, charts)) {
    let page = pages.at(-1)!;
    const height = heights(top, bottom);
    if (!page.isFresh && (starts.has(top) || page.filled + height > holds)) {
      pages.push((page = new Sheet()));
      if (header && top > header.row) page.repeat(header);
    }
    for (const chart of charts) {
      if (chart.anchor.top < top || chart.anchor.top > bottom) continue;
      page.charts.push({ chart, top: page.filled + heights(top, chart.anchor.top - 1), height: heights(chart.anchor.top, chart.anchor.bottom) });
    }
    for (let row = top; row <= bottom; row++) page.add(rows.get(row));
    yield;
  }
  return pages;
}

const heightOf = (row: PlacedRow | undefined): number => row?.height ?? plainHeight;

/** A page as it fills. */
class Sheet implements Page {
  readonly rows: PageRow[] = [];
  readonly charts: PageChart[] = [];
  filled = 0;
  /** Whether it holds nothing but what is repeated on it. */
  isFresh = true;

  repeat(header: PlacedRow): void {
    this.add(header);
    this.isFresh = true;
  }

  add(row: PlacedRow | undefined): void {
    const height = heightOf(row);
    if (row && row.cells.length > 0) this.rows.push({ row, top: this.filled, height });
    this.filled += height;
    this.isFresh = false;
  }
}

/** Single rows, and the rows behind charts together: Excel would print half a chart on either page. */
function* unbroken(last: number, charts: readonly PlacedChart[]): Generator<{ readonly top: number; readonly bottom: number }> {
  const anchors = charts.map(({ anchor }) => anchor).sort((one, other) => one.top - other.top);
  for (let row = 1; row <= last; row++) {
    const top = row;
    for (const anchor of anchors) if (anchor.top <= row && anchor.bottom > row) row = anchor.bottom;
    yield { top, bottom: row };
  }
}
