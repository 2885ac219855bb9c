import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Settings } from '../../core/ledgers/settings.js';

interface Props {
  readonly grade: string;
  readonly settings: Settings;
}

const useStyles = makeStyles({
  badge: {
    display: 'inline-block', maxWidth: '88px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap',
    paddingInline: tokens.spacingHorizontalSNudge, borderRadius: tokens.borderRadiusMedium, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    // Contrast themes paint it.
    border: '1px solid transparent',
  },
  first: { backgroundColor: tokens.colorPaletteGoldBackground2, color: tokens.colorPaletteGoldForeground2 },
  second: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  third: { backgroundColor: tokens.colorPaletteBrownBackground2, color: tokens.colorPaletteBrownForeground2 },
  fourth: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorPaletteLavenderForeground2 },
  fifth: { backgroundColor: tokens.colorPalettePlatinumBackground2, color: tokens.colorPalettePlatinumForeground2 },
  pending: {
    backgroundColor: 'transparent', color: tokens.colorPaletteRedForeground1,
    border: `1px dashed ${tokens.colorPaletteRedBorder2}`,
  },
});

/** A grade in its colour, the same order of colours as in the sheets. */
export function GradeBadge({ grade, settings }: Props): ReactNode {
  const styles = useStyles();
  const tones = [styles.first, styles.second, styles.third, styles.fourth, styles.fifth];
  return <span className={mergeClasses(styles.badge, tones[settings.grades.indexOf(grade)] ?? styles.pending)}>{grade}</span>;
}
