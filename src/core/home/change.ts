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

/** An arrow says up or down, whatever is wished for. */
export function changeText({ by, isRate, decimals }: Change, say: Say): string {
  if (by === 0) return say('home.unchanged');
  const amount = Math.abs(by).toFixed(decimals);
  return say(by > 0 ? 'home.up' : 'home.down', { amount: isRate ? say('home.points', { amount }) : amount });
}
