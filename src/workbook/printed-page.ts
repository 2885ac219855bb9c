/** What the printed pages of all our sheets have in common: A4, as wide as the sheet, centred. */

import { columnPixels } from './column-width.js';

/** In inches. */
export const pageMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 } as const;

/** In inches, of A4 upright. */
const paper = { width: 8.27, height: 11.69 } as const;

/** In points of rows: what an upright page holds of a sheet with these columns. What is wider than it is printed smaller, in whole percents. */
export function pageHolds(widths: readonly number[]): number {
  const width = widths.reduce((sum, characters) => sum + columnPixels(characters), 0) * pointsAPixel;
  const percent = Math.min(100, Math.floor(((paper.width - pageMargins.left - pageMargins.right) * pointsAnInch * 100) / width));
  return ((paper.height - pageMargins.top - pageMargins.bottom) * pointsAnInch * 100) / percent;
}

const pointsAnInch = 72;
const pointsAPixel = 0.75;

const mostFooterCharacters = 200;

/** In Excel's codes: `&` begins one, and is itself when doubled. */
export const footerCodes = (text: string): { readonly left: string; readonly right: string } =>
  ({ left: text.slice(0, mostFooterCharacters).replaceAll('&', '&&'), right: '&P / &N' });
