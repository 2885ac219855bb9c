/** 年度总结 as a sheet: on A4 it is the report to the bureau (SPEC 8). */

import type { Block, SheetDescription } from '../../workbook/description.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import type { Outcome } from '../compute.js';
import type { Say } from '../report/say.js';
import { bareSheet } from '../report/sheet-frame.js';
import type { DraftBlocks } from './annual-draft.js';
import { annualReport, type Paragraph, type ReportPart } from './annual-report.js';
import { memoText } from './memo.js';
import type { Rank } from './outline.js';
import { withPageBreaks } from './page-breaks.js';

/** Passages lay their tables on these. */
const widths = Array.from({ length: 10 }, () => 11);

export const annualSheet = (outcome: Outcome, workbook: WorkbookTables, say: Say): SheetDescription =>
  withPageBreaks(bareSheet('annual', outcome, say, { widths, landscape: false }, annualReport(outcome, workbook, say).flatMap(blocksOf)));

const blocksOf = (part: ReportPart): Block[] => (part.kind === 'text' ? paragraphRows(part) : remembered(part));

function paragraphRows({ rank, text, draft }: Paragraph): Block[] {
  return rowsOf(text).map((row, index): Block => ({
    kind: 'line',
    style: `report-${rank}`,
    text: row !== '' && index === 0 && isIndented(rank) ? indent + row : row,
    ...(draft && { memo: memoText(index === 0 ? { is: 'text', key: draft.key, text: draft.text } : { is: 'more', key: draft.key }) }),
  }));
}

/** By two characters. */
const indent = '\u3000\u3000';

const isIndented = (rank: Rank): boolean => rank !== 'title' && rank !== 'subtitle' && rank !== 'signature';

/** Characters that the highest row holds. */
const longestRow = 360;

/** A further row begins after a sentence, or at least after a comma, where one stands in the row's latter half. */
function rowsOf(text: string): string[] {
  if (text.length <= longestRow) return [text];
  const ends = ['。', '；', '，', '、'].map((mark) => text.lastIndexOf(mark, longestRow - 1) + 1);
  const end = ends.find((at) => at > longestRow / 2) ?? longestRow;
  return [text.slice(0, end), ...rowsOf(text.slice(end))];
}

function remembered({ key, blocks }: DraftBlocks): Block[] {
  return [...blocks, { kind: 'gap' } as const].map((block): Block => {
    if (block.kind === 'page') return block;
    return { ...block, memo: memoText({ is: block.kind === 'gap' || block.kind === 'charts' ? 'blank' : 'table', key }) };
  });
}
