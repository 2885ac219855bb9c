import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Desk } from '../desk/desk.js';

interface CellLinkProps {
  readonly desk: Desk;
  readonly sheet: string;
  /** A1 address, of one cell or a block; the sheet as it stands where there is none. */
  readonly cells?: string | undefined;
  /** For a screen reader, where the words shown do not say what is opened. */
  readonly name?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  link: {
    padding: '0 2px', margin: '0 -2px', border: 'none', borderRadius: tokens.borderRadiusSmall, backgroundColor: 'transparent',
    // Two links above each other stay 24 px apart, as fingers need.
    minHeight: '24px', font: 'inherit', textAlign: 'start', color: tokens.colorBrandForegroundLink, cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':active': { color: tokens.colorBrandForegroundLinkPressed },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** Selects cells in the workbook. */
export function CellLink({ desk, sheet, cells, name, children }: CellLinkProps): ReactNode {
  return (
    <button type="button" className={useStyles().link} aria-label={name} onClick={() => void desk.show(sheet, cells)}>
      {children}
    </button>
  );
}
