/** 检查 · 计算 · 结果 · 设置: tabs in the order of the work. Arrow keys move between them, as a tab list does. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from './hidden-text.js';
import { panelId, tabId } from './step-ids.js';
import { steps, type Step } from './way.js';

interface StepTabsProps {
  readonly step: Step;
  /** Errors in the entries, shown on 检查. */
  readonly errors: number;
  readonly say: Say;
  readonly onChoose: (step: Step) => void;
}

const useStyles = makeStyles({
  // Office puts its own button into the top right corner.
  tabs: { display: 'flex', height: '40px', paddingInlineStart: tokens.spacingHorizontalS, paddingInlineEnd: '36px' },
  tab: {
    position: 'relative', display: 'flex', alignItems: 'center', justifyContent: 'center', flex: '1 1 auto', maxWidth: '96px', gap: '4px', minWidth: '0',
    padding: `0 ${tokens.spacingHorizontalXS}`, border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, '::after': { backgroundColor: tokens.colorNeutralStroke1Hover } },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '::after': { content: '""', position: 'absolute', left: '8px', right: '8px', bottom: '0', height: '3px', borderRadius: '3px 3px 0 0', backgroundColor: 'transparent' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover': { '::after': { backgroundColor: tokens.colorCompoundBrandStroke } },
    '@media (forced-colors: active)': {
      color: 'Highlight',
      '::after': { backgroundColor: 'Highlight' },
    },
  },
  errors: {
    minWidth: '18px', boxSizing: 'border-box', padding: '0 5px', borderRadius: tokens.borderRadiusCircular, textAlign: 'center',
    color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorStatusDangerBackground3,
    fontSize: tokens.fontSizeBase100, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', lineHeight: '14px' },
  },
});

export function StepTabs({ step, errors, say, onChoose }: StepTabsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(step, event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={say('pane.steps')} onKeyDown={onKeyDown}>
      {steps.map((each) => (
        <button
          key={each} type="button" role="tab" id={tabId(each)} aria-selected={each === step}
          // A step that was never opened has no panel yet.
          aria-controls={each === step ? panelId(each) : undefined} tabIndex={each === step ? 0 : -1}
          className={mergeClasses(styles.tab, each === step && styles.chosen)} onClick={() => onChoose(each)}
        >
          {say(`pane.step.${each}`)}
          {each === 'check' && errors > 0 && (
            <>
              <span className={styles.errors} aria-hidden="true">{errors > most ? `${most}+` : errors}</span>
              <HiddenText>{say('pane.step-errors', { count: errors })}</HiddenText>
            </>
          )}
        </button>
      ))}
    </div>
  );
}

const most = 99;

function neighbour(step: Step, key: string): Step | null {
  const at = steps.indexOf(step);
  if (key === 'ArrowRight') return steps[(at + 1) % steps.length]!;
  if (key === 'ArrowLeft') return steps.at(at - 1)!;
  if (key === 'Home') return steps[0];
  return key === 'End' ? steps.at(-1)! : null;
}
