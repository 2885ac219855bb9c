/** 年度总结 as the figures alone make it, before anything that people changed in it (SPEC 8). */

import type { Block } from '../../workbook/description.js';
import type { Chapter, Sentence } from '../campaign/area.js';
import type { Outcome } from '../compute.js';
import type { PlainDate } from '../plain-date.js';
import type { Say } from '../report/say.js';
import { stampOf } from '../report/sheet-frame.js';
import { contributions, type Contribution } from './contributions.js';
import { figuredText, type FiguredText } from './figured-text.js';
import { outline, type Heading, type Rank } from './outline.js';
import { passageBlocks } from './passage-blocks.js';

export interface DraftParagraph {
  readonly kind: 'text';
  /** By which it is known again. */
  readonly key: string;
  readonly rank: Rank;
  readonly text: FiguredText;
}

/** Tables and charts: always those of the last computing. */
export interface DraftBlocks {
  readonly kind: 'blocks';
  readonly key: string;
  readonly blocks: readonly Block[];
}

export type DraftPart = DraftParagraph | DraftBlocks;

export function annualDraft(outcome: Outcome, say: Say): DraftPart[] {
  const told = contributions(outcome, say);
  const paragraph = (key: string, rank: Rank, ...sentences: readonly Sentence[]): DraftParagraph =>
    ({ kind: 'text', key, rank, text: figuredText(sentences, say) });
  return [
    ...blocksPart('stamp', stampOf(outcome, say)),
    ...opening(outcome, paragraph, say),
    ...outline.flatMap((heading) => [
      paragraph(`heading/${heading.key}`, heading.rank, { key: `annual.heading.${heading.key}`, figures: {} }),
      ...below(heading, told, paragraph),
    ]),
    ...closing(outcome, told, paragraph, say),
  ];
}

type MakeParagraph = (key: string, rank: Rank, ...sentences: readonly Sentence[]) => DraftParagraph;

function below({ tells }: Heading, told: readonly Contribution[], paragraph: MakeParagraph): DraftPart[] {
  if (tells === undefined) return [];
  const parts = [...told.flatMap((contribution) => said(contribution, tells, paragraph)), ...unreported(told, tells, paragraph)];
  return parts.length > 0 ? parts : [paragraph(`${tells}/nothing`, 'paragraph', { key: 'annual.nothing', figures: {} })];
}

function said({ key, passages }: Contribution, chapter: Chapter, paragraph: MakeParagraph): DraftPart[] {
  return (passages ?? []).filter((passage) => passage.chapter === chapter).flatMap(({ sentences, blocks = [] }, index) => {
    const name = `${chapter}/${key}${index === 0 ? '' : `/${index + 1}`}`;
    return [
      ...(sentences.length > 0 ? [paragraph(name, 'paragraph', ...sentences)] : []),
      ...blocksPart(`${name}/blocks`, passageBlocks(blocks, name)),
    ];
  });
}

function unreported(told: readonly Contribution[], chapter: Chapter, paragraph: MakeParagraph): DraftPart[] {
  const silent = told.filter(({ passages, chapters }) => passages === null && chapters.includes(chapter));
  if (silent.length === 0) return [];
  return [paragraph(`${chapter}/unreported`, 'paragraph', { key: 'sheet.ledger-unreported', figures: { ledger: namesOf(silent) } })];
}

const namesOf = (told: readonly Contribution[]): string => [...new Set(told.map(({ ledger }) => ledger))].join('、');

const blocksPart = (key: string, blocks: readonly Block[]): DraftBlocks[] => (blocks.length > 0 ? [{ kind: 'blocks', key, blocks }] : []);

function opening({ entries, mentoring }: Outcome, paragraph: MakeParagraph, say: Say): DraftPart[] {
  const { settings: { school, term }, asOf, reported, teachers } = entries;
  const totals = new Map(mentoring.coverage.map(({ key, total }) => [key, total]));
  return [
    paragraph('title', 'title', { key: 'annual.document', figures: { school } }),
    paragraph('subtitle', 'subtitle', { key: term === '' ? 'sheet.as-of' : 'annual.term-as-of', figures: { term, date: asOf } }),
    paragraph('opening', 'paragraph', { key: 'annual.opening', figures: { school: school || say('annual.our-school'), term, date: spokenDate(asOf, say) } }),
    ...(teachers.length === 0 ? [] : [paragraph(
      'school', 'paragraph',
      { key: 'annual.staff', figures: { teachers: totals.get('teacher-left-behind')!, members: totals.get('member')!, young: totals.get('youth')! } },
      ...(reported.students ? [{
        key: 'annual.students', figures: { students: entries.students.length, leftBehind: totals.get('left-behind')!, struggling: totals.get('struggling')! },
      }] : []),
    )]),
  ];
}

function closing({ entries: { settings, asOf } }: Outcome, told: readonly Contribution[], paragraph: MakeParagraph, say: Say): DraftPart[] {
  const silent = told.filter(({ passages }) => passages === null);
  const date = spokenDate(asOf, say);
  return [
    paragraph('heading/closing', 'chapter', { key: 'annual.heading.closing', figures: {} }),
    paragraph(
      'closing', 'paragraph', { key: 'annual.sources', figures: { date } },
      ...(silent.length === 0 ? [] : [{ key: 'annual.unreported', figures: { count: silent.length, ledgers: namesOf(silent) } }]),
    ),
    ...(settings.school === '' ? [] : [paragraph('signature', 'signature', { key: 'annual.signature', figures: { school: settings.school } })]),
    paragraph('signed-on', 'signature', { key: 'annual.signed-on', figures: { date } }),
  ];
}

/** 2026-06-30 → 2026年6月30日. */
function spokenDate(date: PlainDate, say: Say): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return say('annual.date', { year, month, day });
}
