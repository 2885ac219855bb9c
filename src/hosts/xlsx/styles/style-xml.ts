/** Our named styles as a styles part writes them (CT_Stylesheet, ECMA-376 part 1, 18.8). */

import { borderColour, fontName, fontSize, textColour, type Style } from '../../../workbook/styles.js';

/** `p` is the prefix of the part's elements, e.g. `x:`. */
export function fontXml(style: Style, p: string): string {
  return `<${p}font>${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}${style.underline ? `<${p}u/>` : ''}`
    + `<${p}sz val="${style.size ?? fontSize}"/><${p}color rgb="FF${style.colour ?? textColour}"/>`
    + `<${p}name val="${style.font ?? fontName}"/><${p}charset val="134"/></${p}font>`;
}

export function fillXml(style: Style, p: string): string {
  if (style.fill === undefined) return `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`;
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${style.fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

export function borderXml(style: Style, p: string): string {
  const side = (name: string): string =>
    style.border ? `<${p}${name} style="thin"><${p}color rgb="FF${borderColour}"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border>${side('left')}${side('right')}${side('top')}${side('bottom')}<${p}diagonal/></${p}border>`;
}

export function alignmentXml(style: Style, p: string): string {
  return `<${p}alignment${style.align ? ` horizontal="${style.align}"` : ''} vertical="${style.spread ? 'distributed' : style.top ? 'top' : 'center'}"`
    + `${style.wrap ? ' wrapText="1"' : ''}${style.indent ? ` indent="${style.indent}"` : ''}/>`;
}

/** What a highlight lays over a cell: its text's looks and its fill; place and border stay the cell's. */
export function highlightXml(style: Style, p: string): string {
  const font = `${style.bold ? `<${p}b/>` : ''}${style.italic ? `<${p}i/>` : ''}${style.underline ? `<${p}u/>` : ''}`
    + (style.colour === undefined ? '' : `<${p}color rgb="FF${style.colour}"/>`);
  // In a differential style a solid fill's colour is the background, unlike everywhere else.
  const fill = style.fill === undefined
    ? ''
    : `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${style.fill}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${fill}</${p}dxf>`;
}
