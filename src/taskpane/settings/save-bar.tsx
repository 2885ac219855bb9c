import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';

interface SaveBarProps {
  /** Parameters changed and not saved. */
  readonly changed: number;
  readonly faulty: number;
  readonly isBusy: boolean;
  readonly isSaving: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onSeeFault: () => void;
  readonly say: Say;
}

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: '0', zIndex: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalM}) 0`, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flex: '1 1 100px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** How many changes wait, and the buttons that save or drop them. */
export function SaveBar({ changed, faulty, isBusy, isSaving, onSave, onDiscard, onSeeFault, say }: SaveBarProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.words} role="status">
        {faulty > 0
          ? <Link as="button" onClick={onSeeFault}>{say('settings.faulty', { count: faulty })}</Link>
          : say(changed > 0 ? 'settings.unsaved' : 'settings.saved', { count: changed })}
      </span>
      {changed > 0 && <Button size="small" disabledFocusable={isBusy} onClick={onDiscard}>{say('settings.discard')}</Button>}
      <Button size="small" appearance="primary" disabledFocusable={isBusy || changed === 0 || faulty > 0} onClick={onSave}>
        {say(isSaving ? 'settings.saving' : 'settings.save')}
      </Button>
    </div>
  );
}
