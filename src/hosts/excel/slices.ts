/** Long work in slices, so that the page answers in between. */

/** In milliseconds. */
const longestSlice = 12;

/** Gives a function that waits for the page's turn whenever a slice is used up. */
export function slices(): () => Promise<void> | undefined {
  let from = Date.now();
  return () => (Date.now() - from < longestSlice ? undefined : new Promise((resolve) => setTimeout(() => {
    from = Date.now();
    resolve();
  })));
}
