import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ListRow } from './issue-list.js';
import { nearestStop, type Stops } from './list-stops.js';

export interface ListFocus {
  /** The row at which the Tab key stops; -1 in an empty list. */
  readonly index: number;
  moveTo(index: number): void;
  /** The focus came to an element by itself. */
  met(element: Element): void;
  /** What has the focus is about to leave the list: the focus then goes to what takes its place. */
  stayHere(): void;
}

/** One row of the list is its stop for the Tab key, and remains so while rows come and go around it. */
export function useListFocus(list: RefObject<HTMLElement | null>, rows: readonly ListRow[], stops: Stops): ListFocus {
  const [place, setPlace] = useState({ index: 0, key: '' });
  const isWanted = useRef(false);
  const stays = useRef(false);
  const index = useMemo(() => {
    if (rows[place.index]?.key === place.key) return place.index;
    const moved = place.key === '' ? -1 : rows.findIndex(({ key }) => key === place.key);
    return moved === -1 ? nearestStop(stops, place.index) : moved;
  }, [rows, stops, place]);

  useLayoutEffect(() => {
    if (isWanted.current) focusRow(list.current, index);
    isWanted.current = false;
  }, [list, index, place]);
  useEffect(() => {
    if (stays.current && document.activeElement === document.body && document.hasFocus()) focusRow(list.current, index);
  }, [list, rows, index]);

  const stayHere = useCallback(() => { stays.current = true; }, []);
  const setTo = (next: number): void => setPlace({ index: next, key: rows[next]?.key ?? '' });
  return {
    index,
    moveTo(next) {
      isWanted.current = true;
      setTo(next);
    },
    met(element) {
      stays.current = false;
      const met = Number(element.closest('[data-index]')?.getAttribute('data-index'));
      if (rows[met]?.kind === 'issue') setTo(met);
    },
    stayHere,
  };
}

const focusRow = (list: HTMLElement | null, index: number): void =>
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-stop]`)?.focus();
