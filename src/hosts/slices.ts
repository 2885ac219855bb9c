/** Long work in slices, so that the page answers in between. */

/** Runs something later; milliseconds. */
export type Later = (run: () => void, wait: number) => void;

/** Work that may be laid down wherever it yields. */
type Work<Result> = Generator<unknown, Result>;

/** Milliseconds at a stretch: what a slice begins with, or ends with, may hold the page as long again. */
const longestSlice = 12;

/** By the page's own timers. A turn is asked for by a message: a timer set by a timer waits for 4 milliseconds at least. */
export const pageTimer: Later = (run, wait) => void (wait === 0 ? nextTurn(run) : setTimeout(run, wait));

function nextTurn(run: () => void): void {
  const { port1: here, port2: there } = new MessageChannel();
  here.onmessage = () => {
    here.close();
    run();
  };
  there.postMessage(null);
}

/** Ends when the page has had its turn. */
export const pageTurn = (later: Later = pageTimer): Promise<void> => new Promise((resolve) => later(resolve, 0));

/** Gives a function that waits for the page's turn whenever a slice is used up, and at first: nobody knows how long the page has been held by then. */
export function slices(later?: Later): () => Promise<void> | undefined {
  let from = -Infinity;
  return () => (Date.now() - from < longestSlice ? undefined : pageTurn(later).then(() => { from = Date.now(); }));
}

/** Rejects with the signal's reason once that is aborted. @param turn of `slices`. */
export async function inSlices<Result>(work: Work<Result>, turn = slices(), signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const wait = turn();
    if (wait) await wait;
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
  }
}
