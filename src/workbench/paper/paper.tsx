import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../../taskpane/frame/hidden-text.js';
import type { Link } from '../../workbook/description.js';
import type { SheetLayout } from '../../workbook/layout.js';
import { paperSize } from './lengths.js';
import { usePages } from './page-store.js';
import { PaperPage } from './paper-page.js';

interface Props {
  readonly layout: SheetLayout;
  readonly say: Say;
  /** Follows a link to cells of the workbook. Give the same function each time: a new one draws the pages again. */
  readonly onLink?: (link: Link) => void;
}

/** In pixels: between pages, and around them. */
const air = 16;
/** Of its size in print: beyond it, a page would no longer be seen as one. */
const largest = 1.5;

const useStyles = makeStyles({
  desk: {
    position: 'relative', height: '100%', overflowY: 'auto', overflowX: 'hidden', backgroundColor: tokens.colorNeutralBackground6,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { margin: 0 },
  pages: { position: 'relative' },
  place: {
    position: 'absolute', top: 0, overflow: 'hidden', boxShadow: '0 1px 4px rgba(0, 0, 0, 0.35)',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  page: { transformOrigin: '0 0' },
});

/** A sheet as it is printed, page below page, as wide as there is room; only the pages in sight are drawn. Fills its parent and scrolls. */
export function Paper({ layout, say, onLink }: Props): ReactNode {
  const styles = useStyles();
  const [desk, setDesk] = useState<HTMLElement | null>(null);
  const width = useWidth(desk);
  const laidOut = usePages(layout);
  const pages = laidOut?.pages ?? [];
  const shown = laidOut?.layout ?? layout;
  const size = paperSize(shown);
  const scale = Math.min(largest, Math.max(0.1, (width - 2 * air) / size.width));
  const [focused, setFocused] = useState(-1);
  // Another key means another place: with it the pages are placed anew when they are drawn in another size.
  const keyOf = useCallback((index: number) => `${index} ${scale}`, [scale]);

  const virtualizer = useVirtualizer({
    count: pages.length, estimateSize: () => size.height * scale, getItemKey: keyOf, getScrollElement: () => desk, gap: air, paddingStart: air, paddingEnd: air, overscan: 1, useFlushSync: false,
    // The page with the focus stays, or the keyboard would lose its way.
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), focused])].filter((index) => index >= 0 && index < pages.length),
  });
  useKeptPlace(desk, size.height, scale);

  return (
    <div
      ref={setDesk} className={styles.desk} role="region" aria-label={say('paper.sheet', { name: shown.name })} aria-busy={laidOut?.layout !== layout} tabIndex={0}
      onBlur={() => setFocused(-1)}
    >
      {laidOut === null && <HiddenText>{say('paper.laying-out')}</HiddenText>}
      <h2 className={styles.title}><HiddenText>{shown.name}</HiddenText></h2>
      <div className={styles.pages} style={{ height: air + pages.length * (size.height * scale + air) }}>
        {width > 0 && virtualizer.getVirtualItems().map(({ index, start }) => (
          <div
            key={index} className={styles.place} onFocus={() => setFocused(index)}
            style={{ left: (width - size.width * scale) / 2, width: size.width * scale, height: size.height * scale, transform: `translateY(${start}px)` }}
          >
            <div className={styles.page} style={{ ...size, transform: `scale(${scale})` }}>
              <PaperPage layout={shown} page={pages[index]!} number={index + 1} pages={pages.length} say={say} onLink={onLink} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** In pixels, without the scroll bar; 0 before it is known. */
function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** What is in the middle of the desk stays there when the room becomes wider or narrower. @param height of a page in print, in pixels. */
function useKeptPlace(desk: HTMLElement | null, height: number, scale: number): void {
  const place = useRef({ page: 0, share: 0, isAtStart: true });
  useLayoutEffect(() => {
    if (!desk) return;
    const [drawn, middle] = [height * scale, desk.clientHeight / 2];
    const { page, share, isAtStart } = place.current;
    if (!isAtStart) desk.scrollTop = air + page * (drawn + air) + share * drawn - middle;
    // Noted as it is scrolled: once the pages are smaller, the browser has moved to where they end.
    const note = (): void => {
      const below = Math.max(0, desk.scrollTop + middle - air);
      const page = Math.floor(below / (drawn + air));
      place.current = { page, share: Math.min(1, (below - page * (drawn + air)) / drawn), isAtStart: desk.scrollTop === 0 };
    };
    desk.addEventListener('scroll', note, { passive: true });
    return () => desk.removeEventListener('scroll', note);
  }, [desk, height, scale]);
}
