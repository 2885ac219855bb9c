/** The colours and fonts that Office starts from, in the fewest words the schema allows (ECMA-376 part 1, 20.1.6.9). */

import { drawingNamespace, xmlHeader } from './namespaces.js';

const colours = [
  ['dk2', '44546A'], ['lt2', 'E7E6E6'], ['accent1', '4472C4'], ['accent2', 'ED7D31'], ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'], ['accent5', '5B9BD5'], ['accent6', '70AD47'], ['hlink', '0563C1'], ['folHlink', '954F72'],
].map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join('');

const font = (kind: string, latin: string): string =>
  `<a:${kind}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;

const fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
const line = (width: number): string => `<a:ln w="${width}"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>`;

export const officeTheme = `${xmlHeader}<a:theme xmlns:a="${drawingNamespace}" name="Office"><a:themeElements>`
  + `<a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colours}</a:clrScheme>`
  + `<a:fontScheme name="Office">${font('majorFont', 'Calibri Light')}${font('minorFont', 'Calibri')}</a:fontScheme>`
  + `<a:fmtScheme name="Office"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>`
  + `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme>`
  + '</a:themeElements></a:theme>';
