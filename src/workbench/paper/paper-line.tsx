import type { CSSProperties, ReactNode } from 'react';
import type { Link } from '../../workbook/description.js';
import type { SheetLayout } from '../../workbook/layout.js';
import type { StyleName } from '../../workbook/styles.js';
import { CellContent } from './cell-content.js';
import { columnEdges, inPixels } from './lengths.js';
import type { PageRow } from './pages.js';
import { classesOf } from './paper-style.js';
import { seenCells } from './pieces.js';

interface Props {
  readonly layout: SheetLayout;
  readonly row: PageRow;
  readonly onLink?: ((link: Link) => void) | undefined;
}

/** A title, a heading or a paragraph. */
export function PaperLine({ layout: { widths }, row: { row, top, height }, onLink }: Props): ReactNode {
  const edges = columnEdges(widths);
  return seenCells(row.cells, widths.length).map(({ cell, left, span }) => {
    if (cell === null || cell.content === null) return null;
    const Element = headings.has(cell.style) ? 'h3' : 'p';
    const place = {
      top: inPixels(top), left: edges[left - 1], width: edges[left - 1 + span]! - edges[left - 1]!, height: inPixels(height), '--room': `${inPixels(height)}px`,
    } as CSSProperties;
    return <Element key={left} className={`paper-line ${classesOf(cell.style)}`} style={place}><CellContent cell={cell} onLink={onLink} /></Element>;
  });
}

/** All of one rank: whichever page comes into the sight of a screen reader first, no rank is left out before it. */
const headings: ReadonlySet<StyleName> = new Set<StyleName>(['title', 'heading', 'report-title', 'report-chapter', 'report-section', 'report-item']);
