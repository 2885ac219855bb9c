/** Ten thousand issues scroll as ten do: only what is in view is drawn. Arrow keys move through it, one stop for the Tab key. */

import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Issue } from '../../core/issues/issue.js';
import type { Say } from '../../core/report/say.js';
import { useScroller } from '../frame/scroller.js';
import { listRows, type ListRow } from './issue-list.js';
import { IssueRow, type RowDeeds } from './issue-row.js';
import { useListFocus } from './list-focus.js';
import { SeverityHeading, SheetHeading } from './list-heading.js';
import { headingAbove, stopAfter, stopsOf } from './list-stops.js';

/** What can be done about an issue. */
export interface IssueDeeds {
  /** Selects its cell. */
  show(issue: Issue): void;
  fix(issue: Issue): void;
  /** Adds the ledgers that are missing. */
  addMissing(): void;
}

interface IssueListProps {
  readonly issues: readonly Issue[];
  /** Names to be masked wherever they stand. */
  readonly names: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly say: Say;
  readonly deeds: IssueDeeds;
}

const useStyles = makeStyles({
  list: { position: 'relative', margin: '0', padding: '0', listStyleType: 'none' },
  row: { position: 'absolute', top: '0', left: '0', width: '100%' },
  kept: { position: 'sticky', top: '0', zIndex: 1 },
});

const likelyHeights = { sheet: 36, severity: 24, issue: 84 } as const;

export function IssueListView({ issues, names, isBusy, say, deeds }: IssueListProps): ReactNode {
  const styles = useStyles();
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(() => listRows(issues), [issues]);
  const stops = useMemo(() => stopsOf(rows), [rows]);
  const focus = useListFocus(list, rows, stops);
  const [shown, setShown] = useState<string | null>(null);
  const { stayHere } = focus;
  const rowDeeds: RowDeeds = useMemo(() => ({
    show: (issue, row) => { setShown(row); deeds.show(issue); },
    fix: (issue) => { stayHere(); deeds.fix(issue); },
    addMissing: deeds.addMissing,
  }), [deeds, stayHere]);
  const offset = useOffset(list);
  const virtualizer = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller, scrollMargin: offset, overscan: 4, useFlushSync: false,
    estimateSize: (index) => likelyHeights[rows[index]!.kind], getItemKey: useCallback((index: number) => rows[index]!.key, [rows]),
    // The heading of what is at the top stays in view, and what has the focus is never taken away.
    rangeExtractor: useCallback((range: Range) => {
      const kept = new Set([headingAbove(stops, range.startIndex), focus.index, ...defaultRangeExtractor(range)]);
      return [...kept].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b);
    }, [stops, focus.index]),
  });
  const top = headingAbove(stops, virtualizer.range?.startIndex ?? 0);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = event.altKey || event.ctrlKey || event.metaKey ? null : stopAfter(stops, focus.index, event.key);
    if (next === null) return;
    event.preventDefault();
    focus.moveTo(next);
  };
  const drawn = (row: ListRow, index: number): ReactNode => {
    if (row.kind === 'sheet') return <SheetHeading row={row} say={say} />;
    if (row.kind === 'severity') return <SeverityHeading row={row} say={say} />;
    return (
      <IssueRow
        row={row.key} issue={row.issue} names={names} isStop={index === focus.index} isShown={row.key === shown} isBusy={isBusy} say={say} deeds={rowDeeds}
      />
    );
  };
  return (
    <ul
      ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }} role="list" aria-label={say('pane.check.issues')}
      onKeyDown={onKeyDown} onFocus={(event) => focus.met(event.target)}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key} ref={virtualizer.measureElement} data-index={index} aria-setsize={rows.length} aria-posinset={index + 1}
          className={index === top ? styles.kept : styles.row} style={index === top ? undefined : { transform: `translateY(${start - offset}px)` }}
        >
          {drawn(rows[index]!, index)}
        </li>
      ))}
    </ul>
  );
}

/** How far below the top of what scrolls the list begins: what stands above it may grow and shrink. */
function useOffset(list: { readonly current: HTMLElement | null }): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const element = list.current!;
    const measure = (): void => setOffset(element.offsetTop);
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of element.parentElement!.children) observer.observe(part);
    return () => observer.disconnect();
  }, [list]);
  return offset;
}
