/** Errors on their way from the worker to the page: what they say of themselves stays, and they come out as what they were. */

import { transferHandlers, type TransferHandler } from 'comlink';
import { UnreadableFile, type UnreadableReason } from '../../hosts/xlsx/unreadable.js';
import { RefusedWrite, type RefusalReason } from '../../workbook/refused-write.js';

type Fault =
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly sheet: string; readonly cell?: string }
  | { readonly kind: 'other'; readonly error: unknown };

/** What comlink calls a thrown value. */
interface Thrown { readonly value: unknown }

/** To be called at both ends. */
export function carryFaults(): void {
  const usual = transferHandlers.get('throw') as TransferHandler<Thrown, unknown>;
  if (carrying.has(usual)) return;
  const handler: TransferHandler<Thrown, unknown> = {
    canHandle: (value): value is Thrown => usual.canHandle(value),
    serialize(thrown) {
      const fault = faultOf(thrown.value);
      if (fault.kind !== 'other') return [fault, []];
      const [error, transfers] = usual.serialize(thrown);
      return [{ kind: 'other', error }, transfers];
    },
    deserialize(said) {
      const fault = said as Fault;
      if (fault.kind === 'unreadable') throw new UnreadableFile(fault.reason);
      if (fault.kind === 'refused') throw new RefusedWrite(fault.reason, fault.sheet, fault.cell);
      return usual.deserialize(fault.error);
    },
  };
  carrying.add(handler);
  transferHandlers.set('throw', handler as TransferHandler<unknown, unknown>);
}

const carrying = new WeakSet<TransferHandler<Thrown, unknown>>();

function faultOf(error: unknown): Fault {
  if (error instanceof UnreadableFile) return { kind: 'unreadable', reason: error.reason };
  if (error instanceof RefusedWrite) return { kind: 'refused', reason: error.reason, sheet: error.sheet, ...(error.cell !== undefined && { cell: error.cell }) };
  return { kind: 'other', error };
}
