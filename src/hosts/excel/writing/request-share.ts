/** When what was queued is enough for one request. */

import { pageTurn } from '../../slices.js';

/** Counts what is queued and sends it when a request is full. The screen stands still meanwhile. */
export class RequestShare {
  #queued = 0;

  /** @param full bytes. */
  constructor(private readonly context: Excel.RequestContext, private readonly full: number) {
    context.application.suspendScreenUpdatingUntilNextSync();
  }

  /** @param bytes queued since the last call. */
  async add(bytes: number): Promise<void> {
    this.#queued += bytes;
    if (this.#queued <= this.full) return;
    await this.send();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }

  async send(): Promise<void> {
    this.#queued = 0;
    // Putting a full request into words holds the page by itself.
    await pageTurn();
    await this.context.sync();
  }
}
