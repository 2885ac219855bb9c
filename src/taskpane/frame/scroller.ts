import { createContext, useContext } from 'react';

/** The element in which the view scrolls, or `null` before it is there: long lists draw only what it shows. */
const ScrollerContext = createContext<HTMLElement | null>(null);

export const ScrollerProvider = ScrollerContext.Provider;
export const useScroller = (): HTMLElement | null => useContext(ScrollerContext);
