/** Looks of a file's cells, from its styles part. */

import { childNamed, descendants, type XmlNode } from '../xlsx/xml-nodes.js';
import { rgb, type Look } from './found-sheet.js';

/** ECMA-376 part 1, 18.8.30: those that mean the same in every language. */
const builtIn: Readonly<Record<string, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 49: '@',
};

export interface CellStyle {
  readonly look: Look;
  /** Sides that bear a thin line → its colour. */
  readonly lines: Partial<Record<'top' | 'bottom' | 'left' | 'right', string>>;
}

const colourOf = (node: XmlNode | undefined): string => {
  const colour = childNamed(node, 'color');
  // The theme's first text colour is black.
  return colour?.attributes['theme'] === '1' ? '000000' : rgb(colour?.attributes['rgb'] ?? '');
};
const isOn = (node: XmlNode | undefined): boolean => node !== undefined && !['0', 'false', 'none'].includes(node.attributes['val'] ?? '1');

export function cellStyles(styles: XmlNode): CellStyle[] {
  const list = (name: string): readonly XmlNode[] => childNamed(styles, name)?.children ?? [];
  const codes = new Map(list('numFmts').map(({ attributes }) => [attributes['numFmtId']!, attributes['formatCode']!]));
  return list('cellXfs').map((cell) => {
    const at = (name: string, section: string): XmlNode => list(section)[Number(cell.attributes[name] ?? 0)]!;
    const font = at('fontId', 'fonts');
    const pattern = childNamed(at('fillId', 'fills'), 'patternFill');
    const border = at('borderId', 'borders');
    const alignment = childNamed(cell, 'alignment')?.attributes ?? {};
    const id = cell.attributes['numFmtId'] ?? '0';
    return {
      look: {
        format: codes.get(id) ?? builtIn[id] ?? `format ${id}`,
        font: childNamed(font, 'name')?.attributes['val'] ?? '',
        size: Number(childNamed(font, 'sz')?.attributes['val']),
        bold: isOn(childNamed(font, 'b')),
        italic: isOn(childNamed(font, 'i')),
        underlined: isOn(childNamed(font, 'u')),
        colour: colourOf(font),
        fill: pattern?.attributes['patternType'] === 'solid' ? rgb(childNamed(pattern, 'fgColor')?.attributes['rgb'] ?? '') : '',
        across: (alignment['horizontal'] ?? 'general') as Look['across'],
        down: (alignment['vertical'] ?? 'bottom') as Look['down'],
        wraps: alignment['wrapText'] === '1',
        indent: Number(alignment['indent'] ?? 0),
      },
      lines: Object.fromEntries((['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
        const line = childNamed(border, side);
        return line?.attributes['style'] === 'thin' ? [[side, colourOf(line)]] : [];
      })),
    };
  });
}

/** What a highlight lays over a cell. */
export function highlightLook(styles: XmlNode, index: number): { bold: boolean; italic: boolean; underlined: boolean; colour: string; fill: string } {
  const look = childNamed(styles, 'dxfs')!.children[index]!;
  const font = childNamed(look, 'font');
  const [background] = descendants(look, 'bgColor');
  return {
    bold: isOn(childNamed(font, 'b')),
    italic: isOn(childNamed(font, 'i')),
    underlined: isOn(childNamed(font, 'u')),
    colour: colourOf(font),
    fill: rgb(background?.attributes['rgb'] ?? ''),
  };
}
