import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** How many are under it, at the end of the title's line. */
  readonly count?: number | string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  disclosure: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge, width: '100%', minHeight: '36px', padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none', background: 'none', color: 'inherit', font: 'inherit', fontSize: tokens.fontSizeBase300, textAlign: 'start', cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: {
    flexShrink: 0, color: tokens.colorNeutralForeground3, transitionProperty: 'transform', transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  turned: { transform: 'rotate(90deg)' },
  title: { flexGrow: 1, minWidth: 0 },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums', paddingInlineEnd: tokens.spacingHorizontalXS },
  content: { paddingBlockEnd: tokens.spacingVerticalS, paddingInlineStart: '22px' },
});

/** A heading that opens and closes what is under it. */
export function Disclosure({ title, count, startsOpen = false, children }: Props): ReactNode {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(startsOpen);
  const content = useId();
  return (
    <div className={styles.disclosure}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={isOpen ? content : undefined} onClick={() => setOpen(!isOpen)}>
          <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
          <span className={styles.title}>{title}</span>
          {count !== undefined && <span className={styles.count}>{count}</span>}
        </button>
      </h3>
      {isOpen && <div id={content} className={styles.content}>{children}</div>}
    </div>
  );
}
