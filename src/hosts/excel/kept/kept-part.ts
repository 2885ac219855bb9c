/** The custom XML parts of the workbook in which our results are kept. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { keptLayouts } from './kept-text.js';
import { slots, type Slot } from './write-record.js';

const namespaceOf = (slot: Slot): string => `urn:meritbook:kept:${slot}`;

export type KeptParts = Readonly<Record<Slot, Excel.CustomXmlPartScopedCollection>>;

/** Which parts there are, so that they can be dropped when the request was answered. */
export function askParts(workbook: Excel.Workbook): KeptParts {
  const parts = slots.map((slot) => {
    const found = workbook.customXmlParts.getByNamespace(namespaceOf(slot));
    found.load('items/id');
    return [slot, found] as const;
  });
  return Object.fromEntries(parts) as Record<Slot, Excel.CustomXmlPartScopedCollection>;
}

export interface AskedLayouts {
  /** When the request was answered; `null` where nothing sound is kept. */
  taken(): Promise<SheetLayout[] | null>;
}

export function askLayouts(workbook: Excel.Workbook, slot: Slot): AskedLayouts {
  const part = workbook.customXmlParts.getByNamespace(namespaceOf(slot)).getOnlyItemOrNullObject();
  const xml = part.getXml();
  return { taken: async () => (part.isNullObject ? null : keptLayouts(textOf(xml.value))) };
}

/** What stands in the only element. */
function textOf(xml: string): string {
  const end = xml.lastIndexOf('</');
  return xml.slice(xml.lastIndexOf('>', end) + 1, end).trim();
}

/** Queues that the slot holds this text and nothing else. */
export function keep(workbook: Excel.Workbook, parts: KeptParts, slot: Slot, text: string): void {
  drop(parts, slot);
  workbook.customXmlParts.add(`<kept xmlns="${namespaceOf(slot)}" format="1">${text}</kept>`);
}

export function drop(parts: KeptParts, slot: Slot): void {
  for (const part of parts[slot].items) part.delete();
}
