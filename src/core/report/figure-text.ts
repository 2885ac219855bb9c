import type { Figure } from '../campaign/area.js';

/** A figure as a person reads it outside a workbook: by the number format that its cell would have. */
export function figureText({ value, format = '0' }: Pick<Figure, 'value' | 'format'>): string {
  if (typeof value !== 'number') return String(value ?? '—');
  const decimals = /\.(0+)/.exec(format)?.[1]!.length ?? 0;
  return format.endsWith('%') ? `${(value * 100).toFixed(decimals)}%` : value.toFixed(decimals);
}
