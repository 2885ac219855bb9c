/** Widths of columns, which are described in digits of our own font at its size (7 pixels each). */

const digit = 7;
/** In digits: Excel adds five pixels around the characters of a column. */
export const columnPadding = 0.7109375;

/** Pixels that Excel gives a column of a file with this width (ECMA-376 part 1, 18.3.1.13). */
export const columnPixels = (characters: number): number =>
  Math.trunc((characters + columnPadding + Math.trunc(128 / digit) / 256) * digit);
