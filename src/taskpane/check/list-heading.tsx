import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../frame/hidden-text.js';
import { severityOrder, type ListRow } from './issue-list.js';
import { SeverityIcon } from './severity-icon.js';

const useStyles = makeStyles({
  sheet: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, boxSizing: 'border-box', minHeight: '36px', padding: '4px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1, minWidth: '0', margin: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalS },
  count: { display: 'flex', alignItems: 'center', gap: '2px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  severity: {
    margin: '0', padding: '8px 16px 0', color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold,
  },
});

export function SheetHeading({ row, say }: { readonly row: Extract<ListRow, { kind: 'sheet' }>; readonly say: Say }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.sheet}>
      <h2 className={styles.title}>{row.sheet}</h2>
      <span className={styles.counts}>
        {severityOrder.filter((severity) => row.counts[severity] > 0).map((severity) => (
          <span key={severity} className={styles.count}>
            <SeverityIcon severity={severity} />
            <HiddenText>{say(`severity.${severity}`)} </HiddenText>
            {row.counts[severity]}
          </span>
        ))}
      </span>
    </div>
  );
}

export function SeverityHeading({ row, say }: { readonly row: Extract<ListRow, { kind: 'severity' }>; readonly say: Say }): ReactNode {
  return <h3 className={useStyles().severity}>{say('pane.check.of-severity', { severity: say(`severity.${row.severity}`), count: row.count })}</h3>;
}
