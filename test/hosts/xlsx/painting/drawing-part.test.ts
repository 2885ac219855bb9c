import { describe, expect, test } from 'vitest';
import { drawingPart } from '../../../../src/hosts/xlsx/painting/drawing-part.js';
import { layOut } from '../../../../src/workbook/layout.js';
import { rankingSheet } from '../demo-sheets.js';
import { childNamed, descendants, xmlNodes, type XmlNode } from '../xml-nodes.js';

/** Charts of so many columns beside each other on a grid of three, ten digits wide each. */
function anchors(...spans: readonly number[]): XmlNode[] {
  const [placed] = layOut(rankingSheet()).charts;
  let left = 1;
  const charts = spans.map((span) => {
    const chart = { ...placed!, anchor: { top: 5, bottom: 9, left, right: left + span - 1 } };
    left += span;
    return chart;
  });
  return xmlNodes(new TextEncoder().encode(drawingPart(charts, charts.map((_, index) => `rId${index + 1}`), [10, 10, 10]))).children;
}
const corner = (anchor: XmlNode, name: 'from' | 'to'): number[] =>
  ['col', 'colOff', 'row', 'rowOff'].map((part) => Number(descendants(childNamed(anchor, name)!, part)[0]!.text));

describe('a chart', () => {
  // A column of ten digits is 75 pixels wide (ECMA-376 part 1, 18.3.1.13), a pixel 9,525 EMU.
  const column = 75 * 9525;
  test('at the right edge ends a pixel inside the last column: LibreOffice would print one more', () => {
    const [, second] = anchors(1, 2);
    expect(corner(second!, 'to')).toEqual([2, column - 9525, 9, 0]);
  });
  test('before another ends where its last column does', () => expect(corner(anchors(1, 2)[0]!, 'to')).toEqual([1, 0, 9, 0]));
  test('begins apart from the cells above and beside it', () => expect(corner(anchors(1, 2)[1]!, 'from')).toEqual([1, 50_800, 4, 50_800]));
});
