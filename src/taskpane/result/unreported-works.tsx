import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { inputSheet } from '../../core/intake/input-sheet.js';
import { ledgers as allLedgers } from '../../core/ledgers/registry.js';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import type { Check } from '../desk/picture.js';
import { CellLink } from '../frame/cell-link.js';

interface UnreportedWorksProps {
  readonly desk: Desk;
  /** Names of the ledgers that hold nothing. */
  readonly ledgers: readonly string[];
  readonly check: Check;
  readonly isBusy: boolean;
  readonly say: Say;
}

const useStyles = makeStyles({
  works: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { margin: '0', overflowWrap: 'anywhere' },
});

/** The works that have no figures, in a line: what to fill in, and the sheets to fill where they are not there. */
export function UnreportedWorks({ desk, ledgers, check: { tables, missing }, isBusy, say }: UnreportedWorksProps): ReactNode {
  const styles = useStyles();
  if (ledgers.length === 0) return null;
  const sheetOf = (name: string): string | undefined => inputSheet(allLedgers.find((ledger) => ledger.name === name)!, tables)?.name;
  const lacking = ledgers.filter((name) => missing.includes(name));
  return (
    <div className={styles.works}>
      <p className={styles.words}>
        {say('works.unreported')}
        {ledgers.map((name, index) => {
          const sheet = sheetOf(name);
          return (
            <Fragment key={name}>
              {index > 0 && say('works.list-joint')}
              {sheet === undefined ? name : <CellLink desk={desk} sheet={sheet}>{name}</CellLink>}
            </Fragment>
          );
        })}
        {say('works.unreported-do')}
      </p>
      {lacking.length > 0 && <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.setUp()}>{say('works.add-missing', { count: lacking.length })}</Button>}
    </div>
  );
}
