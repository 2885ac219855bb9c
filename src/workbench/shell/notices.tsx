/** What the page has to say: what failed, what was done, what an earlier page left behind, a newer version. */

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { spoken } from '../../taskpane/desk/spoken.js';
import type { BenchViewProps } from './view.js';

const useStyles = makeStyles({
  notices: { flexShrink: 0 },
  bar: { borderRadius: '0', borderLeft: 'none', borderRight: 'none' },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
});

export function Notices({ bench, picture: { trouble, done, drafts, newVersion, isUnsaved }, say, language }: BenchViewProps): ReactNode {
  const styles = useStyles();
  const dismiss = <Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={say('workbench.close')} onClick={() => bench.dismiss()} />;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.notices} aria-label={say('workbench.notices')}>
      <div role="alert">
        {trouble !== null && (
          <MessageBar className={styles.bar} intent="error" layout="multiline" politeness="assertive">
            <MessageBarBody className={styles.words}>{spoken(trouble, say)}</MessageBarBody>
            <MessageBarActions containerAction={dismiss} />
          </MessageBar>
        )}
      </div>
      <div role="status">
        {done !== null && (
          <MessageBar className={styles.bar} intent="success">
            <MessageBarBody className={styles.words}>{spoken(done, say)}</MessageBarBody>
            <MessageBarActions containerAction={dismiss} />
          </MessageBar>
        )}
        {drafts.map(({ id, name, savedAt }) => (
          <MessageBar key={id} className={styles.bar} intent="warning" layout="multiline">
            <MessageBarBody className={styles.words}>{say('workbench.recovery.found', { name, at: time.format(savedAt) })}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" appearance="primary" onClick={() => void bench.restoreDraft(id)}>{say('workbench.recovery.restore')}</Button>
              <Button size="small" onClick={() => void bench.discardDraft(id)}>{say('workbench.recovery.discard')}</Button>
            </MessageBarActions>
          </MessageBar>
        ))}
        {newVersion !== null && (
          <MessageBar className={styles.bar} intent="info">
            <MessageBarBody className={styles.words}>{say(isUnsaved ? 'workbench.update.wait' : 'workbench.update')}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" disabledFocusable={isUnsaved} onClick={() => newVersion.takeOver()}>{say('workbench.update.now')}</Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </section>
  );
}
