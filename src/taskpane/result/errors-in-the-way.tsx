import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useMemo, type ReactNode } from 'react';
import { isFixable } from '../../core/issues/fixes.js';
import { isError, type Issue } from '../../core/issues/issue.js';
import { issueSentence } from '../../core/report/issue-sentence.js';
import { childrenOf } from '../../core/report/shown-value.js';
import { seenValue } from '../check/seen-value.js';
import { CellLink } from '../frame/cell-link.js';
import { Section } from '../frame/section.js';
import type { ViewProps } from '../frame/view.js';
import { useWay } from '../frame/way.js';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: '0', padding: '0', listStyleType: 'none' },
  error: { display: 'flex', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, marginTop: '4px', color: tokens.colorStatusDangerForeground1 },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: '0', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The first of the errors that keep a result from being official, each with its way out. */
export function ErrorsInTheWay({ desk, picture, say }: ViewProps): ReactNode {
  const styles = useStyles();
  const { go } = useWay();
  const { outcome, missing } = picture.check!;
  const errors = outcome.issues.filter(isError);
  const lacksSheet = errors.some(({ code }) => code === 'sheet-missing') && missing.length > 0;
  const isBusy = picture.work !== null;
  const children = useMemo(() => childrenOf(outcome.entries.students), [outcome]);
  const fixWords = (error: Issue): string => {
    const { before, after } = seenValue(error, children);
    return say('compute.fix', { value: before, fix: after ?? '' });
  };
  return (
    <Section title={say('compute.errors', { count: errors.length })} note={say('compute.errors-note')}>
      <ul className={styles.list}>
        {errors.slice(0, shown).map((error) => (
          <li key={keyOf(error)} className={styles.error}>
            <ErrorCircle16Filled className={styles.icon} aria-hidden />
            <div className={styles.words}>
              {error.cell === null ? <span>{error.sheet}</span> : <CellLink desk={desk} sheet={error.sheet} cells={error.cell}>{`${error.sheet}!${error.cell}`}</CellLink>}
              <span>{issueSentence(error, say)}</span>
              {isFixable(error) && (
                <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.fix([error])}>
                  {fixWords(error)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" onClick={() => go('check')}>{say('compute.errors-all', { count: errors.length })}</Button>
        {lacksSheet && <Button size="small" disabledFocusable={isBusy} onClick={() => void desk.setUp()}>{say('compute.errors-set-up')}</Button>}
      </div>
    </Section>
  );
}

/** More would push the preview out of sight; the others stand in the view that is made for them. */
const shown = 4;

const keyOf = ({ sheet, cell, code, parameters }: Issue): string => [sheet, cell, code, ...Object.values(parameters)].join(' ');
