import { invalidArgument, itemNotFound } from '../errors.js';
import { ExcelCollection, type ExcelObject } from '../excel-object.js';
import { areaNamed } from '../model/addresses.js';
import { bounding } from '../model/area.js';
import { seriesOf, type HostChart, type Source } from '../model/chart.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import type { BagState } from '../property-bag.js';
import { SeriesCollectionObject } from './chart-series-objects.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';
import { WorksheetObject } from './worksheet-object.js';

let chartsEver = 0;

export class ChartsObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  get type(): string {
    return 'ChartCollection';
  }
  items(): ExcelObject[] {
    return this.sheet.charts.map((chart) => chartObject(this.stage, this.sheet, chart));
  }

  get Count(): number {
    return this.sheet.charts.length;
  }
  GetCount(): number {
    return this.sheet.charts.length;
  }
  Add(type: unknown, source: unknown, by: unknown = 'Auto'): ExcelObject {
    mustAllow(this.sheet, 'allowEditObjects');
    const { enums } = this.stage.bags.model;
    if (!enums['ChartType']!.includes(type as string) || type === 'Invalid' || !(source instanceof RangeObject)) throw invalidArgument();
    const seriesBy = by ?? 'Auto';
    if (!enums['ChartSeriesBy']!.includes(seriesBy as string)) throw invalidArgument();
    const id = `{00000000-0004-0000-0000-${String(++chartsEver).padStart(12, '0')}}`;
    const state: BagState = { Name: `图表 ${this.sheet.charts.length + 1}`, ChartType: type, Top: 0, Left: 0, Width: 360, Height: 216 };
    const chart: HostChart = { id, series: seriesOf(source, seriesBy as string), state, anchor: null };
    this.sheet.charts.push(chart);
    return chartObject(this.stage, this.sheet, chart);
  }
  /** By name. */
  GetItem(name: unknown): ExcelObject {
    const chart = this.GetItemOrNullObject(name);
    if (!chart) throw itemNotFound();
    return chart;
  }
  GetItemOrNullObject(name: unknown): ExcelObject | null {
    const chart = this.sheet.charts.find((each) => String(each.state['Name']).toLowerCase() === String(name).toLowerCase());
    return chart ? chartObject(this.stage, this.sheet, chart) : null;
  }
  GetItemAt(index: number): ExcelObject {
    const chart = this.sheet.charts[index];
    if (!chart) throw invalidArgument();
    return chartObject(this.stage, this.sheet, chart);
  }
  /** By id: how the client names a chart again. */
  Indexer(key: unknown): ExcelObject {
    const chart = this.sheet.charts.find((each) => each.id === key);
    return chart ? chartObject(this.stage, this.sheet, chart) : this.GetItem(key);
  }
}

function chartObject(stage: Stage, sheet: HostSheet, chart: HostChart): ExcelObject {
  const guard = (): void => mustAllow(sheet, 'allowEditObjects');
  const members = {
    get Id(): string {
      return chart.id;
    },
    get Worksheet(): ExcelObject {
      return new WorksheetObject(stage, sheet);
    },
    get Series(): ExcelObject {
      return new SeriesCollectionObject(stage, sheet, chart);
    },
    /** Over the cells from one corner to the other; over one cell without the second. */
    SetPosition(start: unknown, end?: unknown): void {
      guard();
      const from = cornerOf(sheet, start);
      const to = end === null || end === undefined ? from : cornerOf(sheet, end);
      chart.anchor = bounding(from.area, to.area);
      Object.assign(chart.state, {
        Top: sheet.rows.span(1, chart.anchor.top - 1), Left: sheet.columns.span(1, chart.anchor.left - 1),
        Height: sheet.rows.span(chart.anchor.top, chart.anchor.bottom), Width: sheet.columns.span(chart.anchor.left, chart.anchor.right),
      });
    },
    SetData(source: unknown, by: unknown = 'Auto'): void {
      guard();
      if (!(source instanceof RangeObject)) throw invalidArgument();
      chart.series.splice(0, Infinity, ...seriesOf(source, (by ?? 'Auto') as string));
    },
    Activate(): void {},
    Delete(): void {
      guard();
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    },
  };
  return stage.bags.of('Chart', chart.state, { guard, members });
}

const cornerOf = (sheet: HostSheet, given: unknown): Source => (given instanceof RangeObject ? given : areaNamed(sheet, given));
