import type { KeeperLink } from './keeper-link.js';

/** Outlasts its workers: where one has failed, another one takes its place before anything else is asked. */
export class LastingKeeper {
  #link: KeeperLink;
  /** Whether the worker holds what the one before it held. */
  #isWhole = true;
  /** Ends when the last thing asked was done or failed. */
  #working: Promise<unknown> = Promise.resolve();

  /** @param start a worker that holds nothing. @param repack gives it what the one before it held. */
  constructor(link: KeeperLink, private readonly start: () => KeeperLink, private readonly repack: (link: KeeperLink) => Promise<void>) {
    this.#link = link;
  }

  /** One thing after the other. Rejects with `HostFailure` where the worker fails meanwhile. */
  ask<Answer>(work: (link: KeeperLink) => Promise<Answer>): Promise<Answer> {
    const answer = this.#working.then(() => this.#whole()).then(work);
    this.#working = answer.catch(() => {});
    return answer;
  }

  end(): void {
    this.#link.end();
  }

  async #whole(): Promise<KeeperLink> {
    if (this.#isWhole && !this.#link.hasFailed) return this.#link;
    this.#isWhole = false;
    this.#link.end();
    this.#link = this.start();
    await this.repack(this.#link);
    this.#isWhole = true;
    return this.#link;
  }
}
