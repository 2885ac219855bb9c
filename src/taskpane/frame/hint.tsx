import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface HintProps {
  readonly words: string;
  /** What the button does, in a word or two. */
  readonly deed: string;
  readonly isBusy?: boolean;
  readonly onDeed: () => void;
}

const useStyles = makeStyles({
  hint: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: '8px 8px 8px 12px',
    borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  words: { flex: '1 1 150px', overflowWrap: 'anywhere' },
  button: { minWidth: 'auto' },
});

/** What could be done next, in a quiet line. */
export function Hint({ words, deed, isBusy = false, onDeed }: HintProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <span className={styles.words}>{words}</span>
      <Button className={styles.button} size="small" disabledFocusable={isBusy} onClick={onDeed}>{deed}</Button>
    </div>
  );
}
