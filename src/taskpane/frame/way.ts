/** The way through the pane: one step is in view, and a view may send the reader to another. */

import { createContext, useContext } from 'react';

export const steps = ['check', 'compute', 'result', 'settings'] as const;
export type Step = (typeof steps)[number];

export interface Way {
  readonly step: Step;
  /** Opens a step because the reader asked for it, and takes the focus along: what he pressed is gone then. */
  go(step: Step): void;
}

const WayContext = createContext<Way>({ step: 'check', go: () => {} });

export const WayProvider = WayContext.Provider;
export const useWay = (): Way => useContext(WayContext);
