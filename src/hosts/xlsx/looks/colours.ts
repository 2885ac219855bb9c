/** Colours as a workbook's parts name them (ECMA-376 part 1, 18.8.3 and 18.8.19), as RRGGBB. */

import { attribute, child, childrenNamed, parseXml, type XmlElement } from '../xml/xml-tree.js';

/** The palette of a workbook that brings none of its own (18.8.27); the first eight stand twice. */
const palette = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF'.repeat(2)
  + '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF'
  + '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99'
  + '3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333'
).match(/.{6}/g)!;
/** What the system draws with, and on. */
const systemColours: Readonly<Record<number, string>> = { 64: '000000', 65: 'FFFFFF' };
/** In the order in which a workbook counts them, which is not that of the theme. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
/** Those of a workbook without a theme part. */
const officeColours = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

export class Colours {
  private readonly indexed: readonly (string | null)[];
  private readonly theme: readonly (string | null)[];

  /** @param styles the root of the styles part, which may bring a palette. @param themeText the theme part; `null` without one. */
  constructor(styles: XmlElement | null, themeText: string | null) {
    const own = styles && child(styles, 'colors');
    const list = own && child(own, 'indexedColors');
    this.indexed = list ? childrenNamed(list, 'rgbColor').map((colour) => rgbOf(attribute(colour, 'rgb'))) : palette;
    this.theme = themeText === null ? officeColours : themeColours(themeText);
  }

  /** @param said the attributes of a colour's element. `null` for the automatic colour and for none that is known. */
  named({ rgb, theme, indexed, tint }: Readonly<Record<string, string>>): string | null {
    const index = Number(indexed);
    const plain = rgb !== undefined ? rgbOf(rgb)
      : theme !== undefined ? this.theme[Number(theme)]
        : indexed !== undefined ? systemColours[index] ?? this.indexed[index] : null;
    return plain == null ? null : tinted(plain, Number(tint ?? 0));
  }

  /** Of a child that is a colour. */
  of(parent: XmlElement | undefined, local: string): string | null {
    const element = parent && child(parent, local);
    return element ? this.named(element.attributes) : null;
  }
}

/** AARRGGBB or RRGGBB. */
function rgbOf(text: string | undefined): string | null {
  return text !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(text) ? text.slice(-6).toUpperCase() : null;
}

function themeColours(text: string): (string | null)[] {
  const elements = child(parseXml(text), 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  return themeOrder.map((name) => {
    const [colour] = (scheme && child(scheme, name)?.children) ?? [];
    return colour ? rgbOf(attribute(colour, colour.local === 'sysClr' ? 'lastClr' : 'val')) : null;
  });
}

/** Lighter for a tint above 0, darker below: its luminance moves by that share of the way to white or to black. */
function tinted(rgb: string, tint: number): string {
  if (!(tint >= -1 && tint <= 1) || tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const spread = most - least;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const room = (luminance: number): number => 1 - Math.abs(2 * luminance - 1);
  const scale = spread === 0 ? 0 : room(target) / room(light);
  return channels.map((channel) => hex(target + (channel - light) * scale)).join('');
}

const hex = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255).toString(16).toUpperCase().padStart(2, '0');
