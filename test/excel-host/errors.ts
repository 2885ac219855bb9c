/** The errors Excel answers with: a code that programs read, a message that they don't. */

export class HostError extends Error {
  constructor(readonly code: string, message?: string, readonly location: string | null = null) {
    super(message ?? messages[code] ?? code);
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

/** A member of Excel's that the stand-in lacks: never silent success. */
export class NotImplemented extends HostError {
  constructor(what: string) {
    super('NotImplementedByStandIn', `The stand-in does not implement ${what}`, what);
  }
}

export const invalidArgument = (location?: string): HostError => new HostError('InvalidArgument', undefined, location ?? null);
export const itemNotFound = (location?: string): HostError => new HostError('ItemNotFound', undefined, location ?? null);
export const itemAlreadyExists = (location?: string): HostError => new HostError('ItemAlreadyExists', undefined, location ?? null);
export const accessDenied = (location?: string): HostError => new HostError('AccessDenied', undefined, location ?? null);
export const invalidOperation = (location?: string): HostError => new HostError('InvalidOperation', undefined, location ?? null);

/** Codes and messages as Microsoft's page "Error handling with the application-specific JavaScript APIs" lists them. */
const messages: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of the Office application.',
  Conflict: 'Request could not be processed because of a conflict.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    "The operation isn't available while Excel is in Edit cell mode. Exit Edit mode by using the Enter or Tab keys, or by selecting another cell, and then try again.",
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 403, ApiNotFound: 404, ItemNotFound: 404, Conflict: 409, ItemAlreadyExists: 409, RequestAborted: 409,
  RequestPayloadSizeLimitExceeded: 413, ResponsePayloadSizeLimitExceeded: 413, GeneralException: 500, NotImplementedByStandIn: 501,
};
