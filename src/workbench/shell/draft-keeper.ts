/** Keeps a copy of the open workbook some seconds after it was changed, where the person wants that. */

import type { Sentence } from '../../taskpane/desk/picture.js';
import { HostFailure } from '../../workbook/host-failure.js';
import type { Draft, Opened } from './bench-picture.js';
import { draftBytes, draftsLeft, forgetDraft, forgetEveryDraft, Recovery } from './recovery.js';

/** Milliseconds after the last edit. */
const pause = 3000;

export class DraftKeeper {
  isOn = false;
  readonly #recovery = new Recovery();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param opened `null` while it is just being read or saved. @param failed hears why no copies can be kept here. */
  constructor(private readonly opened: () => Opened | null, private readonly failed: (why: Sentence) => void) {}

  /** The workbook was changed. */
  stir(): void {
    clearTimeout(this.#timer);
    if (this.isOn) this.#timer = setTimeout(() => this.#keepOrWait(), pause);
  }

  /** What was kept of the present work: it was saved, or given up. */
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.isOn) await this.#recovery.forget().catch(() => {});
  }

  /** A draft that an earlier page left is this page's now. It stays as long as it could not be kept as such. */
  async adopt(id: string, opened: Opened): Promise<void> {
    if (!this.isOn || (await this.#keep(opened))) await this.discard(id);
  }

  /** Where the browser's store cannot be opened nothing was left. */
  readonly left = (): Promise<Draft[]> => draftsLeft().catch(() => []);
  readonly bytesOf = (id: string): Promise<Uint8Array | null> => draftBytes(id).catch(() => null);
  readonly discard = (id: string): Promise<void> => forgetDraft(id).catch(() => {});

  async clear(): Promise<void> {
    clearTimeout(this.#timer);
    await forgetEveryDraft().catch(() => {});
  }

  #keepOrWait(): void {
    const now = this.opened();
    if (now) void this.#keep(now);
    else this.stir();
  }

  /** Gives whether a copy is kept. */
  async #keep(now: Opened): Promise<boolean> {
    try {
      await this.#recovery.keep(now.name, await now.workbook.save(), Date.now());
      // Meanwhile it was switched off.
      if (!this.isOn) await this.clear();
      return true;
    } catch (error) {
      // Its worker has failed: another one makes the next copy.
      if (error instanceof HostFailure) return false;
      this.isOn = false;
      this.failed({ key: 'workbench.recovery.failed' });
      return false;
    }
  }
}
