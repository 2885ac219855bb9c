/** Colours and type of the pane. Contrast themes need none of their own: the browser puts the user's colours in place of these. */

import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import { brand } from './brand.js';

export type ThemeName = 'light' | 'dark';

// Excel's own faces first; the others are what Chinese Windows, macOS and Linux have.
const fontFamilyBase = "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: { ...createDarkTheme(brand), fontFamilyBase },
};
