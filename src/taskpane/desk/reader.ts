/** Reads the workbook and computes what follows from it. */

import { computeInTurns, type Outcome } from '../../core/compute.js';
import { localDay } from '../../core/local-time.js';
import type { PlainDate } from '../../core/plain-date.js';
import { lastResult, resultOf } from '../../core/report/last-result.js';
import { isOurs } from '../../core/report/output-sheets.js';
import { inSlices, pageTurn, slices, type Later } from '../../hosts/slices.js';
import type { SheetDescription } from '../../workbook/description.js';
import type { OpenWorkbook, ReadOptions } from '../../workbook/host.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { afterWriting, isReadSheet } from './after-writing.js';
import { checkOf } from './check-of.js';
import type { Check } from './picture.js';
import type { Stirrings } from './stirrings.js';

/** Milliseconds in which the screen shows what is being done before computing holds it up. */
const paintTime = 20;

/** Computes what tables come to on a day, away from the page; gives `null` where it cannot. */
export type ComputeElsewhere = (tables: WorkbookTables, today: PlainDate, signal?: AbortSignal) => Promise<Outcome | null>;

/** What was computed is not computed again as long as the tables and the day are the same. */
export class Reader {
  #computed: { readonly tables: WorkbookTables; readonly day: string; readonly outcome: Outcome } | null = null;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly stirrings: Stirrings,
    private readonly later: Later,
    private readonly now: () => Date,
    private readonly elsewhere: ComputeElsewhere | null,
  ) {}

  async read(onProgress: (share: number) => void, options?: ReadOptions): Promise<Check> {
    const tables = await this.stirrings.reading(() => this.workbook.read(isReadSheet, onProgress, options));
    const outcome = await this.#outcomeOf(tables, options);
    await pageTurn(this.later);
    const check = checkOf(tables, outcome, lastResult(tables));
    // Whoever draws it takes his time.
    await pageTurn(this.later);
    return check;
  }

  /** The check of the same tables as of today: the same one unless it is of another day. */
  async asOfToday(check: Check, signal?: AbortSignal): Promise<Check> {
    const outcome = await this.#outcomeOf(check.tables, signal && { signal });
    return outcome === check.outcome ? check : checkOf(check.tables, outcome, check.last);
  }

  /** The check once its result stands in the workbook, without reading it. @param at time of computing. */
  onceWritten({ tables, outcome }: Check, sheets: readonly SheetDescription[], at: string): Check {
    const written = afterWriting(tables, sheets);
    this.#computed = this.#computed && { ...this.#computed, tables: written };
    return checkOf(written, outcome, isWhole(written) ? resultOf(outcome, at) : null);
  }

  async #outcomeOf(tables: WorkbookTables, options: ReadOptions = {}): Promise<Outcome> {
    const day = localDay(this.now());
    if (this.#computed?.tables !== tables || this.#computed.day !== day) {
      const outcome = await this.elsewhere?.(tables, day, options.signal) ?? await this.#computeHere(tables, day, options);
      this.#computed = { tables, day, outcome };
    }
    return this.#computed.outcome;
  }

  async #computeHere(tables: WorkbookTables, day: PlainDate, { isUnasked, signal }: ReadOptions): Promise<Outcome> {
    // Of a reading that nobody asked for nothing is shown.
    if (!isUnasked) await new Promise<void>((resolve) => this.later(resolve, paintTime));
    return inSlices(computeInTurns(tables, day), slices(this.later), signal);
  }
}

/** Whether a result can be read back: a name that a sheet of the user's bears was left to him. */
const isWhole = (written: WorkbookTables): boolean => isOurs(written, 'ranking') && isOurs(written, 'log');
