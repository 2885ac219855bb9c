/** Where single cells stand in the text of a worksheet part, without a tree of the whole sheet. */

import { parseAddress, parseRange, type CellRange } from '../../../workbook/address.js';
import { UnreadableFile } from '../unreadable.js';
import { localName, wellFormed, xmlParser } from '../xml/xml-parser.js';
import { attribute, type XmlElement } from '../xml/xml-tree.js';

type Growing = { -readonly [key in keyof XmlElement]: XmlElement[key] };

export interface ScannedCell {
  readonly column: number;
  readonly element: XmlElement;
  holdsFormula: boolean;
}

export interface ScannedRow {
  readonly element: XmlElement;
  /** In the part's order. */
  readonly cells: ScannedCell[];
}

export interface SheetScan {
  readonly sheetData: XmlElement;
  /** Those of the wanted rows that the sheet has. */
  readonly rows: ReadonlyMap<number, ScannedRow>;
  /** For a wanted row that it has not: where the next row begins; nothing when it would be the last. */
  readonly successors: ReadonlyMap<number, number>;
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  /** Ranges that one formula fills. */
  readonly arrays: readonly CellRange[];
}

/** Throws `UnreadableFile` when the part is not well-formed or has no sheetData. */
export function scanSheet(text: string, wanted: ReadonlySet<number>): SheetScan {
  const rows = new Map<number, ScannedRow>();
  const successors = new Map<number, number>();
  const columnStyles: { from: number; to: number; style: number }[] = [];
  const arrays: CellRange[] = [];
  let sheetData: Growing | null = null;
  let row = 0;
  let column = 0;
  let scanned: ScannedRow | null = null;
  let cell: ScannedCell | null = null;

  const parser = xmlParser({
    startTag({ name, attributes, isSelfClosing }) {
      const open = (): Growing => opened(text, parser.position, name, attributes, isSelfClosing);
      switch (localName(name)) {
        case 'sheetData':
          sheetData = open();
          return;
        case 'col':
          columnStyles.push({ from: Number(attributes['min']), to: Number(attributes['max']), style: Number(attributes['style'] ?? 0) });
          return;
        case 'row':
          row = Number(attributes['r'] ?? row + 1);
          column = 0;
          scanned = wanted.has(row) ? { element: open(), cells: [] } : null;
          if (scanned) rows.set(row, scanned);
          for (const each of wanted) {
            if (each < row && !rows.has(each) && !successors.has(each)) successors.set(each, text.lastIndexOf('<', parser.position - 1));
          }
          return;
        case 'c':
          column = parseAddress(attributes['r'] ?? '')?.column ?? column + 1;
          cell = scanned && { column, element: open(), holdsFormula: false };
          if (cell) scanned!.cells.push(cell);
          return;
        case 'f': {
          if (cell) cell.holdsFormula = true;
          const range = attributes['t'] === 'array' || attributes['t'] === 'dataTable' ? parseRange(attributes['ref'] ?? '') : null;
          if (range) arrays.push(range);
        }
      }
    },
    endTag({ name }) {
      const local = localName(name);
      if (local === 'c' && cell) {
        closed(cell.element, text, parser.position);
        cell = null;
      } else if (local === 'row' && scanned) {
        closed(scanned.element, text, parser.position);
        scanned = null;
      } else if (local === 'sheetData' && sheetData) {
        closed(sheetData, text, parser.position);
      }
    },
    text() {},
  });
  wellFormed(() => parser.write(text).close());
  if (!sheetData) throw new UnreadableFile('damaged');
  return { sheetData, rows, successors, columnStyles, arrays };
}

function opened(text: string, position: number, name: string, attributes: Record<string, string>, selfClosing: boolean): Growing {
  // No `<` can stand inside a tag, so the last one opens it.
  const start = text.lastIndexOf('<', position - 1);
  return {
    name, local: localName(name), attributes, children: [], text: '', start,
    openEnd: position, closeStart: position, end: position, selfClosing,
  };
}

function closed(element: XmlElement, text: string, position: number): void {
  const growing = element as Growing;
  growing.end = position;
  growing.closeStart = element.selfClosing ? element.openEnd : text.lastIndexOf('<', position - 1);
}

/** The style that a cell of this place takes when it names none. */
export function inheritedStyle({ rows, columnStyles }: SheetScan, row: number, column: number): number {
  const element = rows.get(row)?.element;
  const own = element && attribute(element, 'customFormat') && attribute(element, 's');
  return Number(own ?? columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ?? 0);
}
