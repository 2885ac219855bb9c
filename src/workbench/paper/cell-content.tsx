import type { ReactNode } from 'react';
import type { Link } from '../../workbook/description.js';
import type { PlacedCell } from '../../workbook/layout.js';
import { shownContent } from '../../workbook/shown-content.js';

interface Props {
  readonly cell: PlacedCell;
  /** On paper that is printed, a link is a text. */
  readonly onLink?: ((link: Link) => void) | undefined;
}

/** What stands in a cell, within the height of its row. */
export function CellContent({ cell: { content, style, format, link }, onLink }: Props): ReactNode {
  const text = shownContent(content, style, format);
  if (text === '') return null;
  return (
    <span className="paper-content">
      {link && onLink ? <button type="button" className="paper-link" onClick={() => onLink(link)}>{text}</button> : text}
    </span>
  );
}
