/**
 * Copies of unsaved work in the browser's own store, for the day that the page is lost with it. They are children's data:
 * none is kept before somebody asked for it.
 */

import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Draft } from './bench-picture.js';

interface Kept extends Draft {
  readonly bytes: Uint8Array;
}

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('meritbook-recovery', 'drafts'));

/** Pages that live hold the lock of this name. */
const lockOf = (id: string): string => `meritbook-draft-${id}`;

/** One page's copy. */
export class Recovery {
  readonly #id: string = crypto.randomUUID();
  #isHeld = false;

  /** Puts this copy in place of the one before. */
  async keep(name: string, bytes: Uint8Array, savedAt: number): Promise<void> {
    this.#hold();
    await set(this.#id, { id: this.#id, name, savedAt, bytes } satisfies Kept, store());
  }

  forget(): Promise<void> {
    return del(this.#id, store());
  }

  /** So that another page does not offer a copy of work that is still open here. */
  #hold(): void {
    if (this.#isHeld || !('locks' in navigator)) return;
    this.#isHeld = true;
    void navigator.locks.request(lockOf(this.#id), () => new Promise(() => {}));
  }
}

/** What pages that are gone have left, the latest first. */
export async function draftsLeft(): Promise<Draft[]> {
  const [kept, live] = await Promise.all([everyDraft(), liveLocks()]);
  return kept.filter(({ id }) => !live.has(lockOf(id))).map(({ id, name, savedAt }) => ({ id, name, savedAt })).sort((a, b) => b.savedAt - a.savedAt);
}

export const draftBytes = async (id: string): Promise<Uint8Array | null> => (await everyDraft()).find((draft) => draft.id === id)?.bytes ?? null;

export const forgetDraft = (id: string): Promise<void> => del(id, store());

/** Also those of pages that are still open. */
export async function forgetEveryDraft(): Promise<void> {
  await Promise.all((await everyDraft()).map(({ id }) => forgetDraft(id)));
}

const everyDraft = async (): Promise<Kept[]> => (await entries<string, Kept>(store())).map(([, draft]) => draft);

async function liveLocks(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.map(({ name = '' }) => name));
}
