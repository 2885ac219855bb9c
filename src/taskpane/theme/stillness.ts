import type { GriffelStyle } from '@fluentui/react-components';

/** Of a page's outermost element: nothing in it moves where the person asked for that. */
export const stillness: GriffelStyle = {
  '@media (prefers-reduced-motion: reduce)': {
    // No time at all for transitions: the shortest makes one of every change of every element, each waiting for its parent's end.
    '& *, & *::before, & *::after': { animationDuration: '0.01ms !important', animationIterationCount: '1 !important', transitionDuration: '0s !important' },
  },
};
