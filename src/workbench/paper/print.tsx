/** A sheet on paper: all its pages stand in the document, beside it, while the browser prints. */

import { createRoot, type Root } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Say } from '../../core/report/say.js';
import { inSlices } from '../../hosts/slices.js';
import type { SheetLayout } from '../../workbook/layout.js';
import { paperSize } from './lengths.js';
import { pagesInTurns } from './pages.js';
import { PaperPage } from './paper-page.js';

export interface PrintOptions {
  /** 0…1 of the pages that are ready. */
  readonly onProgress?: (share: number) => void;
  /** Rejects with its reason while pages are made ready; the browser's dialog is closed by the person. */
  readonly signal?: AbortSignal;
}

/** Opens the browser's print dialog with exactly this sheet, and ends when it is closed. @param title what the printout is called, where it becomes a file. */
export async function printSheet(layout: SheetLayout, say: Say, title: string, { onProgress, signal }: PrintOptions = {}): Promise<void> {
  const stack = document.createElement('div');
  stack.className = 'paper-stack';
  stack.inert = true;
  const style = document.createElement('style');
  style.textContent = stackStyle(layout);
  const roots: Root[] = [];
  const titleBefore = document.title;
  try {
    document.head.append(style);
    document.body.append(stack);
    await inSlices(drawn(layout, say, stack, roots, { ...(onProgress && { onProgress }), ...(signal && { signal }) }));
    await document.fonts.ready;
    signal?.throwIfAborted();
    document.title = title;
    await closedDialog();
  } finally {
    document.title = titleBefore;
    for (const root of roots) root.unmount();
    stack.remove();
    style.remove();
  }
}

function* drawn(layout: SheetLayout, say: Say, stack: HTMLElement, roots: Root[], { onProgress, signal }: PrintOptions): Generator<undefined, void> {
  const pages = yield* pagesInTurns(layout);
  for (const [index, page] of pages.entries()) {
    signal?.throwIfAborted();
    const place = document.createElement('div');
    stack.append(place);
    const root = createRoot(place);
    roots.push(root);
    // At once, so that its texts are made to fit within this slice.
    flushSync(() => root.render(<PaperPage layout={layout} page={page} number={index + 1} pages={pages.length} say={say} />));
    onProgress?.((index + 1) / pages.length);
    yield;
  }
}

function closedDialog(): Promise<void> {
  return new Promise((closed) => {
    window.addEventListener('afterprint', () => closed(), { once: true });
    window.print();
  });
}

/** Beside the screen it is laid out all the same: texts are measured there. Margins are those within the page, so that the browser adds no lines of its own. */
const stackStyle = (layout: SheetLayout): string => `
@page { size: A4 ${layout.landscape ? 'landscape' : 'portrait'}; margin: 0 }
.paper-stack > div { width: ${paperSize(layout).width}px; contain: layout }
@media screen { .paper-stack { position: fixed; top: 0; left: 200vw; visibility: hidden } }
@media print {
  html, body { display: block !important; position: static !important; width: auto !important; height: auto !important; min-height: 0 !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: #fff !important }
  body > :not(.paper-stack) { display: none !important }
  .paper-stack > div { break-inside: avoid }
  .paper-stack > div + div { break-before: page }
}`;
