import { shownNumber } from '../../workbook/shown-content.js';
import type { Figure } from '../campaign/area.js';

/** A figure as a person reads it outside a workbook: by the number format that its cell would have. */
export const figureText = ({ value, format = '0' }: Pick<Figure, 'value' | 'format'>): string =>
  (typeof value === 'number' ? shownNumber(value, format) : String(value ?? '—'));

/** 0.8333 → 83.33%; — where there is nobody to take a share of. */
export const rateText = (rate: number | null): string => figureText({ value: rate, format: '0.00%' });
