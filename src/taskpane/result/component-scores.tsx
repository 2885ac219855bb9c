import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Contestant } from '../../core/contest/contestant.js';
import { decimalText } from '../../core/contest/decimal.js';

const useStyles = makeStyles({
  scores: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS, margin: '0' },
  score: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS, minWidth: '0' },
  name: { color: tokens.colorNeutralForeground2 },
  mean: { margin: '0', fontVariantNumeric: 'tabular-nums' },
});

/** What the judges' marks of each component come to. */
export function ComponentScores({ contestant }: { readonly contestant: Contestant }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.scores}>
      {contestant.components.map(({ component, mean }) => (
        <div key={component} className={styles.score}>
          <dt className={styles.name}>{component}</dt>
          <dd className={styles.mean}>{mean === null ? '—' : decimalText(mean)}</dd>
        </div>
      ))}
    </dl>
  );
}
