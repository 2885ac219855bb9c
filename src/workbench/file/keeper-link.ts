/** What the page says to the keeper, and what it waits for. */

import { proxy, wrap, type Endpoint } from 'comlink';
import type { Outcome } from '../../core/compute.js';
import { inSlices, slices } from '../../hosts/slices.js';
import { HostFailure } from '../../workbook/host-failure.js';
import type { CellChange } from '../../workbook/host.js';
import type { PlacedRow, SheetLayout } from '../../workbook/layout.js';
import { ContentsInComing, type Contents, type Outline } from './contents.js';
import { carryFaults } from './faults.js';
import { layoutOutline, rowMessages, wholeLayout } from './layout-message.js';
import type { Load } from './load.js';
import type { NoLayout } from './standing-results.js';
import { Unloading } from './unloading.js';
import type { Computation, Keeper } from './workbook-keeper.js';

type Hear = ((share: number) => void) | undefined;

/** Every answer rejects with `HostFailure` once the worker has failed, and with the signal's reason once that is aborted. */
export class KeeperLink {
  readonly #keeper: Keeper;
  readonly #failure: Promise<never>;
  readonly #end: () => void;
  #hasFailed = false;

  /** @param failure rejects when the other end is no more. */
  constructor(endpoint: Endpoint, failure: Promise<never>, end: () => void) {
    carryFaults();
    this.#keeper = wrap<Keeper>(endpoint);
    this.#failure = failure.catch(() => {
      this.#hasFailed = true;
      throw new HostFailure('aborted');
    });
    this.#end = end;
    this.#failure.catch(() => {});
  }

  /** In a worker of its own. */
  static start(): KeeperLink {
    const worker = new Worker(new URL('./keeper-worker.ts', import.meta.url));
    const failure = new Promise<never>((_, reject) => {
      // What the browser says of it may quote the workbook.
      for (const event of ['error', 'messageerror']) worker.addEventListener(event, () => reject(new Error('the worker has failed')));
    });
    return new KeeperLink(worker, failure, () => worker.terminate());
  }

  /** Whether nothing can be asked of it any more. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  async open(bytes: Uint8Array, hear: Hear, signal: AbortSignal | undefined): Promise<Contents> {
    const inWorker = (share: number): void => hear?.(share * workerShare);
    const outline = await this.#answer(this.#keeper.open(bytes, proxy(inWorker)), signal);
    return this.#received(outline, hear && ((share) => hear(workerShare + share * (1 - workerShare))), signal);
  }

  async make(options: { readonly sample: boolean }): Promise<Contents> {
    return this.#received(await this.#answer(this.#keeper.make(options)));
  }

  /** Once it is called off, the worker computes no further. */
  async compute(computation: Computation, signal: AbortSignal | undefined): Promise<Outcome> {
    signal?.throwIfAborted();
    const callOff = (): void => void this.#keeper.callOff();
    signal?.addEventListener('abort', callOff);
    try {
      return await this.#unloaded(this.#keeper.compute(computation), signal) as Outcome;
    } finally {
      signal?.removeEventListener('abort', callOff);
    }
  }

  /** Gives what the sheets hold once they are written; nothing is before `keep`. */
  async write(layouts: readonly SheetLayout[], hear: Hear, signal: AbortSignal | undefined): Promise<Contents> {
    await this.#answer(this.#keeper.begin(), signal);
    for (const [index, layout] of layouts.entries()) {
      await this.#answer(this.#keeper.addSheet(layoutOutline(layout)), signal);
      for (const rows of rowMessages(layout)) await this.#answer(this.#keeper.addRows(rows), signal);
      hear?.(((index + 1) / layouts.length) * sentShare);
    }
    const outline = await this.#answer(this.#keeper.write(), signal);
    return this.#received(outline, hear && ((share) => hear(writtenShare + share * (1 - writtenShare))), signal);
  }

  keep(isToBeBroughtBack: boolean): Promise<void> {
    return this.#answer(this.#keeper.keep(isToBeBroughtBack));
  }

  bringBack(): Promise<void> {
    return this.#answer(this.#keeper.bringBack());
  }

  /** How a result sheet that stands in the package was laid out, or why that is not known. */
  async findLayout(sheet: string, signal: AbortSignal | undefined): Promise<SheetLayout | NoLayout> {
    const found = await this.#answer(this.#keeper.findLayout(sheet), signal);
    if (typeof found === 'string') return found;
    const rows: PlacedRow[] = [];
    for (;;) {
      const more = await this.#answer(this.#keeper.nextRows(), signal);
      if (more.length === 0) return wholeLayout(found, rows);
      for (const row of more) rows.push(row);
    }
  }

  bytes(changes: readonly CellChange[]): Promise<Uint8Array> {
    return this.#answer(this.#keeper.bytes(changes));
  }

  end(): void {
    this.#end();
  }

  async #received(outline: Outline, hear?: Hear, signal?: AbortSignal): Promise<Contents> {
    const coming = new ContentsInComing(outline);
    for (let piece = 1; piece <= outline.pieces; piece++) {
      coming.take(await this.#answer(this.#keeper.nextPiece(), signal));
      hear?.(piece / outline.pieces);
    }
    return coming.contents();
  }

  async #unloaded(first: Promise<Load>, signal?: AbortSignal): Promise<unknown> {
    const unloading = new Unloading();
    const turn = slices();
    for (let coming = first;;) {
      const load = await this.#answer(coming, signal);
      if (!load.isLast) {
        // The worker makes it ready while this one is put together; where that is called off, nobody asks what became of it.
        coming = this.#keeper.nextLoad();
        coming.catch(() => {});
      }
      await inSlices(unloading.take(load), turn, signal);
      if (load.isLast) return unloading.data();
    }
  }

  async #answer<Answer>(asked: Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
    if (!signal) return Promise.race([asked, this.#failure]);
    const called = callOff(signal);
    try {
      return await Promise.race([called.off, asked, this.#failure]);
    } finally {
      called.end();
    }
  }
}

/** Of opening: the rest is what crosses to the page. */
const workerShare = 0.8;
/** Of writing: when the worker has all sheets, and when it has written them. */
const [sentShare, writtenShare] = [0.3, 0.85];

/** A promise that rejects when the signal is aborted. */
function callOff(signal: AbortSignal): { readonly off: Promise<never>; end(): void } {
  let end = (): void => {};
  const off = new Promise<never>((_, reject) => {
    const rejected = (): void => reject(signal.reason as Error);
    if (signal.aborted) rejected();
    signal.addEventListener('abort', rejected);
    end = () => signal.removeEventListener('abort', rejected);
  });
  return { off, end };
}
