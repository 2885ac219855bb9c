/** A cell's look in the grid's words. */

import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy, type IBorderData, type IStyleData } from '@univerjs/core';
import type { CellLook, Edge } from '../../workbook/sheet-look.js';

const edges: Readonly<Record<Edge['style'], BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN, medium: BorderStyleTypes.MEDIUM, thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED, dotted: BorderStyleTypes.DOTTED, double: BorderStyleTypes.DOUBLE,
};
const across = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT, justify: HorizontalAlign.JUSTIFIED };
const down = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

/** Pixels of a step of Excel's indent. */
const indentStep = 9;

const colour = (rrggbb: string): { rgb: string } => ({ rgb: `#${rrggbb}` });
const edge = ({ style, colour: of }: Edge): { s: BorderStyleTypes; cl: { rgb: string } } => ({ s: edges[style], cl: colour(of) });
const yes = BooleanNumber.TRUE;

/** @param look of which nothing stands in the way that it says nothing of. */
export function cellStyle(look: CellLook): IStyleData {
  const indent = look.indent ?? 0;
  return {
    ...(look.font !== undefined && { ff: look.font }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.bold && { bl: yes }),
    ...(look.italic && { it: yes }),
    ...(look.underline && { ul: { s: yes } }),
    ...(look.strike && { st: { s: yes } }),
    ...(look.colour !== undefined && { cl: colour(look.colour) }),
    ...(look.fill !== undefined && { bg: colour(look.fill) }),
    ...(look.edges && { bd: borders(look.edges) }),
    ...(look.align && { ht: across[look.align] }),
    ...(look.verticalAlign && { vt: down[look.verticalAlign] }),
    ...(look.wrap && { tb: WrapStrategy.WRAP }),
    ...(indent > 0 && { pd: look.align === 'right' ? { r: indent * indentStep } : { l: indent * indentStep } }),
    ...(look.format !== undefined && { n: { pattern: look.format } }),
  };
}

const borders = ({ top, right, bottom, left }: NonNullable<CellLook['edges']>): IBorderData => ({
  ...(top && { t: edge(top) }), ...(right && { r: edge(right) }), ...(bottom && { b: edge(bottom) }), ...(left && { l: edge(left) }),
});
