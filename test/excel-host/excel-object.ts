/**
 * What the engine speaks to: an object of Excel's, with members under the names that travel
 * (`Values`, `GetUsedRange`). Members in lower case are the stand-in's own and cannot be reached from the client.
 */
export abstract class ExcelObject {
  /** Its class in the client library, e.g. `Range`. */
  abstract get type(): string;

  /** Whether what it stood for is no more, e.g. cells of a sheet that was deleted. */
  get isGone(): boolean {
    return false;
  }
}

export abstract class ExcelCollection extends ExcelObject {
  abstract items(): readonly ExcelObject[];
}
