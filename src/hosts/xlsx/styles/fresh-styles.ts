/** The styles part of a workbook that has none: the one style that every cell starts from. */

import { fontName, fontSize } from '../../../workbook/styles.js';
import { spreadsheetNamespace, xmlHeader } from '../package/namespaces.js';

// Excel takes the first two fills for its own: none and a grey pattern.
export const freshStyles = `${xmlHeader}<styleSheet xmlns="${spreadsheetNamespace}">`
  + `<fonts count="1"><font><sz val="${fontSize}"/><color theme="1"/><name val="${fontName}"/><charset val="134"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
  + '</styleSheet>';
