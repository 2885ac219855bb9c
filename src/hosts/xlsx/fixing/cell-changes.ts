/** Single cells of the user's rewritten where they stand; everything else in their sheet stays to the letter. */

import { cellAddress, parseAddress } from '../../../workbook/address.js';
import { isDateFormat, isDateFormatId } from '../../../workbook/date-format.js';
import { daySerial } from '../../../workbook/day-serial.js';
import type { CellChange } from '../../../workbook/host.js';
import { RefusedWrite } from '../../../workbook/refused-write.js';
import { styles as namedStyles } from '../../../workbook/styles.js';
import { inlineString, numeral } from '../painting/cell-text.js';
import { PackageChanges, packageOf } from '../package/package-changes.js';
import { partText, type XlsxPackage } from '../package/package.js';
import { inheritedStyle, scanSheet, type SheetScan } from './sheet-scan.js';
import { StylesPatch } from '../styles/styles-patch.js';
import { readWorkbook } from '../workbook/workbook-part.js';
import { relatedPart } from '../workbook/workbook-patch.js';
import { askForCalculation } from '../workbook/workbook-xml-patch.js';
import { applyEdits, insertInto, type Edit } from '../xml/xml-edits.js';
import { prefixOf } from '../xml/xml-tree.js';

/** Changes by sheet, ordered by row and column. */
interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly change: CellChange;
}

/** Throws `RefusedWrite` for a sheet that is not there and for a cell whose value is a formula's. */
export function changeCells(pkg: XlsxPackage, changed: readonly CellChange[]): XlsxPackage {
  if (changed.length === 0) return pkg;
  const workbook = readWorkbook(pkg);
  const stylesPath = relatedPart(workbook, 'styles')?.target;
  const stylesText = stylesPath === undefined ? null : partText(pkg, stylesPath);
  const styles = new StylesPatch(stylesText);
  const changes = new PackageChanges(pkg);
  for (const [name, placed] of bySheet(changed)) {
    const sheet = workbook.sheets.find((each) => each.name === name && each.kind === 'worksheet');
    const text = sheet && partText(pkg, sheet.path);
    if (!sheet || text == null) throw new RefusedWrite('sheet-unknown', name);
    changes.write(sheet.path, changedSheet(text, placed, styles, workbook.date1904));
  }
  if (stylesPath !== undefined && styles.text !== stylesText) changes.write(stylesPath, styles.text);
  changes.write(workbook.path, askForCalculation(partText(pkg, workbook.path)!));
  return packageOf(changes.entries(), pkg.workbookPath);
}

function bySheet(changed: readonly CellChange[]): Map<string, PlacedChange[]> {
  const sheets = new Map<string, Map<string, PlacedChange>>();
  for (const change of changed) {
    const place = parseAddress(change.cell);
    if (!place) throw new RangeError(`${change.cell} is no address of a cell`);
    if (!sheets.has(change.sheet)) sheets.set(change.sheet, new Map());
    // Of two changes to one cell the later holds.
    sheets.get(change.sheet)!.set(cellAddress(place.row, place.column), { ...place, change });
  }
  return new Map([...sheets].map(([name, placed]) =>
    [name, [...placed.values()].sort((one, other) => one.row - other.row || one.column - other.column)]));
}

function changedSheet(text: string, placed: readonly PlacedChange[], styles: StylesPatch, date1904: boolean): string {
  const scan = scanSheet(text, new Set(placed.map(({ row }) => row)));
  const p = prefixOf(scan.sheetData);
  const edits: Edit[] = [];
  const newRows = new Map<number, string>();
  for (const { row, column, change } of placed) {
    const found = scan.rows.get(row);
    const cell = found?.cells.find((each) => each.column === column);
    if (cell?.holdsFormula || isInArray(scan, row, column)) throw new RefusedWrite('formula-cell', change.sheet, change.cell);
    if (!cell && change.value === null) continue;
    const base = Number(cell ? cell.element.attributes['s'] ?? 0 : inheritedStyle(scan, row, column));
    const xml = cellXml(row, column, change.value, base, styles, date1904, p);
    if (cell) {
      edits.push({ at: cell.element.start, remove: cell.element.end - cell.element.start, insert: xml });
    } else if (found) {
      const successor = found.cells.find((each) => each.column > column);
      edits.push(successor ? { at: successor.element.start, remove: 0, insert: xml } : insertInto(found.element, xml));
    } else {
      newRows.set(row, (newRows.get(row) ?? '') + xml);
    }
  }
  for (const [row, cells] of newRows) {
    const xml = `<${p}row r="${row}">${cells}</${p}row>`;
    const successor = scan.successors.get(row);
    edits.push(successor === undefined ? insertInto(scan.sheetData, xml) : { at: successor, remove: 0, insert: xml });
  }
  return applyEdits(text, edits);
}

const isInArray = ({ arrays }: SheetScan, row: number, column: number): boolean =>
  arrays.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);

function cellXml(
  row: number, column: number, value: CellChange['value'], base: number, styles: StylesPatch, date1904: boolean, p: string,
): string {
  const serial = typeof value === 'object' && value !== null ? daySerial(value.day, date1904) : null;
  const number = typeof value === 'number' ? value : serial;
  const style = number === null && typeof value !== 'boolean' ? base : numberStyle(styles, base, serial !== null);
  const start = `<${p}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'boolean') return `${start} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  if (number !== null) return `${start}><${p}v>${numeral(number)}</${p}v></${p}c>`;
  return start + inlineString(typeof value === 'object' ? value.day : String(value), p);
}

/** The style at `base`, or one like it in which a number or a truth value is one again and a day shows as one. */
function numberStyle(styles: StylesPatch, base: number, isDay: boolean): number {
  const code = styles.formatOf(base);
  const showsDate = code === null ? isDateFormatId(styles.formatIdOf(base)) : isDateFormat(code);
  if (isDay) return showsDate ? base : styles.derivedStyle(base, namedStyles['entry-date'].format);
  const showsText = (code?.split(';')[0] ?? '').includes('@');
  if (showsText || showsDate) return styles.derivedStyle(base, 'General');
  return styles.isQuoted(base) && code !== null ? styles.derivedStyle(base, code) : base;
}
