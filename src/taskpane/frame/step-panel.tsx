import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Activity, Suspense, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { Placeholder } from './placeholder.js';
import { ScrollerProvider } from './scroller.js';
import { panelId, tabId } from './step-ids.js';
import type { Step } from './way.js';

interface StepPanelProps {
  readonly step: Step;
  readonly isShown: boolean;
  readonly say: Say;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  panel: {
    flex: '1 1 0', minHeight: '0', overflowX: 'hidden', overflowY: 'auto', overscrollBehavior: 'contain', scrollbarWidth: 'thin', position: 'relative',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  away: { display: 'none' },
});

/** One step's view. It keeps its place and its filters while another step is in view. */
export function StepPanel({ step, isShown, say, children }: StepPanelProps): ReactNode {
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  // A browser forgets how far an element was scrolled that it does not draw.
  const place = useRef(0);
  useLayoutEffect(() => {
    if (isShown) scroller?.scrollTo({ top: place.current });
  }, [isShown, scroller]);
  return (
    <div
      ref={setScroller} className={mergeClasses(styles.panel, !isShown && styles.away)}
      role="tabpanel" id={panelId(step)} aria-labelledby={tabId(step)} tabIndex={0}
      onScroll={({ currentTarget }) => { if (isShown) place.current = currentTarget.scrollTop; }}
    >
      <ScrollerProvider value={scroller}>
        <Activity mode={isShown ? 'visible' : 'hidden'}>
          <Suspense fallback={<Placeholder say={say} />}>{children}</Suspense>
        </Activity>
      </ScrollerProvider>
    </div>
  );
}
