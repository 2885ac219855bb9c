/** The cells of a written workbook as they stand in its parts; read apart from the code under test. */

import { unzipSync } from 'fflate';
import { partsOf } from '../hosts/xlsx/invariants.js';
import { childNamed, descendants, type XmlNode } from '../hosts/xlsx/xml-nodes.js';

export interface WrittenCell {
  readonly value: string | number;
  readonly formula: string | null;
  /** The code of its number format, or the id of a built-in one. */
  readonly format: string;
}

export interface WrittenSheet {
  readonly part: string;
  /** By A1 address; blank cells are left out. */
  readonly cells: ReadonlyMap<string, WrittenCell>;
  /** The values row by row, without blank cells and rows. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Every worksheet by its name, in the workbook's order. */
export function writtenSheets(workbook: Uint8Array): Map<string, WrittenSheet> {
  const { nodes, related } = partsOf(unzipSync(workbook));
  const path = [...related('').values()].find(({ type }) => type.endsWith('/officeDocument'))!.target!;
  const targets = related(path);
  const target = (kind: string): string | null | undefined => [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const strings = nodes(target('sharedStrings') ?? '')?.children.map(plainText) ?? [];
  const styles = nodes(target('styles') ?? '');
  const codes = new Map((childNamed(styles, 'numFmts')?.children ?? []).map(({ attributes }) => [attributes['numFmtId']!, attributes['formatCode']!]));
  const formats = (childNamed(styles, 'cellXfs')?.children ?? []).map(({ attributes: { numFmtId = '0' } }) => codes.get(numFmtId) ?? numFmtId);
  return new Map(descendants(nodes(path)!, 'sheet').map(({ attributes }) => {
    const part = targets.get(attributes['r:id']!)!.target!;
    return [attributes['name']!, sheetOf(part, nodes(part)!, strings, formats)];
  }));
}

function sheetOf(part: string, node: XmlNode, strings: readonly string[], formats: readonly string[]): WrittenSheet {
  const cells = new Map<string, WrittenCell>();
  const rows = childNamed(node, 'sheetData')!.children.map((row) => row.children.flatMap((cell) => {
    const value = valueOf(cell, strings);
    if (value === null) return [];
    cells.set(cell.attributes['r']!, {
      value, formula: childNamed(cell, 'f')?.text ?? null, format: formats[Number(cell.attributes['s'] ?? 0)] ?? '0',
    });
    return [value];
  }));
  return { part, cells, rows: rows.filter((row) => row.length > 0) };
}

function valueOf(cell: XmlNode, strings: readonly string[]): string | number | null {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return plainText(childNamed(cell, 'is')!);
  const text = childNamed(cell, 'v')?.text;
  if (text === undefined || text === '') return null;
  if (type === 's') return strings[Number(text)]!;
  return type === 'n' ? Number(text) : text;
}

/** Rich text is one text; what tells how it is read aloud (`rPh`) is not part of it. */
function plainText(node: XmlNode): string {
  return node.children.flatMap((child) => (child.local === 't' ? child.text : child.local === 'r' ? plainText(child) : [])).join('');
}
