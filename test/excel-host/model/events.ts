/** Events that a sheet tells of; the numbers are those of the client library. */

export const eventTypes = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventKind = keyof typeof eventTypes;

export interface HostEvent {
  readonly type: number;
  /** The sheet's id, or `Workbook`. */
  readonly target: string;
  readonly details: Readonly<Record<string, unknown>>;
}
