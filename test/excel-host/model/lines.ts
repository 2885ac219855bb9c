/** Rows or columns of a sheet: size, visibility, look. */

import type { Format } from './format.js';

export class Lines {
  /** Points; `auto` for a row that Excel has fitted to its text. */
  readonly sizes = new Map<number, number | 'auto'>();
  readonly hidden = new Set<number>();
  readonly formats = new Map<number, Format>();

  /** @param standard points of a line that nobody has sized */
  constructor(public standard: number) {}

  size(line: number): number {
    const size = this.sizes.get(line);
    return size === undefined || size === 'auto' ? this.standard : size;
  }

  /** Makes room for `count` lines at `from`, or (negative) takes lines out. */
  shift(from: number, count: number): void {
    moveKeys(this.sizes, from, count);
    moveKeys(this.formats, from, count);
    const hidden = [...this.hidden];
    this.hidden.clear();
    for (const line of hidden) {
      const moved = shifted(line, from, count);
      if (moved !== null) this.hidden.add(moved);
    }
  }

  /** From one line to another, without what is between. */
  span(first: number, last: number): number {
    let points = 0;
    for (let line = first; line <= last; line++) points += this.hidden.has(line) ? 0 : this.size(line);
    return points;
  }
}

function moveKeys<Value>(map: Map<number, Value>, from: number, count: number): void {
  const entries = [...map];
  map.clear();
  for (const [line, value] of entries) {
    const moved = shifted(line, from, count);
    if (moved !== null) map.set(moved, value);
  }
}

/** Where a line comes to stand; `null` if it is taken out. */
export function shifted(line: number, from: number, count: number): number | null {
  if (line < from) return line;
  return count < 0 && line < from - count ? null : line + count;
}
