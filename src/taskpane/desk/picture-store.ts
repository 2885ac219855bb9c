import type { Picture } from './picture.js';

/** The present picture, and who wants to hear of the next one (as useSyncExternalStore asks). */
export class PictureStore {
  #picture: Picture = beforeReading;
  readonly #listeners = new Set<() => void>();

  readonly get = (): Picture => this.#picture;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  change(part: Partial<Picture>): void {
    this.#picture = { ...this.#picture, ...part };
    for (const changed of [...this.#listeners]) changed();
  }
}

const beforeReading: Picture = {
  check: null, work: null, trouble: null, done: null, past: { isUnfinished: false, canRestore: false }, stirred: [],
};
