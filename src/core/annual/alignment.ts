/** Which tokens of a text are still there in another: a longest common subsequence. */

/** Texts that differ over more than this in between are compared at their ends alone: no school writes such a paragraph. */
const mostCells = 4_000_000;

/** For every token of `other` the index of its like in `one`, in order; -1 for one that is not there. */
export function alignment(one: readonly string[], other: readonly string[]): number[] {
  const found = other.map(() => -1);
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) found[start] = start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) {
    end++;
    found[other.length - end] = one.length - end;
  }
  const [rows, columns] = [one.length - start - end, other.length - start - end];
  if (rows * columns > mostCells) return found;
  const longest = lengths(one.slice(start, start + rows), other.slice(start, start + columns));
  for (let row = 0, column = 0; row < rows && column < columns;) {
    if (one[start + row] === other[start + column]) found[start + column++] = start + row++;
    else if (longest[row + 1]![column]! >= longest[row]![column + 1]!) row++;
    else column++;
  }
  return found;
}

/** [row][column]: what the rests of both from there have in common. */
function lengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let row = one.length - 1; row >= 0; row--) {
    for (let column = other.length - 1; column >= 0; column--) {
      table[row]![column] = one[row] === other[column]
        ? table[row + 1]![column + 1]! + 1
        : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
    }
  }
  return table;
}
