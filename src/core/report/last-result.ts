/** What our own sheets say of the last run: read back, so that a result can be compared with the next one. */

import type { WorkbookTables } from '../../workbook/tables.js';

export interface LastStanding {
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly total: number;
  readonly grade: string;
}

export interface LastResult {
  /** When it was computed: YYYY-MM-DD hh:mm:ss on the computing machine's clock. */
  readonly at: string;
  readonly asOf: string;
  /** Input sheet → fingerprint of its entries. */
  readonly fingerprints: ReadonlyMap<string, string>;
  readonly standings: readonly LastStanding[];
}

/** `null` where nothing was computed yet, or our sheets no longer read as we wrote them. */
export function lastResult(_workbook: WorkbookTables): LastResult | null {
  return null;
}
