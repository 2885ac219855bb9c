/** Where the pages of 年度总结 begin, so that no chart is cut in two and no heading ends a page. */

import type { Block, SheetDescription } from '../../workbook/description.js';
import { layOut } from '../../workbook/layout.js';
import { pageHolds } from '../../workbook/printed-page.js';
import { plainHeight } from '../../workbook/row-height.js';
import type { StyleName } from '../../workbook/styles.js';
import { rowsOf } from '../../workbook/table-places.js';

/** Printers differ a little in what they take. */
const share = 0.97;
/** Of a page: what is higher may be cut, or half of the page before it would stay blank. */
const keptWhole = 0.6;

const leadsOn: ReadonlySet<StyleName> = new Set<StyleName>(['report-chapter', 'report-section', 'report-item', 'report-caption', 'heading']);

export function withPageBreaks(sheet: SheetDescription): SheetDescription {
  const page = pageHolds(sheet.widths) * share;
  const heights = rowHeights(sheet);
  const blocks: Block[] = [];
  let filled = 0;
  for (const unit of units(sheet.blocks)) {
    const rows = unit.flatMap((block) => heights.get(block)!);
    const height = rows.reduce((sum, each) => sum + each, 0);
    const isMoved = filled > 0 && filled + height > page && height <= page * keptWhole;
    if (isMoved) blocks.push({ kind: 'page' });
    if (isMoved || unit[0]!.kind === 'page') filled = 0;
    // A row is never cut: it begins the next page.
    for (const row of rows) filled = filled + row > page ? row : filled + row;
    blocks.push(...unit);
  }
  return { ...sheet, blocks };
}

/** In points, of the rows of every block. */
function rowHeights(sheet: SheetDescription): ReadonlyMap<Block, readonly number[]> {
  const heights = new Map(layOut(sheet).rows.map(({ row, height }) => [row, height ?? plainHeight]));
  let top = 1;
  return new Map(sheet.blocks.map((block) => {
    const rows = Array.from({ length: rowsOf(block, sheet.widths.length) }, (_, index) => heights.get(top + index) ?? plainHeight);
    top += rows.length;
    return [block, rows];
  }));
}

/** Blocks that belong on one page. */
function units(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (isOpen && block.kind !== 'page') found.at(-1)!.push(block);
    else found.push([block]);
    isOpen = block.kind === 'line' && leadsOn.has(block.style);
  }
  return found;
}
