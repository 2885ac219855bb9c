/**
 * An Excel for tests: Microsoft's real client library in front of a workbook in memory.
 *
 * What to know as a user of it:
 * - The library of the npm package knows ExcelApi up to 1.15. Members that came later (`valuesAsJson` 1.16) are in the
 *   type declarations but not in it: calling them is a TypeError here. `mergeUndoGroup` (1.20) is an option that it passes over.
 * - Nested collections may be loaded in one go: `worksheets.load('items/name, items/names/items/name')` travels as
 *   `['name', 'names/name']`. The array form keeps `items/` in its texts, and Excel then loads nothing: give an array
 *   without `items/` (`worksheets.load(['name', 'names/name'])`) or one text.
 * - Ranges are come by through methods, so they cannot be loaded through their sheet: every sheet's range needs its own `load`, in the same request.
 * - `load` and setting a property are not gated by the library; the stand-in answers ApiNotFound above its level.
 * - A null object answers whatever is asked of it with null, in the same request too.
 * - Values, formulas and number formats of over 1,500 cells are split by the client into pieces, five actions each.
 * - A run that loaded or instantiated a range ends with a request that releases it (`isRelease`).
 */

import { ExcelHost } from './excel-host.js';
import type { HostWorkbook } from './model/workbook.js';
import { officeClient } from './office-client.js';
import type { Deed, Failure, RequestRecord } from './requests.js';

export type { Deed, Failure, RequestRecord } from './requests.js';
export type { HostWorkbook } from './model/workbook.js';
export type { HostSheet } from './model/sheet.js';

export interface StandInOptions {
  /** The ExcelApi level, 1.14 unless said. */
  readonly api?: string;
  /** Milliseconds before each answer. */
  readonly latency?: number;
  /** Bytes of a request and of a response: 5 MB unless said. */
  readonly payloadLimit?: number;
}

export class ExcelStandIn {
  private constructor(
    /** The library's own namespace; also `globalThis.Excel`. */
    readonly excel: typeof Excel,
    readonly host: ExcelHost,
  ) {}

  /** A fresh workbook with one empty sheet, Sheet1, behind the client library of this process. */
  static start(options: StandInOptions = {}): ExcelStandIn {
    const client = officeClient();
    const host = new ExcelHost({ model: client.model, ...options });
    client.setApi(() => host.api);
    client.attach(host);
    return new ExcelStandIn(client.excel, host);
  }

  get workbook(): HostWorkbook {
    return this.host.workbook;
  }

  get requests(): readonly RequestRecord[] {
    return this.host.requests.records;
  }

  /** The person begins to edit a cell: requests fail, or wait if they were sent with `delayForCellEdit`. */
  beginCellEdit(): void {
    this.host.beginCellEdit();
  }

  endCellEdit(): void {
    this.host.endCellEdit();
  }

  /** Forgets the requests counted so far, and failures and deeds still to come. */
  forget(): void {
    this.host.requests.forget();
  }

  /** Makes the n-th request from now fail (1 is the next); releases are not counted. */
  failAt(n: number, failure: Failure): void {
    this.host.requests.failAt(n, failure);
  }

  /** Another person's deed, just before the n-th request from now. */
  between(n: number, deed: Deed): void {
    this.host.requests.between(n, deed);
  }
}
