import type { CSSProperties, ReactNode } from 'react';
import type { Link } from '../../workbook/description.js';
import type { PlacedCell, SheetLayout } from '../../workbook/layout.js';
import { CellContent } from './cell-content.js';
import { highlightOf } from './highlighting.js';
import { columnEdges, inPixels } from './lengths.js';
import type { PageRow } from './pages.js';
import { classesOf, highlightClass } from './paper-style.js';
import { seenCells } from './pieces.js';

interface Props {
  readonly layout: SheetLayout;
  readonly header: readonly PageRow[];
  readonly body: readonly PageRow[];
  readonly onLink?: ((link: Link) => void) | undefined;
}

/** Rows with borders, with their header if it stands on this page. */
export function PaperTable({ layout, header, body, onLink }: Props): ReactNode {
  const rows = [...header, ...body];
  const columns = rows.reduce((most, { row }) => Math.max(most, lastColumn(row.cells, layout.widths.length)), 0);
  const edges = columnEdges(layout.widths.slice(0, columns));
  const draw = (all: readonly PageRow[], isHeader: boolean): ReactNode => all.map((each) => (
    <tr key={each.row.row} style={{ height: inPixels(each.height), '--room': `${inPixels(each.height) - 1}px` } as CSSProperties}>
      {seenCells(each.row.cells, columns).map(({ cell, left, span }) => (cell === null
        ? <td key={left} colSpan={span} />
        : <Cell key={left} layout={layout} row={each.row.row} cell={cell} isHeader={isHeader} onLink={onLink} />))}
    </tr>
  ));
  return (
    <table style={{ top: inPixels(rows[0]!.top), width: edges.at(-1) }}>
      <colgroup>{edges.slice(1).map((edge, index) => <col key={index} style={{ width: edge - edges[index]! }} />)}</colgroup>
      {header.length > 0 && <thead>{draw(header, true)}</thead>}
      <tbody>{draw(body, false)}</tbody>
    </table>
  );
}

function lastColumn(cells: readonly PlacedCell[], columns: number): number {
  const last = cells.findLast(({ column }) => column <= columns);
  return last ? Math.min(columns, last.column + (last.span ?? 1) - 1) : 0;
}

interface CellProps {
  readonly layout: SheetLayout;
  readonly row: number;
  readonly cell: PlacedCell;
  readonly isHeader: boolean;
  readonly onLink: Props['onLink'];
}

function Cell({ layout, row, cell, isHeader, onLink }: CellProps): ReactNode {
  const over = highlightOf(layout, row, cell);
  const className = over?.style ? `${classesOf(cell.style)} ${highlightClass(over.style)}` : classesOf(cell.style);
  const isLabel = cell.style === 'label';
  // A header that says nothing heads nothing.
  const Element = (isHeader || isLabel) && cell.content !== null && cell.content !== '' ? 'th' : 'td';
  return (
    <Element
      className={className} {...(cell.span !== undefined && { colSpan: cell.span })}
      {...(Element === 'th' && { scope: isLabel ? 'row' : 'col' })} {...(over?.bar && { style: barStyle(over.bar) })}
    >
      <CellContent cell={cell} onLink={onLink} />
    </Element>
  );
}

const barStyle = ({ colour, share }: { readonly colour: string; readonly share: number }): CSSProperties =>
  ({ background: `linear-gradient(#${colour}, #${colour}) no-repeat left / ${share * 100}% 100%` });
