import { expect, test } from 'vitest';
import { themeOf } from '../../../src/taskpane/theme/office-theme.js';

test.each([[false, 'light'], [true, 'dark']] as const)('an Excel that says nothing looks as the system does: dark %s', (isSystemDark, theme) =>
  expect(themeOf(undefined, isSystemDark)).toBe(theme));
test('what Excel says of itself goes before its colours', () => expect(themeOf({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' }, false)).toBe('dark'));
// The colours of Office's themes: colourful, dark grey, black, white.
test.each([['#E6E6E6', 'light'], ['#666666', 'dark'], ['#262626', 'dark'], ['FFFFFF', 'light']])('%s is %s', (bodyBackgroundColor, theme) =>
  expect(themeOf({ bodyBackgroundColor }, theme === 'light')).toBe(theme));
