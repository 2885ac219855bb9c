import type { ReactNode } from 'react';

/** The product's own picture, as on the ribbon. */
export const Mark = (): ReactNode => (
  <svg viewBox="0 0 32 32" width="48" height="48" aria-hidden="true">
    <rect x="4" y="2" width="24" height="28" rx="3" fill="#b22222" />
    <rect x="8" y="19" width="4" height="7" fill="#d4a017" />
    <rect x="14" y="15" width="4" height="11" fill="#ffffff" />
    <rect x="20" y="21" width="4" height="5" fill="#e8b9b9" />
    <path d="M16 4.5l1.5 3.1 3.4.5-2.5 2.4.6 3.4-3-1.6-3 1.6.6-3.4-2.5-2.4 3.4-.5z" fill="#ffd75e" />
  </svg>
);
