/** What can be done about trouble, so that nobody is left with a sentence alone. */

import type { Deed, Picture, Sentence } from '../desk/picture.js';
import type { Step } from './way.js';

export type WayOut =
  | { readonly to: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly to: 'sheet'; readonly sheet: string }
  | { readonly to: 'step'; readonly step: Step }
  | { readonly to: 'deed'; readonly deed: Deed }
  | { readonly to: 'restore' };

/** Trouble that no second try mends, or that names no sheet there is. */
const final = new Set(['failure.hidden', 'failure.unsupported', 'refused.sheet-unknown', 'refused.name-invalid', 'desk.not-blank']);

/** `deed` is the one that failed. What was left half-written can always be put back first. */
export function waysOut({ trouble, past, check }: Pick<Picture, 'trouble' | 'past' | 'check'>, deed: Deed | null): WayOut[] {
  // Where nothing was read yet, the view itself offers to try again.
  if (trouble === null || check === null) return [];
  const nearest = nearestWay(trouble, deed);
  return [...(past.isUnfinished && past.canRestore && deed !== 'restoring' ? [{ to: 'restore' } as const] : []), ...(nearest === null ? [] : [nearest])];
}

function nearestWay({ key, parameters = {} }: Sentence, deed: Deed | null): WayOut | null {
  if (key === 'failure.entries-changed') return deed === 'writing' ? { to: 'step', step: 'compute' } : { to: 'deed', deed: 'checking' };
  if (final.has(key)) return null;
  if (key === 'desk.blocked') return { to: 'step', step: 'check' };
  const { sheet, cell } = parameters;
  // The sheet that could not be added is not there.
  if (key === 'refused.structure-locked') return again(deed);
  if (typeof sheet === 'string') return typeof cell === 'string' && cell !== '' ? { to: 'cell', sheet, cell } : { to: 'sheet', sheet };
  return again(deed);
}

function again(deed: Deed | null): WayOut {
  if (deed === 'writing') return { to: 'step', step: 'compute' };
  if (deed === 'saving-settings') return { to: 'step', step: 'settings' };
  // Which cells were to be mended is asked again once it is known how they stand.
  return { to: 'deed', deed: deed === null || deed === 'fixing' ? 'checking' : deed };
}
