/** The wire between Microsoft's client library and Excel: JSON texts both ways over a message bridge. */

/** What the client sends: one batch, gathered up to a `context.sync()`. */
export interface RequestEnvelope {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url: string; readonly method: string; readonly headers?: Record<string, string>; readonly body: RequestBody };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** How an object is come by, e.g. the workbook's `Worksheets`, then the indexer `['评比打分']`. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: ObjectPathType;
  /** Member of the parent; for `ReferenceId` the reference itself. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ObjectPathType = { global: 1, service: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;
export type ObjectPathType = (typeof ObjectPathType)[keyof typeof ObjectPathType];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object (or a list with one), the id of its path in the argument's place; nested alike. */
  readonly ReferencedObjectPathIds?: ReferencedIds;
}
export type ReferencedIds = readonly (number | null | ReferencedIds)[];

export interface Action {
  readonly Id: number;
  readonly ActionType: ActionType;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const ActionType = {
  instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, recursiveQuery: 6, queryAsJson: 7, ensureUnchanged: 8, update: 9,
} as const;
export type ActionType = (typeof ActionType)[keyof typeof ActionType];

/** What `load` asks for. The client strips `items/` from texts (not from arrays): `charts/name`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ActionResult {
  readonly ActionId: number;
  /** `null` for a null object. */
  readonly Value: unknown;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string | null;
  readonly ActionIndex: number;
}

/** Events travel in envelopes of type 3. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON of the event's arguments. */
  readonly message: string;
}
