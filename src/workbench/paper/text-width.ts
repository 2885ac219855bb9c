/** Widths of texts in a chart, before they are drawn. */

/** Of a character, in sizes of the font: about what the fonts of our sheets have. */
const [wide, narrow] = [1, 0.58];

/** In the unit of the size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? wide : narrow;
  return width * size;
}

/** As much of a text as fits, with an ellipsis for the rest. */
export function shortened(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room + 0.5) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

const isWide = (character: string): boolean => character.codePointAt(0)! > 0x2e7f;
