/**
 * Why a host could not do what was asked.
 *
 * - `editing`: a cell is being edited
 * - `denied`: the host does not allow it (protected, read-only, no permission)
 * - `aborted`: the request was broken off
 * - `too-large`: more than the host takes in one request
 * - `busy`: the host does not answer now
 * - `hidden`: the sheet is hidden and cannot be shown
 * - `unsupported`: this version of the host has no such feature
 * - `unverified`: what was read back is not what was written
 * - `failed`: anything else
 */
export type FailureReason =
  'editing' | 'denied' | 'aborted' | 'too-large' | 'busy' | 'hidden' | 'unsupported' | 'unverified' | 'failed';

/**
 * What the workbook holds after a failure: `untouched` as before the attempt, `restored` as before after something was
 * written and put back, `written` the new state whole, `unfinished` perhaps half of each.
 */
export type StateLeft = 'untouched' | 'restored' | 'written' | 'unfinished';

/** A request to the host that failed. The sentence for the reader stands in the locales. */
export class HostFailure extends Error {
  override readonly name = 'HostFailure';

  /** `code` is the host's own word, for the developer's log; it holds nothing of the workbook. */
  constructor(readonly reason: FailureReason, readonly left: StateLeft = 'untouched', readonly code?: string) {
    super(`host failure: ${reason}, ${left}${code === undefined ? '' : ` (${code})`}`);
  }
}
