/** What was typed into the form and not yet saved. It outlives the view: whoever computes meanwhile is told of it. */

import { useSyncExternalStore } from 'react';
import type { SettingTexts } from '../../core/intake/setting-edits.js';
import type { SettingField } from '../../core/intake/known-parameters.js';
import type { Desk } from '../desk/desk.js';

export type Draft = SettingTexts;

export class DraftStore {
  #draft: Draft = {};
  readonly #heard = new Set<() => void>();

  readonly get = (): Draft => this.#draft;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#heard.add(changed);
    return () => void this.#heard.delete(changed);
  };

  /** @param present what stands in 设置: a text that says the same is no change. */
  type(field: SettingField, text: string, present: string): void {
    if (text === present) this.forget({ [field]: this.#draft[field] ?? '' });
    else this.#set({ ...this.#draft, [field]: text });
  }

  /** Forgets these texts, but for those that were typed anew since. */
  forget(saved: Draft): void {
    this.#set(Object.fromEntries(Object.entries(this.#draft).filter(([field, text]) => saved[field] !== text)));
  }

  #set(draft: Draft): void {
    this.#draft = draft;
    for (const changed of this.#heard) changed();
  }
}

const drafts = new WeakMap<Desk, DraftStore>();

export function draftOf(desk: Desk): DraftStore {
  const known = drafts.get(desk);
  if (known) return known;
  const store = new DraftStore();
  drafts.set(desk, store);
  return store;
}

export function useDraft(desk: Desk): Draft {
  const store = draftOf(desk);
  return useSyncExternalStore(store.subscribe, store.get);
}
