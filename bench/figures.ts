/** What is measured, as the bench prints it. */

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** A line of a figure and what it may be. */
export const print = (what: string, measured: string, budget: string): void =>
  void process.stdout.write(`${what.padEnd(56)}${measured.padStart(12)}${budget.padStart(12)}\n`);

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
export const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
