/** One suite over both hosts: the same entries give the same sheets in a file and in Excel, as a reader finds them. */

import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundSheet } from './found-sheet.js';
import { changeSample, computeSample, computeTwice, foundInExcel, foundInFile, writeDemo, type Deed, type Found } from './written.js';

const deeds: readonly (readonly [string, Deed])[] = [
  ['the demo sheets', writeDemo],
  ['the sample school', computeSample],
  ['the sample school, computed twice', computeTwice],
  ['the sample school, its cells changed', changeSample],
];

const facets = [
  'tab', 'hasGridlines', 'frozenRows', 'cells', 'lines', 'links', 'merges', 'widths', 'hidden', 'columns', 'charts', 'highlights', 'validations', 'tables', 'page',
] as const satisfies readonly (keyof FoundSheet)[];

describe.each(deeds)('%s', (_, deed) => {
  let file: Found;
  let excel: Found;

  beforeAll(async () => {
    file = await foundInFile(deed);
    excel = await foundInExcel(deed, 14);
  });

  test('stand in both, in their order', () => expect(excel.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name)));

  test.each(facets)('have the same %s', (facet) => {
    for (const [index, sheet] of file.sheets.entries()) expect(excel.sheets[index]![facet], sheet.name).toEqual(sheet[facet]);
  });

  // A file's reader sees the height that was estimated; Excel may have fitted the row to its text instead.
  test('have rows of the same height, or rows that both leave to Excel', () => {
    for (const [index, sheet] of file.sheets.entries()) {
      for (const [row, { points, isFitted }] of sheet.heights.entries()) {
        const found = excel.sheets[index]!.heights[row]!;
        if (!(isFitted && found.isFitted)) expect(found.points, `${sheet.name} row ${row + 1}`).toBe(points);
      }
    }
  });

  test('are read alike again, marks and formulas too', () => {
    expect(excel.tables.headings).toEqual(file.tables.headings);
    for (const [index, sheet] of file.tables.sheets.entries()) {
      const found = excel.tables.sheets[index]!;
      expect(found.rows, sheet.name).toEqual(sheet.rows);
      expect(found.formulas, sheet.name).toEqual(sheet.formulas);
      expect([...found.merges].sort(inOrder), sheet.name).toEqual([...sheet.merges].sort(inOrder));
    }
  });
});

test('an Excel of the floor, 1.9, shows the same sheets as a newer one', async () => {
  expect((await foundInExcel(computeSample, 9)).sheets).toEqual((await foundInExcel(computeSample, 14)).sheets);
});

const inOrder = (one: { top: number; left: number }, other: { top: number; left: number }): number => one.top - other.top || one.left - other.left;
