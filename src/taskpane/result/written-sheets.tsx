import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { isOurs, outputSheets } from '../../core/report/output-sheets.js';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import type { Check } from '../desk/picture.js';
import { CellLink } from '../frame/cell-link.js';
import { Section } from '../frame/section.js';

interface WrittenSheetsProps {
  readonly desk: Desk;
  readonly check: Check;
  readonly say: Say;
  /** Button that brings the result before back. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  sheets: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: '0', padding: '0', listStyleType: 'none' },
});

/** The result that stands in the workbook: of when, and its sheets to open. */
export function WrittenSheets({ desk, check, say, children }: WrittenSheetsProps): ReactNode {
  const styles = useStyles();
  const { last, tables } = check;
  if (last === null) return children;
  const sheets = Object.entries(outputSheets).filter(([key]) => isOurs(tables, key));
  return (
    <Section title={say('compute.written')} note={say('compute.written-at', { at: last.at.slice(0, 16), date: last.asOf })}>
      <ul className={styles.sheets} aria-label={say('compute.written')}>
        {sheets.map(([key, sheet]) => (
          <li key={key}>
            <CellLink desk={desk} sheet={sheet} name={say('compute.open-sheet', { sheet })}>{sheet}</CellLink>
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
