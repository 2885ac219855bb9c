/** What Univer's elements would do to the order of the keyboard and to the landmarks of the page they stand in. */

/** @param host holds all of Univer's elements, those to come as well */
export function keepTabOrder(host: HTMLElement): void {
  const keep = (): void => {
    // They ask to come before everything else; keys are taken by the cell's editor, not by them.
    for (const canvas of host.querySelectorAll<HTMLCanvasElement>('canvas[tabindex="1"]')) canvas.tabIndex = -1;
    // Regions for messages, one named as the other, that never hold one here.
    for (const region of host.querySelectorAll('section[aria-label^="Notifications"]')) region.removeAttribute('aria-label');
  };
  keep();
  new MutationObserver(keep).observe(host, { childList: true, subtree: true });
}
