import type { Theme } from '@fluentui/react-components';
import { describe, expect, test } from 'vitest';
import { themes, type ThemeName } from '../../../src/taskpane/theme/themes.js';

/** WCAG 2.2, 1.4.3: of `#rrggbb` or `#rgb`. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((pair) => Number.parseInt(pair, 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const written: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundHover'],
  ['colorNeutralForegroundOnBrand', 'colorBrandBackgroundPressed'],
  ['colorNeutralForegroundOnBrand', 'colorStatusDangerBackground3'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1'],
  ['colorBrandForegroundLink', 'colorNeutralBackground1Hover'],
  ['colorBrandForegroundLinkPressed', 'colorNeutralBackground1'],
  ['colorBrandForeground2', 'colorBrandBackground2'],
  ['colorNeutralForeground1', 'colorBrandBackground2'],
  ['colorNeutralForeground2', 'colorNeutralBackground3'],
  ['colorNeutralForeground3', 'colorNeutralBackground1'],
  ['colorNeutralForeground3', 'colorNeutralBackground3'],
];
const drawn: readonly (readonly [keyof Theme, keyof Theme])[] = [
  ['colorCompoundBrandStroke', 'colorNeutralBackground1'],
  ['colorStatusDangerForeground3', 'colorNeutralBackground1'],
  ['colorStatusWarningForeground3', 'colorNeutralBackground1'],
  ['colorStatusSuccessForeground1', 'colorNeutralBackground3'],
  ['colorStrokeFocus2', 'colorNeutralBackground1'],
];

describe.each<ThemeName>(['light', 'dark'])('on a %s page', (name) => {
  const theme = themes[name];
  test.each(written)('%s can be read on %s', (text, ground) => expect(contrast(String(theme[text]), String(theme[ground]))).toBeGreaterThanOrEqual(4.5));
  test.each(drawn)('%s can be seen on %s', (shape, ground) => expect(contrast(String(theme[shape]), String(theme[ground]))).toBeGreaterThanOrEqual(3));
});

test('the accent is the red of the sheets', () => expect(themes.light.colorBrandBackground.toUpperCase()).toBe('#B22222'));
