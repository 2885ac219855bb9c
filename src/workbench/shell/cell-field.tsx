/** The selected cell in words: where it is, what it holds, what is wrong with it. What the canvas shows is here for everybody. */

import { Button, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { ArrowEnter20Regular } from '@fluentui/react-icons/svg/arrow-enter';
import { useEffect, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Issue } from '../../core/issues/issue.js';
import { issueSentence } from '../../core/report/issue-sentence.js';
import type { Say } from '../../core/report/say.js';
import { SeverityIcon } from '../../taskpane/check/severity-icon.js';
import { parseRange } from '../../workbook/address.js';
import type { CellValue, FileWorkbook } from '../file/file-workbook.js';
import { isFormula, typedValue } from '../grid/typed-value.js';
import { cellInWords } from './cell-in-words.js';
import { issuesAt } from './cell-issues.js';
import { stop } from './shortcuts.js';

interface CellFieldProps {
  readonly workbook: FileWorkbook;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Another one whenever the workbook was changed. */
  readonly turn: number;
  readonly issues: readonly Issue[];
  readonly say: Say;
  readonly onGo: (address: string) => void;
  /** Puts the keyboard into the grid; `null` where there is none. */
  readonly onEnter: (() => void) | null;
  readonly onEdit: (value: CellValue) => void;
  /** A formula was typed: nobody here would calculate it. */
  readonly onFormula: () => void;
}

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: '0', gap: '2px' },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  address: { width: '88px', minWidth: '0', flexShrink: 0, '& input': { fontVariantNumeric: 'tabular-nums' } },
  value: { flex: '1 1 0', minWidth: '0', '& textarea': { minHeight: '30px', height: '30px', maxHeight: '96px', paddingBlock: '5px' } },
  button: { flexShrink: 0 },
  issues: { minHeight: '20px', maxHeight: '64px', overflowY: 'auto', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  issue: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere', '& > :first-child': { paddingTop: '2px' } },
});

export function CellField({ workbook, sheet, cell, turn, issues, say, onGo, onEnter, onEdit, onFormula }: CellFieldProps): ReactNode {
  const styles = useStyles();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the workbook is another one after every turn
  const { text, isFormula: holdsFormula, format } = useMemo(() => cellInWords(workbook.tables(), workbook.looks(), sheet, cell), [workbook, sheet, cell, turn]);
  const found = useMemo(() => issuesAt(issues, sheet, cell), [issues, sheet, cell]);
  const [typed, setTyped] = useState<string | null>(null);
  const [address, setAddress] = useState(cell);
  const [isUnknown, setUnknown] = useState(false);
  useEffect(() => {
    setAddress(cell);
    setUnknown(false);
    setTyped(null);
  }, [sheet, cell]);
  const commit = (): void => {
    setTyped(null);
    if (typed === null || typed === text) return;
    if (isFormula(typed, format)) onFormula();
    else onEdit(typedValue(typed, format));
  };
  const pressInValue = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') setTyped(null);
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    event.preventDefault();
    commit();
  };
  const go = (): void => {
    const wanted = address.trim().toUpperCase();
    if (parseRange(wanted) === null) return setUnknown(true);
    setUnknown(false);
    onGo(wanted);
  };
  return (
    <div className={styles.field} role="group" aria-label={say('workbench.cell')} {...stop}>
      <div className={styles.line}>
        <Input
          className={styles.address} aria-label={say('workbench.cell-address')} aria-invalid={isUnknown} value={address} onChange={(_, { value }) => setAddress(value)}
          onKeyDown={(event) => { if (event.key === 'Enter') go(); }} onBlur={() => { if (!isUnknown) setAddress(cell); }}
        />
        <Textarea
          className={styles.value} rows={1} resize="none" aria-label={say('workbench.cell-value', { cell })} readOnly={holdsFormula}
          placeholder={say('workbench.cell-blank')} value={typed ?? text} onChange={(_, { value }) => setTyped(value)} onKeyDown={pressInValue} onBlur={commit}
        />
        {onEnter !== null && (
          <Button className={styles.button} appearance="subtle" icon={<ArrowEnter20Regular />} aria-label={say('workbench.cell-to-grid')} title={say('workbench.cell-to-grid')} onClick={onEnter} />
        )}
      </div>
      <div className={styles.issues} aria-live="polite" tabIndex={found.length > 2 ? 0 : undefined}>
        {isUnknown && say('workbench.cell-unknown', { address })}
        {!isUnknown && holdsFormula && <span>{say('workbench.cell-formula')} · </span>}
        {!isUnknown && found.length === 0 && say('workbench.cell-clean')}
        {!isUnknown && found.map((issue, index) => (
          <div key={index} className={styles.issue}>
            <SeverityIcon severity={issue.severity} />
            <span>{say('workbench.cell-issue', { severity: say(`severity.${issue.severity}`), sentence: issueSentence(issue, say) })}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
