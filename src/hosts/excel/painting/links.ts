/** Jumps from cells to cells. */

import { quotedSheet, type CellRange } from '../../../workbook/address.js';
import type { SheetLayout } from '../../../workbook/layout.js';
import { rangeAt } from './areas.js';
import { actionSize, textSize } from './payload.js';

/** Excel shows no links beyond this many in a sheet. */
const mostLinks = 65_530;
/** Of one action. */
const mostRows = 1000;

/**
 * Texts and styles must be painted after: for Excel a link brings its own text and looks.
 * Linked cells below each other are one action. Yields bytes.
 */
export function* paintLinks(sheet: Excel.Worksheet, { rows }: SheetLayout): Generator<number> {
  const open = new Map<number, Run>();
  let left = mostLinks;
  for (const { row, cells } of rows) {
    for (const { column, link } of cells) {
      if (!link || left-- <= 0) continue;
      const target = `${quotedSheet(link.sheet)}!${link.cells}`;
      const run = open.get(column);
      if (run && run.top + run.targets.length === row && run.targets.length < mostRows) run.targets.push(target);
      else {
        if (run) yield paintRun(sheet, run);
        open.set(column, { column, top: row, targets: [target] });
      }
    }
  }
  for (const run of open.values()) yield paintRun(sheet, run);
}

interface Run {
  readonly column: number;
  readonly top: number;
  readonly targets: string[];
}

function paintRun(sheet: Excel.Worksheet, { column, top, targets }: Run): number {
  const range: CellRange = { top, left: column, bottom: top + targets.length - 1, right: column };
  rangeAt(sheet, range).setCellProperties(targets.map((documentReference) => [{ hyperlink: { documentReference } }]));
  return targets.reduce((sum, target) => sum + textSize(target) + linkSize, actionSize);
}

/** Of what stands around a link's target in a request. */
const linkSize = 50;
