import { HostError, invalidArgument } from '../errors.js';
import { ExcelCollection, type ExcelObject } from '../excel-object.js';
import { cellCount, columnCount, rowCount } from '../model/area.js';
import { isEmptySeries, newSeries, sourceValues, type HostChart, type HostSeries, type Source } from '../model/chart.js';
import { isError } from '../model/cell.js';
import { mustAllow } from '../model/protection.js';
import type { HostSheet } from '../model/sheet.js';
import type { BagState } from '../property-bag.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';

export class SeriesCollectionObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly chart: HostChart,
  ) {
    super();
  }

  get type(): string {
    return 'ChartSeriesCollection';
  }
  items(): ExcelObject[] {
    return this.chart.series.map((series) => seriesObject(this.stage, this.sheet, this.chart, series));
  }

  get Count(): number {
    return this.chart.series.length;
  }
  GetCount(): number {
    return this.chart.series.length;
  }
  GetItemAt(index: number): ExcelObject {
    const series = this.chart.series[index];
    if (!series) throw invalidArgument();
    return seriesObject(this.stage, this.sheet, this.chart, series);
  }
  Add(name?: unknown, index?: unknown): ExcelObject {
    mustAllow(this.sheet, 'allowEditObjects');
    const series = newSeries(typeof name === 'string' ? name : `系列${this.chart.series.length + 1}`);
    this.chart.series.splice(typeof index === 'number' ? index : Infinity, 0, series);
    return seriesObject(this.stage, this.sheet, this.chart, series);
  }
}

function seriesObject(stage: Stage, sheet: HostSheet, chart: HostChart, series: HostSeries): ExcelObject {
  const guard = (): void => mustAllow(sheet, 'allowEditObjects');
  const mustNotBeEmpty = (): void => {
    if (isEmptySeries(series)) throw new HostError('EmptyChartSeries');
  };
  const members = {
    get Name(): string {
      return series.nameSource ? String(sourceValues(series.nameSource)[0] ?? '') : series.name;
    },
    set Name(name: unknown) {
      guard();
      if (typeof name !== 'string') throw invalidArgument();
      Object.assign(series, { name, nameSource: null });
    },
    get ChartType(): unknown {
      return series.state['ChartType'] ?? chart.state['ChartType'];
    },
    set ChartType(type: unknown) {
      guard();
      if (!stage.bags.model.enums['ChartType']!.includes(type as string)) throw invalidArgument();
      series.state['ChartType'] = type;
    },
    get Points(): ExcelObject {
      mustNotBeEmpty();
      return new PointsObject(stage, sheet, series);
    },
    get DataLabels(): ExcelObject {
      mustNotBeEmpty();
      return stage.bags.of('ChartDataLabels', (series.state['DataLabels'] ??= {}) as BagState, { guard });
    },
    SetValues(source: unknown): void {
      series.values = lineOf(guard, source);
    },
    SetXAxisValues(source: unknown): void {
      series.categories = lineOf(guard, source);
    },
    GetDimensionValues(dimension: unknown): unknown[] {
      const source = dimension === 'Values' ? series.values : dimension === 'Categories' ? series.categories : undefined;
      if (source === undefined) throw invalidArgument();
      return source ? sourceValues(source).map((value) => (isError(value) ? value.error : value)) : [];
    },
    Delete(): void {
      guard();
      chart.series.splice(chart.series.indexOf(series), 1);
    },
  };
  return stage.bags.of('ChartSeries', series.state, { guard, members });
}

/** Cells in one row or one column. */
function lineOf(guard: () => void, source: unknown): Source {
  guard();
  if (!(source instanceof RangeObject) || (rowCount(source.area) > 1 && columnCount(source.area) > 1)) throw invalidArgument();
  return { sheet: source.sheet, area: source.area };
}

export class PointsObject extends ExcelCollection {
  constructor(
    private readonly stage: Stage,
    private readonly sheet: HostSheet,
    private readonly series: HostSeries,
  ) {
    super();
  }

  get type(): string {
    return 'ChartPointsCollection';
  }
  items(): ExcelObject[] {
    return Array.from({ length: this.Count }, (_, index) => this.GetItemAt(index));
  }

  get Count(): number {
    return this.series.values ? cellCount(this.series.values.area) : 0;
  }
  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: number): ExcelObject {
    if (!(index >= 0 && index < this.Count)) throw invalidArgument();
    const { series } = this;
    let state = series.points.get(index);
    if (!state) series.points.set(index, (state = {}));
    const members = {
      get Value(): unknown {
        const value = sourceValues(series.values!)[index] ?? '';
        return isError(value) ? value.error : value;
      },
    };
    return this.stage.bags.of('ChartPoint', state, { guard: () => mustAllow(this.sheet, 'allowEditObjects'), members });
  }
}
