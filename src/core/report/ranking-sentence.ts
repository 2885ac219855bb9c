/** One sentence a contestant, from his marks to his grade (SPEC 3): how the figures came about, in their order. */

import type { ComponentScore } from '../contest/component-score.js';
import { compareDecimals, decimalText } from '../contest/decimal.js';
import { gradeAt, gradeSpan } from '../contest/grade-cuts.js';
import { markText } from '../contest/mark-text.js';
import type { Group, Standing } from '../contest/standings.js';
import { pending, type Settings } from '../ledgers/settings.js';
import type { Say } from './say.js';

export function rankingSentence(standing: Standing, group: Group, settings: Settings, say: Say): string {
  const { contestant } = standing;
  return [
    ...contestant.components.map((score) => componentClause(score, say)),
    totalClause(standing, say),
    positionClause(standing, group, settings, say),
    // Not put behind the whole: whoever goes through a text that was put together of two takes twice the time.
    gradeClause(standing, group, settings, say) + say('sentence.end'),
  ].join(say('sentence.joint'));
}

function componentClause(score: ComponentScore, say: Say): string {
  const mean = decimalText(score.mean!);
  const { component, scores, dropped } = score;
  const count = scores.length;
  if (count === 1) return say('sentence.single', { component, mean });
  const listed = scores.map(markText).join(say('sentence.list'));
  if (!dropped) return say('sentence.mean', { component, scores: listed, count, mean });
  const { highest, lowest } = dropped;
  return say('sentence.dropped', { component, scores: listed, highest, lowest, left: count - 2, mean });
}

function totalClause({ contestant }: Standing, say: Say): string {
  const total = decimalText(contestant.total!);
  const { components } = contestant;
  if (components.length === 1) return say('sentence.total-single', { total });
  const weights = components.map((score) => score.weight);
  const even = weights.every((weight) => weight === weights[0]);
  const terms = components.map((score) => decimalText(score.mean!) + (even ? '' : `×${score.weight}`)).join('＋');
  const divisor = even ? components.length : weights.join('＋');
  return say('sentence.total', { terms, divisor: typeof divisor === 'string' ? `(${divisor})` : divisor, total });
}

function positionClause(standing: Standing, group: Group, settings: Settings, say: Say): string {
  const { first, last } = standing;
  const place = { group: group.name, count: group.standings.length, first };
  if (first !== last) return say('sentence.tied', { ...place, last, tied: last - first + 1 });
  if (settings.tieOrder.length === 0 || !sharesTotal(standing, group)) return say('sentence.position', place);
  return say('sentence.position-by-components', { ...place, order: settings.tieOrder.join(say('sentence.list')) });
}

/** Whether a neighbour has the same total, so that the components decided. */
function sharesTotal({ first, last, contestant: { total } }: Standing, { standings }: Group): boolean {
  const hasIt = (other: Standing | undefined): boolean => other !== undefined && compareDecimals(other.contestant.total!, total!) === 0;
  return hasIt(standings[first - 2]) || hasIt(standings[last]);
}

function gradeClause(standing: Standing, group: Group, settings: Settings, say: Say): string {
  const { grade } = standing;
  if (standing.straddles) {
    const upper = gradeAt(standing.first, group.cuts);
    const parameters = { upper: settings.grades[upper]!, lower: settings.grades[gradeAt(standing.last, group.cuts)]!, cut: group.cuts[upper]!, rule: settings.ties, grade };
    return say(settings.ties === pending ? 'sentence.pending' : 'sentence.straddles', parameters);
  }
  const { from, to } = gradeSpan(gradeAt(standing.first, group.cuts), group.cuts, group.standings.length);
  const positions = say(from === to ? 'ranking.position' : 'ranking.positions', { from, to });
  return say('sentence.grade', { grade, positions });
}
