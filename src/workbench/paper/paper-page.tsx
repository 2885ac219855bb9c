import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Link } from '../../workbook/description.js';
import type { SheetLayout } from '../../workbook/layout.js';
import { printedPage } from '../../workbook/printed-page.js';
import { fontSize } from '../../workbook/styles.js';
import { Chart } from './chart.js';
import { fitContents } from './fitting.js';
import { columnEdges, inPixels, margins, paperSize } from './lengths.js';
import type { Page } from './pages.js';
import { PaperLine } from './paper-line.js';
import { paperStyle } from './paper-style.js';
import { PaperTable } from './paper-table.js';
import { piecesOf, type Piece } from './pieces.js';

interface Props {
  readonly layout: SheetLayout;
  readonly page: Page;
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  readonly say: Say;
  readonly onLink?: ((link: Link) => void) | undefined;
}

/** In points. */
const smallestFooter = 8;

/** One page of A4, as Excel prints it. */
export const PaperPage = memo(function PaperPage({ layout, page, number, pages, say, onLink }: Props): ReactNode {
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fitContents(sheet.current!), [layout, page]);
  const size = paperSize(layout);
  const scale = printedPage(layout).percent / 100;
  const width = columnEdges(layout.widths).at(-1)!;
  const pieces = piecesOf(page.rows).map((piece) => ({ top: topOf(piece), drawn: drawn(piece, layout, onLink) }));
  const charts = page.charts.map((place) => ({ top: place.top, drawn: <Chart key={`chart ${place.chart.anchor.left} ${place.top}`} place={place} widths={layout.widths} say={say} /> }));
  return (
    <div className="paper-page" lang="zh-CN" role="group" aria-label={say('paper.page', { page: number, pages })} style={size}>
      <style href="paper" precedence="default">{paperStyle}</style>
      <div ref={sheet} className="paper-sheet" style={{ top: margins.top, left: (size.width - width * scale) / 2, width, transform: `scale(${scale})` }}>
        {[...pieces, ...charts].sort((one, other) => one.top - other.top).map((part) => part.drawn)}
      </div>
      <p className="paper-footer" style={{ left: margins.left, right: margins.right, bottom: margins.footer, fontSize: inPixels(Math.max(smallestFooter, fontSize * scale)) }}>
        <span>{layout.footer}</span><span>{`${number} / ${pages}`}</span>
      </p>
    </div>
  );
});

const topOf = (piece: Piece): number => (piece.kind === 'line' ? piece.row.top : (piece.header[0] ?? piece.body[0])!.top);

function drawn(piece: Piece, layout: SheetLayout, onLink: Props['onLink']): ReactNode {
  if (piece.kind === 'line') return <PaperLine key={piece.row.top} layout={layout} row={piece.row} onLink={onLink} />;
  return <PaperTable key={topOf(piece)} layout={layout} header={piece.header} body={piece.body} onLink={onLink} />;
}
