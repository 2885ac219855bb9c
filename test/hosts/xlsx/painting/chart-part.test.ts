import { describe, expect, test } from 'vitest';
import { chartPart } from '../../../../src/hosts/xlsx/painting/chart-part.js';
import { layOut } from '../../../../src/workbook/layout.js';
import { contestants, planSheet, rankingSheet } from '../demo-sheets.js';
import { descendants, xmlNodes, type XmlNode } from '../xml-nodes.js';

function charts(rows = contestants): XmlNode[] {
  const layout = layOut(rankingSheet(rows));
  return layout.charts.map((chart) => xmlNodes(new TextEncoder().encode(chartPart("年'级", chart, false))));
}
const values = (chart: XmlNode, local: string): (string | undefined)[] => descendants(chart, local).map(({ attributes }) => attributes['val']);

describe('a chart', () => {
  test('reads its cells', () => {
    const [, bars] = charts();
    const formulas = descendants(bars!, 'f').map(({ text }) => text);
    const header = layOut(rankingSheet()).charts[1]!.series[0]!.values.top - 1;
    expect(formulas).toEqual([`'年''级'!$C$${header}`, `'年''级'!$B$${header + 1}:$B$${header + 10}`, `'年''级'!$C$${header + 1}:$C$${header + 10}`]);
  });
  test('says what they hold, for readers that do not recalculate', () => {
    const [columns] = charts();
    expect(descendants(columns!, 'v').map(({ text }) => text)).toEqual(['人数', '一等奖', '二等奖', '三等奖', '3', '5', '3']);
  });
  test('of no rows keeps one point, for Excel refuses none', () => {
    const [, bars] = charts([]);
    expect(values(bars!, 'ptCount')).toEqual(['1', '1', '1']);
  });
  test('names the colours of those bars alone that differ from most', () => {
    const [, bars] = charts();
    const points = descendants(bars!, 'dPt').map((point) => [values(point, 'idx')[0], values(point, 'srgbClr')[0]]);
    expect(points).toEqual([['0', 'D4A017'], ['1', 'D4A017'], ['2', 'D4A017'], ['8', 'A5713D'], ['9', 'A5713D']]);
  });
  test('that lies has its first row on top and its scale below', () => {
    const [columns, bars] = charts();
    expect(values(bars!, 'orientation')).toEqual(['maxMin', 'minMax']);
    expect(values(bars!, 'crosses')).toEqual(['autoZero', 'max']);
    expect(values(columns!, 'orientation')).toEqual(['minMax', 'minMax']);
  });
  test('of days counts them as its workbook does', () => {
    const [timeLine] = layOut(planSheet).charts;
    const in1904 = xmlNodes(new TextEncoder().encode(chartPart('活动进度', timeLine!, true)));
    expect([values(in1904, 'min'), values(in1904, 'max'), values(in1904, 'majorUnit')]).toEqual([['44621'], ['44747'], ['14']]);
    expect(descendants(descendants(in1904, 'val')[0]!, 'v').map(({ text }) => text)).toEqual(['44623', '44635', '44731']);
  });
  test('starts at nought and ends where it is told', () => {
    const [columns, bars] = charts();
    expect([values(bars!, 'min'), values(bars!, 'max')]).toEqual([['0'], ['100']]);
    expect([values(columns!, 'min'), values(columns!, 'max')]).toEqual([['0'], []]);
  });
});
