import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Issue } from '../../core/issues/issue.js';
import { issueSentence } from '../../core/report/issue-sentence.js';
import type { Say } from '../../core/report/say.js';
import { seenValue } from './seen-value.js';
import { SeverityIcon } from './severity-icon.js';

export interface RowDeeds {
  /** Selects its cell. */
  show(issue: Issue, row: string): void;
  fix(issue: Issue): void;
  /** Adds the ledgers that are missing. */
  addMissing(): void;
}

interface IssueRowProps {
  /** Names the row. */
  readonly row: string;
  readonly issue: Issue;
  /** Names to be masked wherever they stand. */
  readonly names: ReadonlySet<string>;
  /** Whether the Tab key stops here. */
  readonly isStop: boolean;
  /** Whether its cell was selected last. */
  readonly isShown: boolean;
  readonly isBusy: boolean;
  readonly say: Say;
  readonly deeds: RowDeeds;
}

const useStyles = makeStyles({
  row: {
    position: 'relative', display: 'flex', gap: tokens.spacingHorizontalS, padding: '8px 12px 8px 16px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
  icon: { paddingTop: '2px' },
  content: { flexGrow: 1, minWidth: '0' },
  sentence: {
    display: 'block', width: '100%', padding: '0', border: 'none', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1,
    font: 'inherit', textAlign: 'start', cursor: 'pointer', overflowWrap: 'anywhere',
    // Below the heading that stays at the top.
    scrollMarginTop: '48px', scrollMarginBottom: '36px',
    // The whole row is its target.
    '::after': { content: '""', position: 'absolute', inset: '0' },
    ':focus-visible': { outlineStyle: 'none', '::after': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } },
  },
  still: { margin: '0', overflowWrap: 'anywhere' },
  foot: { display: 'flex', alignItems: 'center', minHeight: '24px', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { flexShrink: 0, color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  value: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', flexGrow: 1, minWidth: '0', overflow: 'hidden', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  after: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  button: { position: 'relative', flexShrink: 0, minWidth: 'auto' },
});

/** Drawn anew only when something about it changes: scrolling changes nothing. */
export const IssueRow = memo(function IssueRow({ row, issue, names, isStop, isShown, isBusy, say, deeds }: IssueRowProps): ReactNode {
  const styles = useStyles();
  const { before, after } = seenValue(issue, names);
  const sentence = issueSentence(issue, say);
  const tabIndex = isStop ? 0 : -1;
  const isMissing = issue.code === 'sheet-missing';
  return (
    <div className={mergeClasses(styles.row, isShown && styles.shown)}>
      <span className={styles.icon}><SeverityIcon severity={issue.severity} /></span>
      <div className={styles.content}>
        {isMissing ? <p className={styles.still}>{sentence}</p> : (
          <button
            type="button" className={styles.sentence} tabIndex={tabIndex} data-stop="" aria-current={isShown || undefined}
            aria-label={say('pane.check.row', { severity: say(`severity.${issue.severity}`), cell: issue.cell ?? issue.sheet, sentence })}
            onClick={() => deeds.show(issue, row)}
          >
            {sentence}
          </button>
        )}
        <div className={styles.foot}>
          {issue.cell !== null && <span className={styles.cell}>{issue.cell}</span>}
          <span className={styles.value}>
            {before !== '' && say('pane.check.value', { value: before })}
            {after !== null && <> → <span className={styles.after}>{after}</span></>}
          </span>
          {after !== null && issue.cell !== null && (
            <Button
              className={styles.button} size="small" tabIndex={tabIndex} disabledFocusable={isBusy}
              aria-label={say('pane.check.fix-one', { cell: issue.cell })} onClick={() => deeds.fix(issue)}
            >
              {say('pane.check.fix')}
            </Button>
          )}
          {isMissing && (
            <Button className={styles.button} size="small" tabIndex={tabIndex} data-stop="" disabledFocusable={isBusy} onClick={deeds.addMissing}>{say('pane.check.add-missing')}</Button>
          )}
        </div>
      </div>
    </div>
  );
});
