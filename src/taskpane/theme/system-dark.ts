/** Whether the person has asked his system, or his browser, for the dark. */

const query = '(prefers-color-scheme: dark)';

export const isSystemDark = (): boolean => matchMedia(query).matches;

/** Tells whenever it changes, as many a system does at dusk. Gives what ends it. */
export function onSystemDark(changed: () => void): () => void {
  const wish = matchMedia(query);
  wish.addEventListener('change', changed);
  return () => wish.removeEventListener('change', changed);
}
