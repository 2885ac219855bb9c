/** A list of any length that keeps only what is in sight in the page. */

import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useScroller } from '../frame/scroller.js';

/** Given to the button of a row: one of the rows is in the tab order, the arrow keys move among them. */
export interface RowButton {
  readonly tabIndex: 0 | -1;
  readonly 'data-row': number;
}

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  keyOf(index: number): string;
  /** Whether the row has a button: headings have none. */
  isPressable(index: number): boolean;
  /** Pixels, before the row was measured. */
  estimate(index: number): number;
  /** Pixels at the top of the scroller that something covers. */
  readonly covered: number;
  render(index: number, button: RowButton): ReactNode;
}

const useStyles = makeStyles({
  list: { position: 'relative', margin: '0', padding: '0', listStyleType: 'none' },
  row: { position: 'absolute', top: '0', left: '0', width: '100%' },
});

export function VirtualList({ label, count, keyOf, isPressable, estimate, covered, render }: VirtualListProps): ReactNode {
  const styles = useStyles();
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [reached, setReached] = useState(0);
  const wantsFocus = useRef(false);
  const active = nearestPressable(reached, count, isPressable);

  const virtualizer = useVirtualizer({
    count, estimateSize: estimate, getItemKey: keyOf, getScrollElement: () => scroller,
    scrollMargin: margin, scrollPaddingStart: covered, overscan: 6, useFlushSync: false,
    // The row in the tab order stays in the page, or the keyboard would lose its way into the list.
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].filter((index) => index >= 0).sort((a, b) => a - b),
  });

  // What stands above the list grows and shrinks, and the view that holds both with it.
  useLayoutEffect(() => {
    if (!scroller) return;
    const measure = (): void => {
      if (!list.current?.offsetParent) return;
      setMargin(Math.round(list.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const held of scroller.children) observer.observe(held);
    return () => observer.disconnect();
  }, [scroller]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-row="${active}"]`)?.focus({ preventScroll: true });
  }, [active]);

  const move = (event: KeyboardEvent<HTMLUListElement>): void => {
    const from = (event.target as HTMLElement).dataset['row'];
    const wanted = from === undefined ? null : keyTarget(event.key, Number(from), count, isPressable);
    if (wanted === null) return;
    event.preventDefault();
    wantsFocus.current = wanted !== active;
    setReached(wanted);
    virtualizer.scrollToIndex(wanted, { align: 'auto' });
  };

  return (
    <ul ref={list} className={styles.list} aria-label={label} style={{ height: `${virtualizer.getTotalSize()}px` }} onKeyDown={move}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key} ref={virtualizer.measureElement} data-index={index} className={styles.row}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          aria-posinset={index + 1} aria-setsize={count} onFocus={() => isPressable(index) && setReached(index)}
        >
          {render(index, { tabIndex: index === active ? 0 : -1, 'data-row': index })}
        </li>
      ))}
    </ul>
  );
}

/** −1 where there is none. */
function nearestPressable(index: number, count: number, isPressable: (index: number) => boolean): number {
  for (let distance = 0; distance < count; distance++) {
    for (const candidate of [index + distance, index - distance]) {
      if (candidate >= 0 && candidate < count && isPressable(candidate)) return candidate;
    }
  }
  return -1;
}

const page = 8;

function keyTarget(key: string, from: number, count: number, isPressable: (index: number) => boolean): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -count, End: count };
  const step = steps[key];
  if (step === undefined) return null;
  const direction = Math.sign(step);
  let index = Math.min(Math.max(from + step, 0), count - 1);
  // Past a heading in the same direction; from the edge, back.
  while (index >= 0 && index < count && !isPressable(index)) index += direction;
  return index >= 0 && index < count ? index : nearestPressable(from, count, isPressable);
}
