/** How many lines a text takes in a cell of a width given in characters of the default font. */
export function linesOf(text: string, width: number): number {
  const usable = Math.max(1, width - 2);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / usable)), 0);
}

/** A Chinese character counts two; the rest is the margin by which printers' fonts run wider. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2.1 : 1.1;
  return width;
}
