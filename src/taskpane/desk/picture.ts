/** What the pane knows at one moment. A picture is never changed: the desk makes a new one. */

import type { Outcome } from '../../core/compute.js';
import type { Movement } from '../../core/comparison/movements.js';
import type { LastResult } from '../../core/report/last-result.js';
import type { PastWrites } from '../../workbook/host.js';
import type { WorkbookTables } from '../../workbook/tables.js';

/** Sentence of the locales, with what stands in it, be it another sentence: `spoken` puts it into words. */
export interface Sentence {
  readonly key: string;
  readonly parameters?: Readonly<Record<string, string | number | Sentence>>;
}

/** The workbook as it was last read, and what follows from it. */
export interface Check {
  readonly tables: WorkbookTables;
  readonly outcome: Outcome;
  /** Ledgers that have no sheet, by name. */
  readonly missing: readonly string[];
  /** Whether the workbook has none of our ledgers: the first run. */
  readonly isNew: boolean;
  /** What our sheets in the workbook say, or `null` where nothing was computed yet. */
  readonly last: LastResult | null;
  /** Input sheets whose entries differ from those the last result was computed from. */
  readonly changed: readonly string[];
}

/** What computing would write, before anything is written. */
export interface Preview {
  /** Who moves, enters, leaves or changes grade against the last result; everybody on the first. */
  readonly movements: readonly Movement[];
  /** Errors leave rows out: going on is a second step, stamped on the output. */
  readonly isBlocked: boolean;
}

export type Deed = 'opening' | 'checking' | 'setting-up' | 'inserting-sample' | 'fixing' | 'writing' | 'saving-settings' | 'restoring';

export interface Work {
  readonly deed: Deed;
  /** 0…1, or `null` where no share is known. */
  readonly share: number | null;
  /** Whether it can still be called off. */
  readonly canCancel: boolean;
}

export interface Picture {
  /** `null` until the workbook was first read. */
  readonly check: Check | null;
  /** What is being done now; the pane takes no other deed meanwhile. Reading again by itself is not told here. */
  readonly work: Work | null;
  /** Why the last deed failed, until it is dismissed or another deed begins. */
  readonly trouble: Sentence | null;
  /** What the last deed did, e.g. “3 cells fixed”, until it is dismissed or another deed begins. */
  readonly done: Sentence | null;
  readonly past: PastWrites;
  /** Ledgers and results that changed since they were read; they are read again shortly. */
  readonly stirred: readonly string[];
}
