import type { Figure } from '../campaign/area.js';
import { figureText } from '../report/figure-text.js';
import type { Say } from '../report/say.js';

/** By how much a figure differs from the one before. */
export interface Change {
  /** Percentage points for rates, otherwise in the figure's own unit. */
  readonly by: number;
  readonly isRate: boolean;
  /** Decimals that are shown. */
  readonly decimals: number;
}

/** What is shown less what was shown, so that whoever subtracts them finds the same; `null` unless both are numbers. */
export function changeOf({ value, format }: Pick<Figure, 'value' | 'format'>, before: number | null): Change | null {
  if (typeof value !== 'number' || before === null) return null;
  const shown = (each: number): string => figureText({ value: each, ...(format !== undefined && { format }) }).replace('%', '');
  const decimals = shown(value).split('.')[1]?.length ?? 0;
  return { by: Number((Number(shown(value)) - Number(shown(before))).toFixed(decimals)), isRate: format?.endsWith('%') ?? false, decimals };
}

/** Without its direction. */
export function changeAmount({ by, isRate, decimals }: Change, say: Say): string {
  const amount = Math.abs(by).toFixed(decimals);
  return isRate ? say('home.points', { amount }) : amount;
}

/** An arrow says up or down, whatever is wished for. */
export const changeText = (change: Change, say: Say): string =>
  say(change.by === 0 ? 'home.unchanged' : change.by > 0 ? 'home.up' : 'home.down', { amount: changeAmount(change, say) });
