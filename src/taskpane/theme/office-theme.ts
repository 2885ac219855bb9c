import type { ThemeName } from './themes.js';

/** What Excel says of its own looks; Excel on the web may say nothing. */
export interface OfficeLooks {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Dark where Excel is dark; where Excel does not say, as the system is, like the page before the pane. */
export function themeOf(looks: OfficeLooks | undefined, isSystemDark: boolean): ThemeName {
  const { isDarkTheme, bodyBackgroundColor } = looks ?? {};
  const isDark = isDarkTheme ?? (bodyBackgroundColor === undefined ? isSystemDark : isDarkColour(bodyBackgroundColor));
  return isDark ? 'dark' : 'light';
}

/** What Office says; some hosts throw instead of saying nothing. */
export function officeLooks(): OfficeLooks | undefined {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}

/** `#rrggbb`, as Office writes it, with or without the `#`. */
function isDarkColour(colour: string): boolean {
  const [red, green, blue] = [...colour.matchAll(/[\da-f]{2}/gi)].map(([pair]) => Number.parseInt(pair, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
