import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isBlocked } from '../../core/compute.js';
import { severityCounts } from '../../core/issues/issue.js';
import { outputSheets } from '../../core/report/output-sheets.js';
import type { ViewProps } from '../frame/view.js';
import { Modal } from '../frame/modal.js';
import { useWay } from '../frame/way.js';
import { isJustWritten } from './just-written.js';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: '0', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalM}) 0`, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
    // A low pane has no room to spare beneath the preview.
    '@media (max-height: 480px)': { position: 'static' },
  },
  wide: { width: '100%', maxWidth: 'none' },
});

/**
 * The deed of this view, always in reach. Its buttons stay the same elements while they change their words:
 * whoever pressed one keeps the focus.
 */
export function WriteBar({ desk, picture, say }: ViewProps): ReactNode {
  const styles = useStyles();
  const { go } = useWay();
  const [isAsking, setAsking] = useState(false);
  const { work, check } = picture;
  const { outcome } = check!;
  const isBlockedNow = isBlocked(outcome);
  const isWriting = work?.deed === 'writing';
  const isWritten = isJustWritten(picture);
  const errors = severityCounts(outcome.issues).error;

  const press = (): void => {
    if (isWritten) void desk.show(outputSheets.ranking);
    else if (isBlockedNow) go('check');
    else void desk.writeResult({ despiteErrors: false });
  };
  const writeDespite = (): void => {
    setAsking(false);
    void desk.writeResult({ despiteErrors: true });
  };
  const words = isWriting ? 'compute.writing' : isWritten ? 'compute.open-result' : isBlockedNow ? 'compute.mend' : check!.last === null ? 'compute.write' : 'compute.write-again';
  const hasSecond = isWritten || isBlockedNow;
  return (
    <div className={styles.bar}>
      {isWriting && <ProgressBar aria-label={say('compute.writing')} {...(work.share !== null && { value: work.share })} />}
      <Button className={styles.wide} appearance="primary" disabledFocusable={work !== null} onClick={press}>{say(words)}</Button>
      {hasSecond && (
        <Button className={styles.wide} appearance="subtle" disabledFocusable={work !== null} onClick={() => (isWritten ? desk.dismiss() : setAsking(true))}>
          {say(isWritten ? 'compute.again' : 'compute.despite')}
        </Button>
      )}
      {isAsking && (
        <Modal
          title={say('compute.despite-title')} onClose={() => setAsking(false)}
          actions={(
            <>
              <Button onClick={writeDespite}>{say('compute.despite-confirm')}</Button>
              <Button appearance="primary" onClick={() => setAsking(false)}>{say('compute.cancel')}</Button>
            </>
          )}
        >
          {say('compute.despite-text', { count: errors })}
        </Modal>
      )}
    </div>
  );
}
