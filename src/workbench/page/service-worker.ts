/** Keeps the page and all its scripts in the browser, so that it opens without a network. Nothing of a workbook passes here. */

import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

declare global {
  interface Window {
    /** The build writes the list of its files in this place. */
    readonly __WB_MANIFEST: PrecacheEntry[];
    skipWaiting(): Promise<void>;
  }
}

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

// A new version takes over when the person says so: the old page needs its old scripts until then.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});
