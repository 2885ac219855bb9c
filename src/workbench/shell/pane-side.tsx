/** The pane at the right: as wide as in Excel, or put away. */

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { keepPaneWidth, paneWidthAtFirst, paneWidths } from './preferences.js';
import { stop } from './shortcuts.js';

export interface PaneSideState {
  readonly isShown: boolean;
  /** In pixels. */
  readonly width: number;
  toggle(): void;
  setWidth(width: number): void;
  /** Keys may come faster than the page is drawn. @param by pixels, less than none to narrow it */
  widen(by: number): void;
}

/** Below this the sheets would be left no room beside the pane. */
const narrow = '(max-width: 760px)';
/** Pixels that an arrow key moves the edge. */
const nudge = 10;

export function usePaneSide(): PaneSideState {
  const [isShown, setShown] = useState(() => !matchMedia(narrow).matches);
  const [width, draw] = useState(paneWidthAtFirst);
  const latest = useRef(width);
  const setWidth = (next: number): void => {
    latest.current = Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, next)));
    draw(latest.current);
    keepPaneWidth(latest.current);
  };
  return { isShown, width, toggle: () => setShown((before) => !before), setWidth, widen: (by) => setWidth(latest.current + by) };
}

const useStyles = makeStyles({
  edge: {
    flexShrink: 0, width: '5px', cursor: 'col-resize', touchAction: 'none', backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    [`@media ${narrow}`]: { display: 'none' },
  },
  pane: {
    position: 'relative', flexShrink: 0, minHeight: '0', overflow: 'hidden',
    [`@media ${narrow}`]: { position: 'absolute', insetBlock: '0', right: '0', zIndex: 5, maxWidth: '100%', boxShadow: tokens.shadow28 },
  },
  away: { display: 'none' },
});

interface PaneSideProps {
  readonly side: PaneSideState;
  readonly children: ReactNode;
}

/** Put away it goes on: what it shows and how far it was scrolled stays. */
export function PaneSide({ side: { isShown, width }, children }: PaneSideProps): ReactNode {
  const styles = useStyles();
  return <div className={mergeClasses(styles.pane, !isShown && styles.away)} style={{ width }} {...stop}>{children}</div>;
}

/** What the pane's width is set by: dragged, or moved by the arrow keys. */
export function PaneEdge({ side: { isShown, width, setWidth, widen }, say }: { readonly side: PaneSideState; readonly say: Say }): ReactNode {
  const styles = useStyles();
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) setWidth(innerWidth - event.clientX);
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: nudge, ArrowRight: -nudge }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    widen(step);
  };
  return (
    <div
      className={mergeClasses(styles.edge, !isShown && styles.away)} role="separator" aria-orientation="vertical" aria-label={say('workbench.pane-width')} tabIndex={0}
      aria-valuemin={paneWidths.least} aria-valuemax={paneWidths.most} aria-valuenow={width}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={drag} onKeyDown={press}
    />
  );
}
