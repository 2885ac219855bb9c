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
export function* eachInTurns<Element>(list: readonly Element[], visit: (element: Element) => void): InTurns<void> {
  for (let start = 0; start < list.length; start += turnLength) {
    visitEach(list, start, Math.min(start + turnLength, list.length), visit);
    yield;
  }
}

/** Not in the generator itself: there the compiler makes an object of every step. */
function visitEach<Element>(list: readonly Element[], start: number, end: number, visit: (element: Element) => void): void {
  for (let index = start; index < end; index++) visit(list[index]!);
}
