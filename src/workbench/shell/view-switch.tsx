import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { DocumentOnePage20Regular } from '@fluentui/react-icons/svg/document-one-page';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { SheetMode } from './sheets-state.js';

interface ViewSwitchProps {
  readonly mode: SheetMode;
  readonly say: Say;
  readonly onMode: (mode: SheetMode) => void;
}

const useStyles = makeStyles({
  group: { display: 'flex', flexShrink: 0 },
  button: { minWidth: 'auto', height: '32px', fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  first: { borderStartEndRadius: '0', borderEndEndRadius: '0' },
  last: { borderStartStartRadius: '0', borderEndStartRadius: '0', marginInlineStart: '-1px' },
});

/** A result sheet as the page that is printed, or as its cells. */
export function ViewSwitch({ mode, say, onMode }: ViewSwitchProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={say('workbench.view')}>
      <ToggleButton className={mergeClasses(styles.button, styles.first)} icon={<DocumentOnePage20Regular />} checked={mode === 'paper'} onClick={() => onMode('paper')}>{say('workbench.view.paper')}</ToggleButton>
      <ToggleButton className={mergeClasses(styles.button, styles.last)} icon={<Table20Regular />} checked={mode === 'grid'} onClick={() => onMode('grid')}>{say('workbench.view.grid')}</ToggleButton>
    </div>
  );
}
