/** A tab for every sheet that is not hidden, as at the foot of Excel's window. Arrow keys move between them. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { RibbonStarRegular } from '@fluentui/react-icons/svg/ribbon-star';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../../taskpane/frame/hidden-text.js';
import type { ShownSheet } from './shown-sheets.js';
import { stop } from './shortcuts.js';

interface SheetTabsProps {
  readonly sheets: readonly ShownSheet[];
  readonly active: string;
  readonly say: Say;
  readonly onChoose: (sheet: string) => void;
}

/** Of the panel that all tabs share. */
export const sheetPanelId = 'workbench-sheet';

const useStyles = makeStyles({
  tabs: {
    display: 'flex', flexShrink: 0, height: '36px', overflowX: 'auto', overflowY: 'hidden', scrollbarWidth: 'thin', padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative', display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexShrink: 0, padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none', borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2, fontFamily: 'inherit', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, whiteSpace: 'nowrap', cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
    '@media (forced-colors: active)': { color: 'Highlight' },
  },
  colour: { position: 'absolute', left: '6px', right: '6px', bottom: '2px', height: '3px', borderRadius: '2px', forcedColorAdjust: 'none' },
  ours: { display: 'flex', fontSize: '16px', color: tokens.colorBrandForeground1 },
});

export function SheetTabs({ sheets, active, say, onChoose }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active, sheets]);
  const move = (event: KeyboardEvent): void => {
    const at = sheets.findIndex(({ name }) => name === active);
    const next = { ArrowRight: (at + 1) % sheets.length, ArrowLeft: (at - 1 + sheets.length) % sheets.length, Home: 0, End: sheets.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(sheets[next]!.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={say('workbench.sheets')} onKeyDown={move} {...stop}>
      {sheets.map(({ name, colour, isOurs }) => {
        const isChosen = name === active;
        return (
          <button
            key={name} type="button" role="tab" aria-selected={isChosen} aria-controls={sheetPanelId} tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && styles.chosen)} onClick={() => onChoose(name)}
          >
            {isOurs && <span className={styles.ours}><RibbonStarRegular aria-hidden="true" /></span>}
            {name}
            {isOurs && <HiddenText> {say('workbench.sheet-ours')}</HiddenText>}
            {colour !== null && <span className={styles.colour} style={{ backgroundColor: `#${colour}` }} />}
          </button>
        );
      })}
    </div>
  );
}
