/** Every request of the client's counted; failures and other people's deeds put between them. */

import { HostError } from './errors.js';
import type { Interruption } from './engine.js';
import type { HostWorkbook } from './model/workbook.js';
import { ActionType, type RequestBody } from './protocol.js';

export interface RequestRecord {
  /** How many actions it carried. */
  readonly actions: number;
  /** Bytes of the whole message, in UTF-8. */
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Whether it only tells Excel to forget ranges: the client sends one at the end of most runs. */
  readonly isRelease: boolean;
  /** The code it was answered with; `null` for success. */
  readonly failed: string | null;
}

export interface Failure {
  readonly code: string;
  /** How many of its actions are applied before it fails: none unless said; `all` when only the answer is lost. */
  readonly after?: number | 'all';
  /** Whether every later request fails alike. */
  readonly andOn?: boolean;
}

export type Deed = (workbook: HostWorkbook) => void;

export class Requests {
  readonly records: RequestRecord[] = [];
  private failures: { at: number; failure: Failure }[] = [];
  private deeds: { at: number; deed: Deed }[] = [];
  /** Requests that were not releases, since the beginning. */
  private count = 0;

  /** @param n 1 for the next request from now; releases are not counted */
  failAt(n: number, failure: Failure): void {
    this.failures.push({ at: this.count + n, failure });
  }

  /** Done just before the n-th request from now is carried out. */
  between(n: number, deed: Deed): void {
    this.deeds.push({ at: this.count + n, deed });
  }

  /** Forgets what was counted, and failures and deeds that are still to come. */
  forget(): void {
    this.records.length = 0;
    this.failures = [];
    this.deeds = [];
  }

  /** Called as a request arrives: does what is to be done before it, and says how it fails. */
  arrive(body: RequestBody, workbook: HostWorkbook): Interruption | undefined {
    if (isRelease(body)) return undefined;
    const at = ++this.count;
    for (const { deed } of this.deeds.filter((each) => each.at === at)) deed(workbook);
    const found = this.failures.find((each) => each.at === at || (each.failure.andOn === true && each.at < at));
    return found && { error: new HostError(found.failure.code), after: found.failure.after ?? 0 };
  }
}

/** The workbook instantiated and ranges forgotten, nothing else. */
export function isRelease(body: RequestBody): boolean {
  const isForgetting = (action: RequestBody['Actions'][number]): boolean => action.ActionType === ActionType.method && action.Name === '_RemoveReference';
  return body.Actions.some(isForgetting) && body.Actions.every((action) => isForgetting(action) || action.ActionType === ActionType.instantiate);
}
