/** Long lists cut, and short ones put together, so that no message between page and worker takes long. */

/** Successive parts of a list that weigh no more than `most`, or hold one element. */
export function cuts<Element>(
  whole: readonly Element[], weigh: (element: Element) => number, most: number,
): { readonly list: readonly Element[]; readonly weight: number }[] {
  const found: { list: readonly Element[]; weight: number }[] = [];
  let [start, weight] = [0, 0];
  whole.forEach((element, index) => {
    const more = weigh(element);
    if (weight + more > most && index > start) {
      found.push({ list: whole.slice(start, index), weight });
      [start, weight] = [index, 0];
    }
    weight += more;
  });
  if (start < whole.length) found.push({ list: whole.slice(start), weight });
  return found;
}

/** Parts put together as far as they weigh no more than `most`. */
export function bundles<Part>(parts: readonly { readonly part: Part; readonly weight: number }[], most: number): Part[][] {
  return cuts(parts, ({ weight }) => weight, most).map(({ list }) => list.map(({ part }) => part));
}
