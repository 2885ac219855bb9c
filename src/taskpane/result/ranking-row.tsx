import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useId, type ReactNode } from 'react';
import type { RowButton } from './virtual-list.js';

interface RankingRowProps {
  /** 名次, or nothing for those who have none. */
  readonly rank: number | null;
  readonly name: string;
  readonly id: string;
  /** Total and grade, or why there are none. */
  readonly end: ReactNode;
  readonly isOpen: boolean;
  readonly button: RowButton;
  readonly onToggle: () => void;
  /** What opens beneath. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, boxSizing: 'border-box', width: '100%', minHeight: '52px',
    padding: `${tokens.spacingVerticalXS} 0`, border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent',
    color: 'inherit', font: 'inherit', textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  rank: {
    flexShrink: 0, boxSizing: 'border-box', minWidth: '32px', textAlign: 'center', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1,
  },
  who: { flexGrow: 1, minWidth: '0', display: 'flex', flexDirection: 'column' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  id: {
    overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  end: { flexShrink: 0, display: 'flex', flexDirection: 'column', alignItems: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  chevron: {
    flexShrink: 0, color: tokens.colorNeutralForeground3, transitionProperty: 'transform', transitionDuration: tokens.durationFast,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  turned: { transform: 'rotate(180deg)' },
  more: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM} 40px`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300,
    '& > dl': { alignSelf: 'stretch' }, '& > p': { margin: '0', overflowWrap: 'anywhere' },
  },
});

/** One person of the ranking; pressed, it tells how he came there. */
export function RankingRow({ rank, name, id, end, isOpen, button, onToggle, children }: RankingRowProps): ReactNode {
  const styles = useStyles();
  const more = useId();
  return (
    <div className={styles.row}>
      <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={isOpen ? more : undefined} onClick={onToggle} {...button}>
        <span className={styles.rank}>{rank ?? '—'}</span>
        <span className={styles.who}>
          <span className={styles.name}>{name}</span>
          <span className={styles.id}>{id}</span>
        </span>
        <span className={styles.end}>{end}</span>
        <ChevronDown16Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.turned)} />
      </button>
      {isOpen && <div id={more} className={styles.more}>{children}</div>}
    </div>
  );
}
