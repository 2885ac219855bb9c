import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** The figure in words: it is what a screen reader tells, the bar is only its picture. */
  readonly figure: string;
  /** 0…1 of the full length; `null` for no bar. */
  readonly share: number | null;
  readonly tone?: 0 | 1 | 2 | 3 | 4 | 'pending';
  /** Beneath the bar. */
  readonly more?: ReactNode;
}

interface Props {
  readonly title: string;
  readonly bars: readonly Bar[];
}

const useStyles = makeStyles({
  figure: { margin: 0 },
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  words: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  track: {
    boxSizing: 'border-box', height: '10px', marginBlock: tokens.spacingVerticalXXS, overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorNeutralBackground5, border: '1px solid transparent',
  },
  bar: {
    height: '100%', borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  first: { backgroundColor: tokens.colorPaletteGoldBorderActive },
  second: { backgroundColor: tokens.colorPaletteBlueBorderActive },
  third: { backgroundColor: tokens.colorPaletteBrownBorderActive },
  fourth: { backgroundColor: tokens.colorPaletteLavenderBorderActive },
  fifth: { backgroundColor: tokens.colorPalettePlatinumBorderActive },
  pending: { backgroundColor: tokens.colorPaletteRedBorderActive },
});

/**
 * Horizontal bars with their labels above and their figures beside: nothing is cut at 320 px, nothing is told by colour alone.
 */
export function BarChart({ title, bars }: Props): ReactNode {
  const styles = useStyles();
  const tones = [styles.first, styles.second, styles.third, styles.fourth, styles.fifth];
  return (
    <figure className={styles.figure} aria-label={title}>
      <ul className={styles.bars} aria-label={title}>
        {bars.map(({ key, label, figure, share, tone, more }) => (
          <li key={key}>
            <div className={styles.words}>
              <span className={styles.label}>{label}</span>
              <span className={styles.value}>{figure}</span>
            </div>
            {share !== null && (
              <div className={styles.track} aria-hidden>
                <div
                  className={mergeClasses(styles.bar, tone === 'pending' && styles.pending, typeof tone === 'number' && tones[tone])}
                  style={{ width: `${share * 100}%` }}
                />
              </div>
            )}
            {more}
          </li>
        ))}
      </ul>
    </figure>
  );
}
