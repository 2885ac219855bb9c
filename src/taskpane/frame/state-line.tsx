/** Always in view: whether the result is still that of the present entries, or what is being done just now. */

import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { MouseEvent, ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { Check, Picture } from '../desk/picture.js';

interface StateLineProps {
  readonly picture: Picture;
  readonly say: Say;
  readonly onCheck: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  line: {
    position: 'relative', display: 'flex', alignItems: 'center', minHeight: '32px', gap: tokens.spacingHorizontalXS,
    paddingInlineStart: tokens.spacingHorizontalM, paddingInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  state: { display: 'flex', alignItems: 'center', flexGrow: 1, minWidth: '0', gap: tokens.spacingHorizontalSNudge },
  words: { flexShrink: 0, maxWidth: '100%', overflow: 'hidden', textOverflow: 'ellipsis' },
  sheets: { flexShrink: 1, minWidth: '0', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground3 },
  icon: { display: 'flex', flexShrink: 0 },
  same: { color: tokens.colorStatusSuccessForeground1 },
  changed: { color: tokens.colorStatusWarningForeground3 },
  share: { fontVariantNumeric: 'tabular-nums' },
  bar: { position: 'absolute', left: '0', right: '0', bottom: '-1px' },
  button: { flexShrink: 0 },
  // What is done in a moment is not worth calling off: nothing flashes by.
  cancel: {
    flexShrink: 0, minWidth: 'auto', animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms', animationDelay: '400ms', animationFillMode: 'both',
  },
});

export function StateLine({ picture, say, onCheck, onCancel }: StateLineProps): ReactNode {
  const styles = useStyles();
  const { work } = picture;
  const cancel = ({ currentTarget }: MouseEvent<HTMLElement>): void => {
    // The button that was pressed goes with the work: the next one takes the focus.
    (currentTarget.nextElementSibling as HTMLElement).focus();
    onCancel();
  };
  return (
    <div className={styles.line}>
      <div className={styles.state} role="status">
        {work === null ? <State picture={picture} say={say} /> : (
          <>
            <span>{say(`pane.deed.${work.deed}`)}</span>
            {/* Told by the bar: read out here at every step, it would never stop. */}
            {work.share !== null && <span className={styles.share} aria-hidden="true">{Math.round(work.share * 100)}%</span>}
          </>
        )}
      </div>
      {work?.canCancel && <Button className={styles.cancel} appearance="subtle" size="small" onClick={cancel}>{say('pane.cancel')}</Button>}
      <Button
        className={styles.button} appearance="subtle" size="small" icon={<ArrowSync20Regular />} disabledFocusable={work !== null}
        aria-label={say('pane.check-again')} title={say('pane.check-again')} onClick={onCheck}
      />
      {work !== null && (
        <ProgressBar className={styles.bar} thickness="medium" shape="square" aria-label={say(`pane.deed.${work.deed}`)} {...(work.share !== null && { value: work.share })} />
      )}
    </div>
  );
}

function State({ picture: { check, stirred, past }, say }: Pick<StateLineProps, 'picture' | 'say'>): ReactNode {
  const styles = useStyles();
  if (stirred.length > 0) return <Words icon={<Clock16Regular />} words={say('pane.state.stirred')} />;
  if (check === null) return <Words icon={<Circle16Regular />} words={say('pane.state.unread')} />;
  if (past.isUnfinished) return <Words icon={<Warning16Filled className={styles.changed} />} words={say('pane.state.unfinished')} />;
  if (check.last === null) return <Words icon={<Circle16Regular />} words={say('pane.state.none')} />;
  if (check.changed.length === 0) return <Words icon={<CheckmarkCircle16Filled className={styles.same} />} words={say('pane.state.same')} />;
  return (
    <>
      <Words icon={<Warning16Filled className={styles.changed} />} words={say('pane.state.changed', { count: check.changed.length })} />
      <span className={styles.sheets}>{changedSheets(check)}</span>
    </>
  );
}

function Words({ icon, words }: { readonly icon: ReactNode; readonly words: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.icon} aria-hidden="true">{icon}</span>
      <span className={styles.words}>{words}</span>
    </>
  );
}

const changedSheets = ({ changed }: Check): string => changed.join('、');
