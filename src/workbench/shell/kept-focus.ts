/** Univer takes the focus when it is made, some time after a workbook was opened: whoever is at another part by then would go on typing into a cell. */

export interface KeptFocus {
  /** What happens from the person's next key or click on is his own wish. */
  untilNextAct(): void;
  end(): void;
}

/** Gives the focus back to the element outside of `host` that had it last; if none had it, `host` may keep it. */
export function keepFocusFrom(host: HTMLElement): KeptFocus {
  const over = new AbortController();
  const whileKept = { capture: true, signal: over.signal };
  const end = (): void => over.abort();
  const active = document.activeElement;
  // The grid that went before is no one's to come back to.
  let had = active && !isGrids(active, host) ? active : null;
  document.addEventListener('focusin', ({ target }) => {
    if (!isGrids(target as Element, host)) had = target as Element;
    else if (had instanceof HTMLElement && had.isConnected && had !== document.body) had.focus();
  }, whileKept);
  // A click on something that takes no focus leaves it to nobody.
  document.addEventListener('pointerdown', () => { had = null; }, whileKept);
  return {
    end,
    untilNextAct() {
      for (const act of ['keydown', 'pointerdown']) document.addEventListener(act, end, whileKept);
    },
  };
}

/** Univer's editor stands beside what it belongs to. */
const isGrids = (element: Element, host: HTMLElement): boolean => host.contains(element) || element.closest('[data-u-comp]') !== null;
