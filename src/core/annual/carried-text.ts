/** A paragraph that people edited, with the figures of today: their words stay, and only figures that still stand move. */

import { alignment } from './alignment.js';
import { isFigure, type FiguredText } from './figured-text.js';
import { figuredTokens, figureTexts, tokensOf, type Token } from './report-tokens.js';

/** In place of a figure that is not computed any more. */
const gone = '—';

/** Sentences may have changed places: what the first comparison leaves over is compared once more. */
const comparisons = 3;

/**
 * @param former what was computed when the paragraph was last written.
 * @param edited what people made of it.
 * @param computed what is computed now.
 */
export function carriedText(former: FiguredText, edited: string, computed: FiguredText): string {
  const before = figuredTokens(former);
  const now = tokensOf(edited, figureTexts(former));
  const origins = standingFigures(before, now);
  const figures = new Map(computed.filter(isFigure).map(({ name, text }) => [name, text]));
  return now.map((token, index) => {
    const name = origins.get(index);
    return name === undefined ? token : figures.get(name) ?? gone;
  }).join('');
}

/** Index of a token of the edited text → the figure that it is. */
function standingFigures(before: readonly Token[], now: readonly string[]): ReadonlyMap<number, string> {
  const figures = new Map<number, string>();
  let [left, leftNow] = [[...before.keys()], [...now.keys()]];
  for (let time = 1; time <= comparisons && left.length > 0 && leftNow.length > 0; time++) {
    const aligned = alignment(left.map((index) => before[index]!.text), leftNow.map((index) => now[index]!));
    const found = new Map(aligned.flatMap((from, index) => (from < 0 ? [] : [[left[from]!, leftNow[index]!] as const])));
    const stands = time === 1 ? hasItsWords : hasItsNeighbour;
    for (const [from, index] of found) {
      const name = before[from]!.figure;
      if (name !== null && stands(from, before, found)) figures.set(index, name);
    }
    const settled = new Set(found.values());
    left = left.filter((index) => !found.has(index));
    leftNow = leftNow.filter((index) => !settled.has(index));
  }
  return figures;
}

/** Where each token went. */
type Found = ReadonlyMap<number, number>;

/** A number among quite other words is a number of theirs that happens to be the same. */
function hasItsWords(figure: number, before: readonly Token[], found: Found): boolean {
  const around = [...wordsFrom(figure, -1, before), ...wordsFrom(figure, 1, before)];
  return around.length === 0 || around.some((index) => found.has(index));
}

/** What was compared out of order must stand beside the same word. */
function hasItsNeighbour(figure: number, before: readonly Token[], found: Found): boolean {
  return [-1, 1].some((step) => {
    const beside = wordsFrom(figure, step, before)[0];
    const there = beside === undefined ? undefined : found.get(beside);
    return there !== undefined && Math.abs(there - found.get(figure)!) <= 2;
  });
}

/** Words beside a figure, the nearest first, up to the next figure. */
function wordsFrom(figure: number, step: number, before: readonly Token[]): number[] {
  const words: number[] = [];
  for (let index = figure + step; before[index]?.figure === null; index += step) if (/\p{L}/u.test(before[index]!.text)) words.push(index);
  return words;
}
