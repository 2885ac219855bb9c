/** 年度总结 as it stands in the workbook, in its order: what we wrote, what people made of it and what they added. */

import type { RawCell, WorkbookTables } from '../../workbook/tables.js';
import { textOf } from '../intake/cell-values.js';
import { isOurs, outputSheets } from '../report/output-sheets.js';
import type { FiguredText } from './figured-text.js';
import { readMemo, type Memo } from './memo.js';

export type FormerPart =
  | { readonly kind: 'paragraph'; readonly key: string; readonly computed: FiguredText; readonly present: string }
  /** Written by people. */
  | { readonly kind: 'own'; readonly text: string }
  /** Tables and charts. */
  | { readonly kind: 'blocks'; readonly key: string };

/** Empty where no sheet of ours stands. */
export function formerReport(workbook: WorkbookTables): FormerPart[] {
  const sheet = isOurs(workbook, 'annual') ? workbook.sheets.find(({ name }) => name === outputSheets.annual) : undefined;
  const parts: FormerPart[] = [];
  const keys = new Set<string>();
  for (const { cells } of sheet?.rows ?? []) {
    const { memo, text } = rowOf(cells);
    if (memo?.is === 'more') continueParagraph(parts, memo.key, text);
    else if (memo?.is === 'text' && !keys.has(memo.key)) {
      keys.add(memo.key);
      parts.push({ kind: 'paragraph', key: memo.key, computed: memo.text, present: text });
    } else {
      if (memo && memo.is !== 'text') parts.push({ kind: 'blocks', key: memo.key });
      // A copied paragraph bears the memo of its original.
      if (memo?.is !== 'table' && text !== '') parts.push({ kind: 'own', text });
    }
  }
  return parts;
}

function continueParagraph(parts: FormerPart[], key: string, text: string): void {
  const index = parts.findIndex((part) => part.kind === 'paragraph' && part.key === key);
  const begun = parts[index];
  if (begun?.kind === 'paragraph') parts[index] = { ...begun, present: begun.present + text };
}

/** The hidden column is the last; somebody may have inserted others before it. */
function rowOf(cells: readonly RawCell[]): { readonly memo: Memo | null; readonly text: string } {
  const memos = cells.map(readMemo);
  const seen = cells.flatMap((cell, index) => (cell === null || memos[index] ? [] : [textOf(cell)]));
  return { memo: memos.find((memo) => memo !== null) ?? null, text: tidy(seen.join('\u3000')) };
}

/** Spaces around a text are our own indent. */
export const tidy = (text: string): string => text.replaceAll('\r\n', '\n').trim();
