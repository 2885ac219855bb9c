/** What the cell styles of a styles part look like (ECMA-376 part 1, 18.8). */

import type { CellLook, Edge } from '../../../workbook/sheet-look.js';
import { plainValue } from '../styles/style-identity.js';
import { attribute, child, childrenNamed, type XmlElement } from '../xml/xml-tree.js';
import { builtInFormats } from './built-in-formats.js';
import type { Colours } from './colours.js';

type Growing = { -readonly [key in keyof CellLook]: CellLook[key] };

/** By style index; at least one. @param styles the root of the styles part; `null` without one. */
export function cellLooks(styles: XmlElement | null, colours: Colours): CellLook[] {
  if (styles === null) return [{}];
  const listed = (list: string, local: string): XmlElement[] => {
    const element = child(styles, list);
    return element ? childrenNamed(element, local) : [];
  };
  const fonts = listed('fonts', 'font').map((font) => fontLook(font, colours));
  const fills = listed('fills', 'fill').map((fill) => fillLook(fill, colours));
  const borders = listed('borders', 'border').map((border) => borderLook(border, colours));
  const formats = new Map(listed('numFmts', 'numFmt').map((format) =>
    [Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? '']));
  const looks = listed('cellXfs', 'xf').map((xf): CellLook => {
    const id = (name: string): number => Number(attribute(xf, name) ?? 0);
    const format = formats.get(id('numFmtId')) ?? builtInFormats[id('numFmtId')];
    return {
      ...fonts[id('fontId')], ...fills[id('fillId')], ...borders[id('borderId')], ...alignmentLook(child(xf, 'alignment')),
      ...(format !== undefined && format !== '' && format !== 'General' && { format }),
    };
  });
  return looks.length === 0 ? [{}] : looks;
}

/** What conditional formats lend, by the index that their rules name. @param styles the root of the styles part; `null` without one. */
export function lentLooks(styles: XmlElement | null, colours: Colours): CellLook[] {
  const list = styles && child(styles, 'dxfs');
  return (list ? childrenNamed(list, 'dxf') : []).map((dxf) => {
    const [font, fill] = [child(dxf, 'font'), child(dxf, 'fill')];
    return { ...(font && fontLook(font, colours)), ...(fill && lentFill(fill, colours)) };
  });
}

/** Here a solid fill's colour is the background, unlike everywhere else, and a pattern need not be named. */
function lentFill(fill: XmlElement, colours: Colours): CellLook {
  const pattern = child(fill, 'patternFill');
  const colour = pattern && attribute(pattern, 'patternType') !== 'none' ? colours.of(pattern, 'bgColor') : null;
  return colour === null ? {} : { fill: colour };
}

/** In points. */
const largestFont = 409;

function fontLook(font: XmlElement, colours: Colours): CellLook {
  const look: Growing = {};
  const value = (local: string): string | undefined => {
    const element = child(font, local);
    return element && attribute(element, 'val');
  };
  const isOn = (local: string): boolean => child(font, local) !== undefined && plainValue(value(local) ?? '1') === '1';
  const name = value('name');
  const size = Number(value('sz'));
  const colour = colours.of(font, 'color');
  if (name) look.font = name;
  if (size > 0 && size <= largestFont) look.size = size;
  if (isOn('b')) look.bold = true;
  if (isOn('i')) look.italic = true;
  if (isOn('strike')) look.strike = true;
  if (child(font, 'u') && value('u') !== 'none') look.underline = true;
  if (colour !== null) look.colour = colour;
  return look;
}

/** A pattern is shown as the colour behind it, a gradient as the one it begins with. */
function fillLook(fill: XmlElement, colours: Colours): CellLook {
  const pattern = child(fill, 'patternFill');
  const type = (pattern && attribute(pattern, 'patternType')) ?? 'none';
  const gradient = child(fill, 'gradientFill');
  const colour = gradient ? colours.of(child(gradient, 'stop'), 'color')
    : type === 'none' ? null : colours.of(pattern, type === 'solid' ? 'fgColor' : 'bgColor');
  return colour === null ? {} : { fill: colour };
}

const edgeStyles: Readonly<Record<string, Edge['style']>> = {
  thin: 'thin', hair: 'dotted', dotted: 'dotted', dashed: 'dashed', dashDot: 'dashed', dashDotDot: 'dashed', medium: 'medium',
  mediumDashed: 'dashed', mediumDashDot: 'dashed', mediumDashDotDot: 'dashed', slantDashDot: 'dashed', thick: 'thick', double: 'double',
};

function borderLook(border: XmlElement, colours: Colours): CellLook {
  const edge = (...names: readonly string[]): Edge | null => {
    const side = names.map((name) => child(border, name)).find((each) => each !== undefined);
    const name = side && attribute(side, 'style');
    const style = name !== undefined && Object.hasOwn(edgeStyles, name) ? edgeStyles[name] : undefined;
    return style === undefined ? null : { style, colour: colours.of(side, 'color') ?? '000000' };
  };
  const [top, right, bottom, left] = [edge('top'), edge('right', 'end'), edge('bottom'), edge('left', 'start')];
  if (!top && !right && !bottom && !left) return {};
  return { edges: { ...(top && { top }), ...(right && { right }), ...(bottom && { bottom }), ...(left && { left }) } };
}

const aligns: Readonly<Record<string, NonNullable<CellLook['align']>>> = {
  left: 'left', fill: 'left', center: 'center', centerContinuous: 'center', right: 'right', justify: 'justify', distributed: 'justify',
};
const verticalAligns: Readonly<Record<string, NonNullable<CellLook['verticalAlign']>>> = {
  top: 'top', justify: 'top', center: 'center', distributed: 'center',
};
/** Excel's limit. */
const deepestIndent = 250;

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (!alignment) return {};
  const { horizontal = '', vertical = '', wrapText = '0', indent = '0' } = alignment.attributes;
  const align = Object.hasOwn(aligns, horizontal) ? aligns[horizontal] : undefined;
  const verticalAlign = Object.hasOwn(verticalAligns, vertical) ? verticalAligns[vertical] : undefined;
  const steps = Number(indent);
  return {
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
    ...(plainValue(wrapText) === '1' && { wrap: true }),
    ...(steps > 0 && steps <= deepestIndent && { indent: steps }),
  };
}
