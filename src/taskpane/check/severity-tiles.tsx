/** How many there are of each severity; pressing one lists these alone, pressing it again all. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../core/issues/issue.js';
import type { Say } from '../../core/report/say.js';
import { severityOrder } from './issue-list.js';
import { SeverityIcon } from './severity-icon.js';

interface SeverityTilesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly say: Say;
  readonly onChoose: (severity: Severity | null) => void;
}

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', gap: tokens.spacingHorizontalS },
  tile: {
    display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', minWidth: '0', padding: '8px 10px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, fontFamily: 'inherit', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  none: { color: tokens.colorNeutralForeground3 },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`, backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '3px solid Highlight', outlineOffset: '-3px' },
  },
  count: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  label: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export function SeverityTiles({ counts, chosen, say, onChoose }: SeverityTilesProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.tiles} role="group" aria-label={say('pane.check.by-severity')}>
      {severityOrder.map((severity) => (
        <button
          key={severity} type="button" aria-pressed={severity === chosen}
          className={mergeClasses(styles.tile, counts[severity] === 0 && styles.none, severity === chosen && styles.chosen)}
          onClick={() => onChoose(severity === chosen ? null : severity)}
        >
          <span className={styles.count}>{counts[severity]}</span>
          <span className={styles.label}><SeverityIcon severity={severity} isQuiet={counts[severity] === 0} />{say(`severity.${severity}`)}</span>
        </button>
      ))}
    </div>
  );
}
