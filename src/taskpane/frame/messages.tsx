/** What went wrong with its way out, what was done, and the offer to mend a write that never ended. */

import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement, ReactNode } from 'react';
import { spoken } from '../desk/spoken.js';
import { useLastDeed } from './last-deed.js';
import type { ViewProps } from './view.js';
import { waysOut, type WayOut } from './way-out.js';
import { useWay } from './way.js';

const useStyles = makeStyles({
  messages: { flexShrink: 0, maxHeight: '45vh', overflowY: 'auto' },
  bar: { borderRadius: '0', borderInlineStyle: 'none', borderTopStyle: 'none', paddingBlock: tokens.spacingVerticalS, columnGap: tokens.spacingHorizontalS },
  words: { whiteSpace: 'normal', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  actions: { flexWrap: 'wrap', marginInlineEnd: '0' },
});

export function Messages({ desk, picture, say }: Omit<ViewProps, 'language'>): ReactNode {
  const styles = useStyles();
  const lastDeed = useLastDeed(desk);
  const { trouble, done, past, work } = picture;
  const isBusy = work !== null;
  const dismiss = <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={say('pane.dismiss')} onClick={() => desk.dismiss()} />;
  return (
    <div className={styles.messages}>
      {/* The regions are always there: one that comes with its words is not read out. */}
      <div role="alert">
        {trouble !== null && (
          <MessageBar className={styles.bar} intent="error" layout="multiline">
            <MessageBarBody className={styles.words}>{spoken(trouble, say)}</MessageBarBody>
            <WaysOut desk={desk} isBusy={isBusy} say={say} ways={waysOut(picture, lastDeed)} dismiss={dismiss} />
          </MessageBar>
        )}
      </div>
      <div role="status">
        {trouble === null && past.isUnfinished && !isBusy && (
          <MessageBar className={styles.bar} intent="warning" layout="multiline">
            <MessageBarBody className={styles.words}>{say(past.canRestore ? 'pane.unfinished' : 'pane.unfinished-kept')}</MessageBarBody>
            <WaysOut
              desk={desk} isBusy={isBusy} say={say}
              ways={[...(past.canRestore ? [{ to: 'restore' } as const] : []), { to: 'step', step: 'compute' }]}
            />
          </MessageBar>
        )}
        {done !== null && (
          <MessageBar className={styles.bar} intent="success">
            <MessageBarBody className={styles.words}>{spoken(done, say)}</MessageBarBody>
            <MessageBarActions className={styles.actions} containerAction={dismiss} />
          </MessageBar>
        )}
      </div>
    </div>
  );
}

interface WaysOutProps extends Pick<ViewProps, 'desk' | 'say'> {
  readonly isBusy: boolean;
  readonly ways: readonly WayOut[];
  readonly dismiss?: ReactElement;
}

function WaysOut({ desk, say, isBusy, ways, dismiss }: WaysOutProps): ReactNode {
  const styles = useStyles();
  const { go } = useWay();
  const take = (way: WayOut): void => {
    if (way.to === 'step') return go(way.step);
    if (way.to === 'cell') return void desk.show(way.sheet, way.cell);
    if (way.to === 'sheet') return void desk.show(way.sheet);
    if (way.to === 'restore' || way.deed === 'restoring') return void desk.restore();
    if (way.deed === 'setting-up') return void desk.setUp();
    if (way.deed === 'inserting-sample') return void desk.insertSample();
    void desk.check();
  };
  const words = (way: WayOut): string => {
    if (way.to === 'step') return say(`pane.way-to.${way.step}`);
    if (way.to === 'cell') return say('pane.way.cell', { cell: way.cell });
    if (way.to === 'sheet') return say('pane.way.sheet', { sheet: way.sheet });
    return say(way.to === 'restore' ? 'pane.way.restore' : 'pane.way.retry');
  };
  return (
    <MessageBarActions className={styles.actions} {...(dismiss && { containerAction: dismiss })}>
      {ways.map((way, index) => (
        <Button key={way.to} size="small" appearance={index === 0 ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={() => take(way)}>{words(way)}</Button>
      ))}
    </MessageBarActions>
  );
}
