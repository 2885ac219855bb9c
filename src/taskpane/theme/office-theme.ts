import type { ThemeName } from './themes.js';

/** What Excel says of its own looks; Excel on the web may say nothing. */
export interface OfficeLooks {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Dark where Excel is dark. */
export function themeOf(looks: OfficeLooks | undefined): ThemeName {
  const isDark = looks?.isDarkTheme ?? isDarkColour(looks?.bodyBackgroundColor ?? '#ffffff');
  return isDark ? 'dark' : 'light';
}

/** `#rrggbb`, as Office writes it, with or without the `#`. */
function isDarkColour(colour: string): boolean {
  const [red, green, blue] = [...colour.matchAll(/[\da-f]{2}/gi)].map(([pair]) => Number.parseInt(pair, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
