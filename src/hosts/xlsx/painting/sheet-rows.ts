/** The cells of a described sheet (CT_SheetData, ECMA-376 part 1, 18.3.1.80). */

import { columnLetters } from '../../../workbook/address.js';
import { looksLikeFormula } from '../../../workbook/cell-text.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { PlacedCell, PlacedFormula, PlacedRow } from '../../../workbook/layout.js';
import type { StyleName } from '../../../workbook/styles.js';
import { inlineString, numeral } from './cell-text.js';
import { escapeXml } from '../xml/xml-text.js';

export interface CellSurroundings {
  readonly cellStyle: (style: StyleName, format: string | undefined, quoted: boolean) => number;
  readonly date1904: boolean;
}

/** Characters of a piece, and a row more. */
const pieceLength = 128 * 1024;

/** Rows must ascend, as a layout's do. */
export function* sheetRowPieces(rows: Iterable<PlacedRow>, { cellStyle, date1904 }: CellSurroundings): Generator<string> {
  const letters: string[] = [];
  const styleOf = remembered(cellStyle);
  let piece = '<sheetData>';
  for (const { row, height, isFitted, cells } of rows) {
    // Without customHeight Excel fits the row again when its text is changed.
    piece += `<row r="${row}"${height === undefined ? '' : ` ht="${height}"${isFitted ? '' : ' customHeight="1"'}`}>`;
    for (const cell of cells) {
      const column = (letters[cell.column] ??= columnLetters(cell.column));
      const quoted = typeof cell.content === 'string' && looksLikeFormula(cell.content);
      piece += `<c r="${column}${row}" s="${styleOf(cell.style, cell.format, quoted)}"${filling(cell, date1904)}`;
    }
    piece += '</row>';
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}</sheetData>`;
}

function filling({ content }: PlacedCell, date1904: boolean): string {
  if (content === null || content === '') return '/>';
  if (typeof content === 'string') return inlineString(content);
  if (typeof content === 'number') return `><v>${numeral(content)}</v></c>`;
  if (typeof content === 'boolean') return ` t="b"><v>${content ? 1 : 0}</v></c>`;
  if ('formula' in content) return formulaFilling(content);
  const serial = daySerial(content.day, date1904);
  return serial === null ? inlineString(content.day) : `><v>${serial}</v></c>`;
}

// LibreOffice's default profile shows cached values as they are, so each formula carries its own.
function formulaFilling({ formula, value }: PlacedFormula): string {
  const code = `<f>${escapeXml(formula.replace(/^=/, ''))}</f>`;
  if (typeof value === 'string') return ` t="str">${code}<v>${escapeXml(value)}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${code}<v>${value ? 1 : 0}</v></c>`;
  return `>${code}<v>${numeral(value)}</v></c>`;
}

/** Looked up by what a style is asked for, not by its whole look. */
function remembered(cellStyle: CellSurroundings['cellStyle']): CellSurroundings['cellStyle'] {
  const plain = new Map<string | undefined, Map<StyleName, number>>();
  const quotedOnes: typeof plain = new Map();
  return (style, format, quoted) => {
    const byFormat = quoted ? quotedOnes : plain;
    let byName = byFormat.get(format);
    if (!byName) byFormat.set(format, (byName = new Map()));
    let index = byName.get(style);
    if (index === undefined) byName.set(style, (index = cellStyle(style, format, quoted)));
    return index;
  };
}
