/** 0.8333 → 83.33%, as the sheets show it. */
export const rateText = (rate: number): string => `${(Math.round(rate * 10_000) / 100).toFixed(2)}%`;
