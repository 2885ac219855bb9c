import { useEffect, useState } from 'react';
import { inSlices } from '../../hosts/slices.js';
import type { SheetLayout } from '../../workbook/layout.js';
import { pagesInTurns, type Page } from './pages.js';

/** The pages of a layout, which belong together. */
export interface LaidOut {
  readonly layout: SheetLayout;
  readonly pages: readonly Page[];
}

/** The pages of the layout given last whose pages are known: while a new one is taken apart, the former stays. `null` at first. */
export function usePages(layout: SheetLayout): LaidOut | null {
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  useEffect(() => {
    let isWanted = true;
    void inSlices(whileWanted(layout, () => isWanted)).then((pages) => {
      if (pages) setLaidOut({ layout, pages });
    });
    return () => { isWanted = false; };
  }, [layout]);
  return laidOut;
}

function* whileWanted(layout: SheetLayout, isWanted: () => boolean): Generator<undefined, readonly Page[] | null> {
  const work = pagesInTurns(layout);
  for (;;) {
    if (!isWanted()) return null;
    const { done, value } = work.next();
    if (done) return value;
    yield;
  }
}
