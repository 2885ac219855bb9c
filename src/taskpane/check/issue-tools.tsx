import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Wand20Regular } from '@fluentui/react-icons/svg/wand';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';

interface IssueToolsProps {
  readonly sheets: readonly string[];
  readonly chosen: string | null;
  /** How many cells can be mended safely. */
  readonly fixable: number;
  readonly isBusy: boolean;
  readonly say: Say;
  readonly onChoose: (sheet: string | null) => void;
  readonly onFixAll: () => void;
}

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // The two stand side by side where both have room for their words.
  sheets: { flex: '1 1 120px', minWidth: '0' },
  fix: { flex: '0 1 auto', minWidth: 'auto', whiteSpace: 'nowrap', paddingInline: tokens.spacingHorizontalM },
});

/** One sheet alone, and the safe repairs all at once. */
export function IssueTools({ sheets, chosen, fixable, isBusy, say, onChoose, onFixAll }: IssueToolsProps): ReactNode {
  const styles = useStyles();
  if (sheets.length < 2 && fixable === 0) return null;
  return (
    <div className={styles.tools}>
      {sheets.length > 1 && (
        <Select className={styles.sheets} aria-label={say('pane.check.by-sheet')} value={chosen ?? ''} onChange={(_, { value }) => onChoose(value === '' ? null : value)}>
          <option value="">{say('pane.check.all-sheets')}</option>
          {sheets.map((sheet) => <option key={sheet} value={sheet}>{sheet}</option>)}
        </Select>
      )}
      {fixable > 0 && (
        <Button className={styles.fix} appearance="primary" icon={<Wand20Regular />} disabledFocusable={isBusy} onClick={onFixAll}>{say('pane.check.fix-all', { count: fixable })}</Button>
      )}
    </div>
  );
}
