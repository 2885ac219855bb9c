/** Old → new of every cell, before any is rewritten. */

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useState, type ReactNode } from 'react';
import type { FixableIssue } from '../../core/issues/fixes.js';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../frame/hidden-text.js';
import { Modal } from '../frame/modal.js';
import { seenValue } from './seen-value.js';

interface FixQuestionProps {
  readonly issues: readonly FixableIssue[];
  /** Names to be masked wherever they stand. */
  readonly names: ReadonlySet<string>;
  readonly say: Say;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

const useStyles = makeStyles({
  words: { margin: '0', color: tokens.colorNeutralForeground2 },
  // A dialog's width is its own: the list may not widen it.
  cells: {
    flex: '1 1 auto', minHeight: '96px', maxHeight: '50vh', overflowX: 'hidden', overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { position: 'relative', margin: '0', padding: '0', listStyleType: 'none' },
  row: {
    position: 'absolute', top: '0', left: '0', boxSizing: 'border-box', width: '100%', padding: '6px 10px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  place: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  change: { display: 'grid', gridTemplateColumns: '1fr 16px 1fr', columnGap: tokens.spacingHorizontalXS },
  value: { minWidth: '0', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

export function FixQuestion({ issues, names, say, onYes, onNo }: FixQuestionProps): ReactNode {
  const styles = useStyles();
  const [cells, setCells] = useState<HTMLElement | null>(null);
  const virtualizer = useVirtualizer({
    count: issues.length, getScrollElement: () => cells, estimateSize: () => 50, overscan: 4, useFlushSync: false,
  });
  return (
    <Modal
      title={say('pane.fix.title', { count: issues.length })} onClose={onNo}
      actions={(
        <>
          <Button appearance="primary" onClick={onYes}>{say('pane.fix.yes', { count: issues.length })}</Button>
          <Button onClick={onNo}>{say('pane.cancel')}</Button>
        </>
      )}
    >
      <p className={styles.words}>{say('pane.fix.words')}</p>
      <div ref={setCells} className={styles.cells} tabIndex={0} role="group" aria-label={say('pane.fix.list')}>
        <ul className={styles.list} role="list" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const issue = issues[index]!;
            const { before, after } = seenValue(issue, names);
            return (
              <li
                key={key} ref={virtualizer.measureElement} data-index={index} aria-setsize={issues.length} aria-posinset={index + 1}
                className={styles.row} style={{ transform: `translateY(${start}px)` }}
              >
                <span className={styles.place}>{issue.sheet} {issue.cell}</span>
                <span className={styles.change}>
                  <span className={mergeClasses(styles.value, styles.before)}>{before}</span>
                  <span aria-hidden="true">→</span>
                  <span className={mergeClasses(styles.value, styles.after)}><HiddenText>{say('pane.fix.becomes')} </HiddenText>{after}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </Modal>
  );
}
