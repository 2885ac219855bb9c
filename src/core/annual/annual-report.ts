/** 年度总结: what was computed, in the words that people gave it (SPEC 8). */

import type { WorkbookTables } from '../../workbook/tables.js';
import type { Outcome } from '../compute.js';
import type { Say } from '../report/say.js';
import { annualDraft, type DraftBlocks, type DraftParagraph, type DraftPart } from './annual-draft.js';
import { carriedText } from './carried-text.js';
import { plainText } from './figured-text.js';
import { formerReport, tidy, type FormerPart } from './former-report.js';
import type { Rank } from './outline.js';

export interface Paragraph {
  readonly kind: 'text';
  readonly rank: Rank;
  /** Empty where people emptied it. */
  readonly text: string;
  /** `null` for a paragraph that people wrote. */
  readonly draft: DraftParagraph | null;
}

export type ReportPart = Paragraph | DraftBlocks;

/** @param workbook as it was read: what people changed on its sheet 年度总结 is kept. */
export const annualReport = (outcome: Outcome, workbook: WorkbookTables, say: Say): ReportPart[] =>
  withEdits(annualDraft(outcome, say), formerReport(workbook));

/** What people added stays after what it stood after, or after what stood before that. */
export function withEdits(draft: readonly DraftPart[], former: readonly FormerPart[]): ReportPart[] {
  const paragraphs = new Map(former.flatMap((part) => (part.kind === 'paragraph' ? [[part.key, part]] : [])));
  const own = ownParagraphs(draft, former);
  return [...own.get(null) ?? [], ...draft.flatMap((part): ReportPart[] => [
    part.kind === 'blocks' ? part : { kind: 'text', rank: part.rank, text: presentText(part, paragraphs.get(part.key)), draft: part },
    ...own.get(part.key) ?? [],
  ])];
}

type FormerParagraph = Extract<FormerPart, { readonly kind: 'paragraph' }>;

function presentText({ text }: DraftParagraph, former: FormerParagraph | undefined): string {
  if (!former || !isEdited(former)) return plainText(text);
  return former.present === '' ? '' : carriedText(former.computed, former.present, text);
}

const isEdited = ({ computed, present }: FormerParagraph): boolean => present !== tidy(plainText(computed));

/** By the key of what they stand after; an edited paragraph that is not computed any more has become one of them. */
function ownParagraphs(draft: readonly DraftPart[], former: readonly FormerPart[]): ReadonlyMap<string | null, Paragraph[]> {
  const keys = new Set(draft.map(({ key }) => key));
  const own = new Map<string | null, Paragraph[]>();
  let last: string | null = null;
  for (const part of former) {
    if (part.kind !== 'own' && keys.has(part.key)) last = part.key;
    else if (part.kind !== 'blocks') {
      const text = part.kind === 'own' ? part.text : isEdited(part) ? carriedText(part.computed, part.present, []) : '';
      if (text !== '') own.set(last, [...own.get(last) ?? [], { kind: 'text', rank: rankOf(text), text, draft: null }]);
    }
  }
  return own;
}

/** What is numbered as a heading and short is one. */
function rankOf(text: string): Rank {
  if (text.length > 40 || text.endsWith('。')) return 'paragraph';
  if (/^[一二三四五六七八九十]+、/.test(text)) return 'chapter';
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(text)) return 'section';
  return /^\d+[.．、]/.test(text) ? 'item' : 'paragraph';
}
