/** A tab for every sheet, as at the foot of Excel's window; those that the file hides where they are asked for. Arrow keys move between them. */

import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import { RibbonStarRegular } from '@fluentui/react-icons/svg/ribbon-star';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../../taskpane/frame/hidden-text.js';
import type { TabbedSheet } from './tabbed-sheets.js';
import { stop } from './shortcuts.js';

interface SheetTabsProps {
  readonly sheets: readonly TabbedSheet[];
  readonly showsHidden: boolean;
  readonly active: string;
  readonly say: Say;
  readonly onChoose: (sheet: string) => void;
  readonly onHidden: () => void;
}

/** Of the panel that all tabs share. */
export const sheetPanelId = 'workbench-sheet';

const useStyles = makeStyles({
  foot: {
    display: 'flex', flexShrink: 0, alignItems: 'center', height: '36px', backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: 'flex', flex: '1 1 0', minWidth: '0', height: '100%', overflowX: 'auto', overflowY: 'hidden', scrollbarWidth: 'thin', padding: `0 ${tokens.spacingHorizontalS}` },
  hidden: { flexShrink: 0, minWidth: 'auto', marginInline: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightRegular },
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
  mark: { display: 'flex', fontSize: '16px' },
  ours: { color: tokens.colorBrandForeground1 },
});

export function SheetTabs({ sheets: all, showsHidden, active, say, onChoose, onHidden }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  const sheets = useMemo(() => all.filter(({ isHidden }) => showsHidden || !isHidden), [all, showsHidden]);
  const hidden = all.filter(({ isHidden }) => isHidden).length;
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
    <div className={styles.foot} {...stop}>
      <div ref={list} className={styles.tabs} role="tablist" aria-label={say('workbench.sheets')} onKeyDown={move}>
        {sheets.map(({ name, colour, isOurs, isHidden }) => {
          const isChosen = name === active;
          return (
            <button
              key={name} type="button" role="tab" aria-selected={isChosen} aria-controls={sheetPanelId} tabIndex={isChosen ? 0 : -1}
              className={mergeClasses(styles.tab, isChosen && styles.chosen)} onClick={() => onChoose(name)}
            >
              {isOurs && <span className={mergeClasses(styles.mark, styles.ours)}><RibbonStarRegular aria-hidden="true" /></span>}
              {isHidden && <span className={styles.mark}><EyeOffRegular aria-hidden="true" /></span>}
              {name}
              {isOurs && <HiddenText> {say('workbench.sheet-ours')}</HiddenText>}
              {isHidden && <HiddenText> {say('workbench.sheet-hidden')}</HiddenText>}
              {colour !== null && <span className={styles.colour} style={{ backgroundColor: `#${colour}` }} />}
            </button>
          );
        })}
      </div>
      {hidden > 0 && (
        <ToggleButton className={styles.hidden} appearance="subtle" size="small" icon={<EyeOffRegular />} checked={showsHidden} onClick={onHidden}>
          {say('workbench.hidden-sheets', { count: hidden })}
        </ToggleButton>
      )}
    </div>
  );
}
