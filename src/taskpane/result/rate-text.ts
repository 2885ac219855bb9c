import { shownNumber } from '../../workbook/shown-content.js';

/** 0.8333 → 83.33%, as the sheets show it. */
export const rateText = (rate: number): string => shownNumber(rate, '0.00%');
