/** What the printed pages of all our sheets have in common: A4, as wide as the sheet, centred. */

import { columnPixels } from './column-width.js';

/** In inches. */
export const pageMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 } as const;

/** In inches, of A4 upright. */
const paper = { width: 8.27, height: 11.69 } as const;

/** What of a sheet an upright page holds, in points of rows. */
export const pageHolds = (widths: readonly number[]): number => printedPage({ widths, landscape: false }).holds;

/** What of a sheet with these columns a page holds: what is wider than it is printed smaller, in whole percents. */
export function printedPage({ widths, landscape }: { readonly widths: readonly number[]; readonly landscape: boolean }): PrintedPage {
  const [across, down] = landscape ? [paper.height, paper.width] : [paper.width, paper.height];
  const width = widths.reduce((sum, characters) => sum + columnPixels(characters), 0) * pointsAPixel;
  const percent = Math.min(100, Math.floor(((across - pageMargins.left - pageMargins.right) * pointsAnInch * 100) / width));
  return { percent, holds: ((down - pageMargins.top - pageMargins.bottom) * pointsAnInch * 100) / percent };
}

export interface PrintedPage {
  /** Of its size on the screen. */
  readonly percent: number;
  /** In points of rows. */
  readonly holds: number;
}

const pointsAnInch = 72;
const pointsAPixel = 0.75;

const mostFooterCharacters = 200;

/** In Excel's codes: `&` begins one, and is itself when doubled. */
export const footerCodes = (text: string): { readonly left: string; readonly right: string } =>
  ({ left: text.slice(0, mostFooterCharacters).replaceAll('&', '&&'), right: '&P / &N' });
