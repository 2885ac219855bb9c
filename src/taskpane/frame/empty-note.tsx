import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface EmptyNoteProps {
  /** Says nothing that the title does not: hidden from screen readers. */
  readonly icon?: ReactNode;
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly hint?: string;
  /** The button that does it. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  note: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`, textAlign: 'center',
  },
  icon: { display: 'flex', fontSize: '40px', color: tokens.colorNeutralForeground3 },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: '0', color: tokens.colorNeutralForeground2, textWrap: 'balance' },
});

/** Stands where there is nothing to list. */
export function EmptyNote({ icon, title, hint, children }: EmptyNoteProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      {icon !== undefined && <span className={styles.icon} aria-hidden="true">{icon}</span>}
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </div>
  );
}
