/** The branch's red, from nearly black to nearly white; light pages stand on step 80, dark ones on 70 and 100. */

import type { BrandVariants } from '@fluentui/react-components';

export const brand: BrandVariants = {
  10: '#210606',
  20: '#3a0b0b',
  30: '#521010',
  40: '#6a1313',
  50: '#7d1616',
  60: '#8f1919',
  70: '#a11d1d',
  80: '#b22222',
  90: '#e06c64',
  100: '#f08f87',
  110: '#f4a39c',
  120: '#f6b5b0',
  130: '#f8c7c3',
  140: '#fad8d5',
  150: '#fce8e6',
  160: '#fdf3f2',
};
