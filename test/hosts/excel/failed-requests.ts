/** The ways in which a request of the program's to Excel fails. */

import { HostFailure } from '../../../src/workbook/host-failure.js';
import type { Failure } from '../../excel-host/excel-stand-in.js';

/** Excel's codes, and what they mean to us. */
export const codes = {
  GeneralException: 'failed', RequestAborted: 'aborted', RequestPayloadSizeLimitExceeded: 'too-large',
  AccessDenied: 'denied', InvalidOperationInCellEditMode: 'editing',
} as const;
export type Code = keyof typeof codes;

/** Of these, a request that changes nothing is made once more. */
export const isRetried = (code: string): boolean => code !== 'AccessDenied' && code !== 'InvalidOperationInCellEditMode';

/** How much of the request was carried out. */
export type Moment = Required<Pick<Failure, 'after'>>;
export const moments: readonly (readonly [string, Moment])[] = [
  ['before anything was done', { after: 0 }], ['as soon as it was recorded as begun', { after: 5 }], ['in the middle', { after: 250 }], ['with the answer lost', { after: 'all' }],
];

/** What a failed request that writes leaves; `null` where the write had ended all the same. */
export function leftByWriting(after: Failure['after']): HostFailure['left'] | null {
  if (after === 'all') return null;
  return after === 0 ? 'untouched' : 'restored';
}

/** `null` where the deed was done. */
export async function failureOf(deed: Promise<void>): Promise<HostFailure | null> {
  try {
    await deed;
    return null;
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}
