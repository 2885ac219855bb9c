/** What each row of 年度总结 remembers of itself, so that what people changed can be told from what was computed. */

import type { RawCell } from '../../workbook/tables.js';
import { isFigure, type FiguredText } from './figured-text.js';

export type Memo =
  /** A paragraph, as it was computed. */
  | { readonly is: 'text'; readonly key: string; readonly text: FiguredText }
  /** A further row of a paragraph that is longer than a row. */
  | { readonly is: 'more'; readonly key: string }
  /** A row of a table. */
  | { readonly is: 'table'; readonly key: string }
  /** A row that we leave blank. */
  | { readonly is: 'blank'; readonly key: string };

/** As a cell holds it. */
export function memoText(memo: Memo): string {
  if (memo.is !== 'text') return JSON.stringify({ [memo.is]: memo.key });
  return JSON.stringify({ text: memo.key, of: memo.text.map((piece) => (isFigure(piece) ? [piece.name, piece.text] : piece)) });
}

/** `null` for a cell that holds none. */
export function readMemo(cell: RawCell): Memo | null {
  if (typeof cell !== 'string' || !cell.startsWith('{"')) return null;
  let read: unknown;
  try {
    read = JSON.parse(cell);
  } catch {
    return null;
  }
  const said = read as Readonly<Record<string, unknown>>;
  for (const is of ['more', 'table', 'blank'] as const) if (typeof said[is] === 'string') return { is, key: said[is] };
  const text = Array.isArray(said['of']) ? figuredTextIn(said['of']) : null;
  return typeof said['text'] === 'string' && text ? { is: 'text', key: said['text'], text } : null;
}

function figuredTextIn(pieces: readonly unknown[]): FiguredText | null {
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [name, figure] = Array.isArray(piece) ? (piece as readonly unknown[]) : [];
    return typeof name === 'string' && typeof figure === 'string' ? { name, text: figure } : null;
  });
  return text.every((piece) => piece !== null) ? text : null;
}
