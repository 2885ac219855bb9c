/** Long work in turns: whoever must stay answerable, such as a page, lays it down wherever it yields. */

export type InTurns<Result> = Generator<undefined, Result>;

/** Does the work without laying it down. */
export function atOnce<Result>(work: InTurns<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Rows, contestants or the like between two turns: some milliseconds' work. */
const turnLength = 256;

/** Goes through a list and yields now and then. */
export function* eachInTurns<Element>(list: Iterable<Element>, visit: (element: Element) => void): InTurns<void> {
  let left = turnLength;
  for (const element of list) {
    visit(element);
    if (--left > 0) continue;
    left = turnLength;
    yield;
  }
}
