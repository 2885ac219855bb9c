import type { GriffelStyle } from '@fluentui/react-components';

/** Of a page's outermost element: nothing in it moves where the person asked for that. */
export const stillness: GriffelStyle = {
  '@media (prefers-reduced-motion: reduce)': {
    '& *, & *::before, & *::after': { animationDuration: '0.01ms !important', animationIterationCount: '1 !important', transitionDuration: '0.01ms !important' },
  },
};
