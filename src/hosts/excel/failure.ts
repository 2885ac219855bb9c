/** What Excel's errors mean to us. Their messages are for nobody's eyes: they may quote the workbook. */

import { HostFailure, type FailureReason, type StateLeft } from '../../workbook/host-failure.js';

const reasons: Readonly<Record<string, FailureReason>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'denied',
  Unauthenticated: 'denied',
  PermissionDenied: 'denied',
  UnsupportedSheet: 'denied',
  RequestAborted: 'aborted',
  ConnectionFailure: 'aborted',
  Timeout: 'aborted',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  PayloadTooLarge: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  HostIsBusy: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** The host's own word for an error; `undefined` for one that is not the host's. */
export function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

export function reasonOf(code: string): FailureReason {
  return Object.hasOwn(reasons, code) ? reasons[code]! : 'failed';
}

/** An error of the host as a `HostFailure`; any other error as it is. */
export function failureOf(error: unknown, left: StateLeft): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new HostFailure(reasonOf(code), left, code);
}

/** Whether the same request may well succeed if it is made again at once. */
export function isWorthRetrying(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && !['editing', 'denied', 'unsupported'].includes(reasonOf(code));
}

export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && reasonOf(code) === 'too-large';
}
