import { expect, test } from 'vitest';
import { themeOf } from '../../../src/taskpane/theme/office-theme.js';

test('an Excel that says nothing of its looks is light', () => expect(themeOf(undefined)).toBe('light'));
test('what Excel says of itself goes before its colours', () => expect(themeOf({ isDarkTheme: true, bodyBackgroundColor: '#ffffff' })).toBe('dark'));
// The colours of Office's themes: colourful, dark grey, black, white.
test.each([['#E6E6E6', 'light'], ['#666666', 'dark'], ['#262626', 'dark'], ['FFFFFF', 'light']])('%s is %s', (bodyBackgroundColor, theme) =>
  expect(themeOf({ bodyBackgroundColor })).toBe(theme));
