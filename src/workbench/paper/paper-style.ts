/** How paper looks: our named styles as CSS. It stays paper in dark themes and forced colours. */

import { borderColour, fontSize, styles, textColour, type Style, type StyleName } from '../../workbook/styles.js';
import { fontFamily } from './font-family.js';
import { inPixels } from './lengths.js';

export const styleClass = (name: StyleName): string => `paper-look-${name}`;
export const highlightClass = (name: StyleName): string => `paper-over-${name}`;

/** In pixels: what a cell keeps free at its sides, and a step of its indent. */
const [padding, indentStep] = [3, 9];
/** Of a line, in sizes of its font. */
const [leading, spreadLeading] = [1.4, 1.65];

export const paperStyle = `
.paper-page { position: relative; box-sizing: border-box; overflow: hidden; contain: strict; background: #fff; color: #${textColour}; font-family: ${fontFamily()};
  forced-color-adjust: none; color-scheme: only light; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.paper-sheet { position: absolute; transform-origin: 0 0 }
.paper-sheet table { position: absolute; left: 0; border-collapse: collapse; table-layout: fixed }
.paper-sheet :is(td, th) { padding: 0 ${padding}px; overflow: hidden }
.paper-line { position: absolute; box-sizing: border-box; margin: 0; padding: 0 ${padding}px; display: flex; flex-direction: column; justify-content: center }
.paper-line.paper-top { justify-content: flex-start }
.paper-content { display: block; max-height: var(--room); overflow: hidden; white-space: nowrap; line-height: ${leading} }
.paper-wrap .paper-content { white-space: pre-wrap; overflow-wrap: anywhere }
.paper-spread .paper-content { line-height: ${spreadLeading} }
.paper-link { all: unset; cursor: pointer; text-decoration: underline }
.paper-link:hover { text-decoration-thickness: 2px }
.paper-link:focus-visible { outline: 2px solid #0563C1; outline-offset: 1px }
.paper-sheet svg { position: absolute; font-family: ${fontFamily()} }
.paper-footer { position: absolute; margin: 0; display: flex; justify-content: space-between; gap: 24px; line-height: 1.2 }
.paper-footer span:first-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.paper-footer span:last-child { flex-shrink: 0 }
${Object.entries(styles).map(([name, style]) => `.paper-sheet .${styleClass(name as StyleName)} { ${looks(style)} }`).join('\n')}
${Object.entries(styles).map(([name, style]) => `.paper-sheet .${highlightClass(name as StyleName)} { ${colours(style)} }`).join('\n')}
`;

function looks(style: Style): string {
  const { font, size = fontSize, bold, italic, border, align = 'left', top, indent = 0 } = style;
  const side = align === 'right' ? 'right' : 'left';
  return [
    font === undefined ? '' : `font-family: ${fontFamily(font)};`,
    `font-size: ${inPixels(size)}px; font-weight: ${bold ? 'bold' : 'normal'}; text-align: ${align}; vertical-align: ${top ? 'top' : 'middle'};`,
    italic ? 'font-style: italic;' : '',
    border ? `border: 1px solid #${borderColour};` : '',
    indent > 0 ? `padding-${side}: ${padding + indent * indentStep}px;` : '',
    colours(style),
  ].join(' ');
}

/** What a highlight lays over a cell, too: place and border stay the cell's. */
function colours({ colour, fill, bold, underline }: Style): string {
  return [
    colour === undefined ? '' : `color: #${colour};`,
    fill === undefined ? '' : `background-color: #${fill};`,
    bold ? 'font-weight: bold;' : '',
    underline ? 'text-decoration: underline;' : '',
  ].join(' ');
}

export function classesOf(name: StyleName): string {
  const { wrap, spread, top }: Style = styles[name];
  return [styleClass(name), wrap && 'paper-wrap', spread && 'paper-spread', top && 'paper-top'].filter(Boolean).join(' ');
}
