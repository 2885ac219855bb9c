/** The keys that every program has for its file, and F6 from one part of the page to the next. */

import { useEffect, useRef } from 'react';

export interface Deeds {
  open(): void;
  save(): void;
  /** `null` where nothing can be printed. */
  readonly print: (() => void) | null;
  undo(): void;
  redo(): void;
}

/** Marks a part of the page that F6 goes to; the mark stands on what takes the focus, or around it. */
export const stop = { 'data-part': '' } as const;

export function useShortcuts(deeds: Deeds): void {
  const latest = useRef(deeds);
  useEffect(() => { latest.current = deeds; });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]')) return;
      const { open, save, print } = latest.current;
      const deed = event.ctrlKey || event.metaKey ? { s: save, o: open, p: print }[event.key.toLowerCase()] : undefined;
      if (deed && !event.altKey && !event.shiftKey) deed();
      else if (event.key === 'F6') goToPart(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before the grid, which takes every key for itself.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, []);
}

function goToPart(step: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter((part) => part.getClientRects().length > 0);
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  // From nowhere, back leads to the last.
  const next = parts[(Math.max(at, step < 0 ? 0 : -1) + step + parts.length) % parts.length];
  (next?.matches(focusable) ? next : next?.querySelector<HTMLElement>(focusable))?.focus();
}

const focusable = 'button:not([tabindex="-1"]), textarea, input, [tabindex="0"]';
