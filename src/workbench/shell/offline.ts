/** Lets the browser keep the page, so that it opens without a network; tells when a newer one has been fetched. */

export interface NewVersion {
  /** Takes the newer page in this one's place. Nothing may be unsaved. */
  takeOver(): void;
}

export function keepsOffline(found: (version: NewVersion) => void): void {
  if (!('serviceWorker' in navigator)) return;
  // What the page itself needs is fetched first.
  if (document.readyState === 'complete') void register(found);
  else addEventListener('load', () => void register(found), { once: true });
}

async function register(found: (version: NewVersion) => void): Promise<void> {
  // Where the site may not keep anything, e.g. over plain http, it works with a network alone.
  const registration = await navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return;
  const tell = (worker: ServiceWorker | null): void => {
    // The first one replaces nothing.
    if (worker && navigator.serviceWorker.controller) found({ takeOver: () => takeOver(worker) });
  };
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => { if (installing.state === 'installed') tell(installing); });
  });
}

function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('take over');
}
