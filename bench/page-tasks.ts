/** How long the tasks of a page were, by the browser's own trace of its main thread. */

import type { Browser, Page } from 'playwright-core';

/** In milliseconds. */
export interface LongestTask {
  /** By the clock: what somebody at the page waits, on this machine and beside all else that it does. */
  readonly hold: number;
  /** What the processor spent on it. */
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

export const beginTrace = (browser: Browser, page: Page): Promise<void> =>
  browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });

/** Of the page that set these marks (`performance.mark`), between each mark and the next. */
export function longestTasks(trace: Buffer, marks: readonly string[]): LongestTask[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const set = marks.map((mark) => traceEvents.find(({ name }) => name === mark)!);
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('::RunTask') && pid === set[0]!.pid && tid === set[0]!.tid);
  return set.slice(1).map((until, index) => {
    const within = tasks.filter(({ ts }) => ts >= set[index]!.ts && ts < until.ts);
    const longest = (of: 'dur' | 'tdur'): number => Math.max(0, ...within.map((task) => task[of] ?? 0)) / 1000;
    return { hold: longest('dur'), work: longest('tdur') };
  });
}
