/** A keeper behind a channel of messages as a worker's is, but in the same process; it can be made to fail. */

import { expose } from 'comlink';
import { KeeperLink } from '../../../src/workbench/file/keeper-link.js';
import { carryFaults } from '../../../src/workbench/file/faults.js';
import { WorkbookKeeper, type Keeper } from '../../../src/workbench/file/workbook-keeper.js';

export interface KeeperAtHand {
  readonly link: KeeperLink;
  readonly keeper: WorkbookKeeper;
  /** What was asked of it, last one last. */
  readonly calls: (keyof Keeper)[];
  /** Rows, formulas or laid-out rows of the longest message. */
  longest(): number;
  /** The next such call rejects with this instead. */
  failNext(call: keyof Keeper, failure: unknown): void;
  /** Holds the next such call, once it was done, until the function given back is called. */
  hold(call: keyof Keeper): () => void;
  /** The worker breaks down. */
  breakDown(): void;
  readonly isEnded: () => boolean;
}

export function keeperAtHand(): KeeperAtHand {
  const { port1, port2 } = new MessageChannel();
  const keeper = new WorkbookKeeper();
  const calls: (keyof Keeper)[] = [];
  const failures = new Map<keyof Keeper, unknown>();
  const held = new Map<keyof Keeper, Promise<void>>();
  let longest = 0;
  let ended = false;
  const spied = new Proxy(keeper, {
    get: (target, name: keyof Keeper) => async (...said: unknown[]): Promise<unknown> => {
      calls.push(name);
      if (name === 'addRows') longest = Math.max(longest, (said[0] as unknown[]).length);
      const failure = failures.get(name);
      failures.delete(name);
      if (failure !== undefined) throw failure;
      const answer = await (target[name] as (...said: unknown[]) => Promise<unknown>).apply(target, said);
      if (name === 'nextPiece') for (const { list } of answer as { list: unknown[] }[]) longest = Math.max(longest, list.length);
      const wait = held.get(name);
      held.delete(name);
      await wait;
      return answer;
    },
  });
  carryFaults();
  expose(spied, port1);
  let breakDown = (): void => {};
  const failure = new Promise<never>((_, reject) => { breakDown = () => reject(new Error('the worker has failed')); });
  const link = new KeeperLink(port2, failure, () => {
    ended = true;
    port1.close();
    port2.close();
  });
  return {
    link, keeper, calls, breakDown,
    longest: () => longest,
    isEnded: () => ended,
    failNext: (call, reason) => void failures.set(call, reason),
    hold(call) {
      let release = (): void => {};
      held.set(call, new Promise((resolve) => { release = resolve; }));
      return release;
    },
  };
}
