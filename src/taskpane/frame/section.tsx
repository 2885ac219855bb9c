import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  /** One line below the title. */
  readonly note?: string | undefined;
  /** Small buttons at the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: '0' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  title: {
    flexGrow: 1, margin: '0', color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: '0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A titled part of a view. */
export function Section({ title, note, actions, children }: SectionProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 className={styles.title} id={heading}>{title}</h2>
        {actions}
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
