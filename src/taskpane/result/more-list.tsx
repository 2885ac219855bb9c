import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';

interface Props<Entry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  readonly render: (entry: Entry) => ReactNode;
  readonly say: Say;
  /** How many are shown at first. */
  readonly first?: number;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
});

/** A list that starts short and grows when asked. */
export function MoreList<Entry>({ label, entries, keyOf, render, say, first = 20 }: Props<Entry>): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState(first);
  const left = entries.length - shown;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {entries.slice(0, shown).map((entry) => <li key={keyOf(entry)}>{render(entry)}</li>)}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + step)}>
          {say('result.more', { count: Math.min(step, left), left })}
        </Button>
      )}
    </>
  );
}

const step = 100;
