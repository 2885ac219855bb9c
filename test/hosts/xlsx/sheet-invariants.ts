/** What must hold between a sheet and its styles, strings and tables. */

import { parseAddress, parseRange } from '../../../src/workbook/address.js';
import { repeated, type Parts } from './invariants.js';
import { childNamed, descendants, type XmlNode } from './xml-nodes.js';

export function sheetFaults(parts: Parts): string[] {
  const workbook = [...parts.related('').values()].find(({ type }) => type.endsWith('/officeDocument'))!.target!;
  const related = [...parts.related(workbook).values()];
  const partOf = (kind: string): XmlNode | undefined => {
    const target = related.find(({ type }) => type.endsWith(`/${kind}`))?.target;
    return target == null ? undefined : parts.nodes(target);
  };
  const styles = partOf('styles');
  const strings = partOf('sharedStrings')?.children.map((each) => descendants(each, 't').map(({ text }) => text).join('')) ?? [];
  const sheets = related.filter(({ type, target }) => type.endsWith('/worksheet') && target !== null).map(({ target }) => target!);
  return [
    ...(styles ? styleFaults(styles) : []),
    ...sheets.flatMap((path) => cellFaults(parts.nodes(path)!, styles, strings).map((fault) => `${path}: ${fault}`)),
    ...sheets.flatMap((path) => headerFaults(parts, path, strings).map((fault) => `${path}: ${fault}`)),
  ];
}

const lengthOf = (styles: XmlNode | undefined, section: string): number => childNamed(styles, section)?.children.length ?? 0;

function styleFaults(styles: XmlNode): string[] {
  const custom = new Set((childNamed(styles, 'numFmts')?.children ?? []).map(({ attributes }) => attributes['numFmtId']));
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'];
  return [
    ...lists.filter((list) => {
      const count = childNamed(styles, list)?.attributes['count'];
      return count !== undefined && Number(count) !== lengthOf(styles, list);
    }).map((list) => `${list} are not as many as they say`),
    ...(childNamed(styles, 'cellXfs')?.children ?? []).flatMap(({ attributes }, index) => [
      ...([['fontId', 'fonts'], ['fillId', 'fills'], ['borderId', 'borders'], ['xfId', 'cellStyleXfs']] as const)
        .filter(([id, list]) => Number(attributes[id] ?? 0) >= lengthOf(styles, list))
        .map(([id]) => `style ${index} has no ${id} ${attributes[id]}`),
      ...(Number(attributes['numFmtId'] ?? 0) >= 164 && !custom.has(attributes['numFmtId']!) ? [`style ${index} has no number format`] : []),
    ]),
  ];
}

function cellFaults(sheet: XmlNode, styles: XmlNode | undefined, strings: readonly string[]): string[] {
  const rows = childNamed(sheet, 'sheetData')!.children;
  const cells = rows.flatMap(({ children }) => children);
  const styled = [...rows, ...cells].flatMap(({ attributes }) => attributes['s'] ?? [])
    .concat(descendants(sheet, 'col').flatMap(({ attributes }) => attributes['style'] ?? []));
  const merges = descendants(sheet, 'mergeCell').map(({ attributes }) => parseRange(attributes['ref']!)!);
  const ascending = (numbers: readonly number[]): boolean => numbers.every((number, index) => index === 0 || number > numbers[index - 1]!);
  return [
    ...styled.filter((index) => Number(index) >= lengthOf(styles, 'cellXfs')).map((index) => `no style ${index}`),
    ...descendants(sheet, 'cfRule').filter(({ attributes }) => Number(attributes['dxfId'] ?? -1) >= lengthOf(styles, 'dxfs')).map(() => 'a highlight without its style'),
    ...cells.filter(({ attributes, children }) => attributes['t'] === 's' && !(Number(children[0]?.text) < strings.length)).map(({ attributes }) => `no string for ${attributes['r']}`),
    ...(ascending(rows.map(({ attributes }) => Number(attributes['r']))) ? [] : ['rows out of order']),
    ...rows.filter(({ attributes, children }) => {
      const places = children.map((cell) => parseAddress(cell.attributes['r']!)!);
      return places.some(({ row }) => row !== Number(attributes['r'])) || !ascending(places.map(({ column }) => column));
    }).map(({ attributes }) => `cells out of order in row ${attributes['r']}`),
    ...merges.flatMap((one, index) => merges.slice(index + 1)
      .filter((other) => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right)
      .map(() => 'merges overlap')),
    ...repeated(descendants(sheet, 'cfRule').flatMap(({ attributes }) => attributes['priority'] ?? [])).map((priority) => `two highlights of priority ${priority}`),
  ];
}

function headerFaults(parts: Parts, path: string, strings: readonly string[]): string[] {
  const texts = new Map(descendants(parts.nodes(path)!, 'c').map((cell) => [cell.attributes['r']!, cell.attributes['t'] === 's'
    ? strings[Number(childNamed(cell, 'v')?.text)] : descendants(cell, 't').map(({ text }) => text).join('')]));
  return [...parts.related(path).values()].filter(({ type }) => type.endsWith('/table')).flatMap(({ target }) => {
    const table = parts.nodes(target!)!;
    const range = parseRange(table.attributes['ref']!)!;
    const columns = descendants(table, 'tableColumn').map(({ attributes }) => attributes['name']!.replace(/_x000a_/gi, '\n'));
    return columns.length !== range.right - range.left + 1
      ? [`${target} has ${columns.length} columns in ${table.attributes['ref']}`]
      : columns.filter((header, index) => texts.get(`${String.fromCharCode(64 + range.left + index)}${range.top}`) !== header)
        .map((header) => `the header ${header} is not in its cell`);
  });
}
