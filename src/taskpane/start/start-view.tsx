/** The first run: what the add-in does, and the two ways to begin. */

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Messages } from '../frame/messages.js';
import type { ViewProps } from '../frame/view.js';
import { Mark } from './mark.js';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: '0', overflowY: 'auto', boxSizing: 'border-box', padding: '20px 20px 16px' },
  // Office puts its own button into the top right corner.
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, marginInlineEnd: '24px', marginBottom: tokens.spacingVerticalL },
  mark: { display: 'flex', flexShrink: 0 },
  title: { margin: '0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  purpose: { margin: '0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: '0 0 20px', padding: '0', listStyleType: 'none' },
  step: { display: 'flex', gap: tokens.spacingHorizontalM },
  number: {
    display: 'flex', alignItems: 'center', justifyContent: 'center', flexShrink: 0, width: '24px', height: '24px', borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '1px solid CanvasText', boxSizing: 'border-box' },
  },
  words: { paddingTop: '2px' },
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  note: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  work: { minHeight: '24px', marginTop: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function StartView({ desk, picture, say }: ViewProps): ReactNode {
  const styles = useStyles();
  const { work } = picture;
  const isBusy = work !== null;
  return (
    <>
      <Messages desk={desk} picture={picture} say={say} />
      <main className={styles.start}>
        <div className={styles.head}>
          <span className={styles.mark}><Mark /></span>
          <div>
            <h1 className={styles.title}>{say('pane.title')}</h1>
            <p className={styles.purpose}>{say('pane.start.purpose')}</p>
          </div>
        </div>
        <ol className={styles.steps} role="list">
          {[say('pane.start.set-up'), say('pane.start.check'), say('pane.start.compute')].map((words, index) => (
            <li key={words} className={styles.step}>
              <span className={styles.number} aria-hidden="true">{index + 1}</span>
              <span className={styles.words}>{words}</span>
            </li>
          ))}
        </ol>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={() => void desk.setUp()}>{say('pane.start.do')}</Button>
          <Button size="large" disabledFocusable={isBusy} onClick={() => void desk.insertSample()}>{say('pane.start.sample')}</Button>
        </div>
        <div className={styles.work} role="status">
          {work !== null && (
            <>
              {say(`pane.deed.${work.deed}`)}
              <ProgressBar thickness="medium" aria-label={say(`pane.deed.${work.deed}`)} {...(work.share !== null && { value: work.share })} />
            </>
          )}
        </div>
        <p className={styles.note}>{say('pane.start.note')}</p>
      </main>
    </>
  );
}
