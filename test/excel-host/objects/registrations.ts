/** `_RegisterActivatedEvent` and its like: how the client says that it listens. */

import { eventTypes, type EventKind } from '../model/events.js';
import type { HostWorkbook } from '../model/workbook.js';

const words: Readonly<Record<EventKind, string>> = {
  changed: 'DataChanged', activated: 'Activated', deactivated: 'Deactivated', added: 'Added', deleted: 'Deleted', selectionChanged: 'SelectionChanged',
};

export interface Listening {
  readonly workbook: HostWorkbook;
  /** A sheet's id, or `Workbook`. */
  readonly target: string;
}

export function addRegistrations<Target extends object>(type: { readonly prototype: Target }, kinds: readonly EventKind[], of: (object: Target) => Listening): void {
  for (const kind of kinds) {
    Object.defineProperty(type.prototype, `_Register${words[kind]}Event`, {
      value(this: Target) {
        of(this).workbook.listeners.add(`${eventTypes[kind]} ${of(this).target}`);
      },
    });
    Object.defineProperty(type.prototype, `_Unregister${words[kind]}Event`, {
      value(this: Target) {
        of(this).workbook.listeners.delete(`${eventTypes[kind]} ${of(this).target}`);
      },
    });
  }
}
