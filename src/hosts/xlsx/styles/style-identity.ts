/** When two entries of a styles part look the same, however their producers wrote them. */

import type { XmlElement } from '../xml/xml-tree.js';

/** Fonts are known by their names; the rest of what producers say of a typeface does not change the look. */
const saysNothing = new Set(['family', 'charset', 'scheme', 'extLst']);
const toggles = new Set(['b', 'i', 'strike', 'outline', 'shadow', 'condense', 'extend']);
const sides = new Set(['left', 'right', 'top', 'bottom', 'diagonal', 'start', 'end', 'vertical', 'horizontal']);
const defaults: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  alignment: {
    horizontal: 'general', vertical: 'bottom', wrapText: '0', indent: '0', textRotation: '0', shrinkToFit: '0',
    justifyLastLine: '0', readingOrder: '0', relativeIndent: '0',
  },
  protection: { locked: '1', hidden: '0' },
  border: { diagonalUp: '0', diagonalDown: '0', outline: '1' },
};

/** A text that two fonts, fills, borders, alignments or differential styles share when they look the same. */
export function styleIdentity(element: XmlElement): string {
  const { local } = element;
  const attributes = shown(element);
  if (saysNothing.has(local)) return '';
  if (toggles.has(local)) return attributes['val'] === '0' ? '' : local;
  if (local === 'u') return attributes['val'] === 'none' ? '' : `u:${attributes['val'] ?? 'single'}`;
  if (sides.has(local) && (attributes['style'] ?? 'none') === 'none') return '';
  const said = Object.entries(attributes).sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => `${name}=${value}`);
  const inner = colouring(element, attributes).map(styleIdentity).filter((identity) => identity !== '').sort();
  if (said.length === 0 && inner.length === 0 && local in defaults) return '';
  return `${local}[${said.join()}](${inner.join()})`;
}

/** A solid fill shows only its foreground, and none shows nothing. */
function colouring({ local, children }: XmlElement, attributes: Readonly<Record<string, string>>): readonly XmlElement[] {
  if (local !== 'patternFill') return children;
  if (attributes['patternType'] === 'none') return [];
  return attributes['patternType'] === 'solid' ? children.filter((each) => each.local !== 'bgColor') : children;
}

/** The attributes that make a difference. */
function shown({ local, attributes }: XmlElement): Record<string, string> {
  const left: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (name.includes(':') || name === 'xmlns') continue;
    const plain = name === 'rgb' ? value.toUpperCase() : plainValue(value);
    if (defaults[local]?.[name] !== plain) left[name] = plain;
  }
  return left;
}

/** 11.0 → 11, true → 1. */
export function plainValue(value: string): string {
  if (value === 'true') return '1';
  if (value === 'false') return '0';
  return /^-?\d+(\.\d+)?$/.test(value) ? String(Number(value)) : value;
}
