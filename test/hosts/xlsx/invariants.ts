/** What must hold between the parts of a workbook, which the validator does not look at. */

import { unzipSync } from 'fflate';
import { sheetFaults } from './sheet-invariants.js';
import { childNamed, descendants, xmlNodes, type XmlNode } from './xml-nodes.js';

export interface Parts {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly nodes: (path: string) => XmlNode | undefined;
  /** Relationships of a part: id → type and path of the target, `null` for one outside. */
  readonly related: (path: string) => ReadonlyMap<string, { readonly type: string; readonly target: string | null }>;
}

/** One line a broken invariant. */
export function brokenInvariants(workbook: Uint8Array): string[] {
  const names: string[] = [];
  const files = unzipSync(workbook, { filter: ({ name }) => names.push(name) > 0 });
  const parts = partsOf(files);
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two entries are called ${name}`),
    ...contentTypeFaults(parts),
    ...relationshipFaults(parts),
    ...workbookFaults(parts),
    ...sheetFaults(parts),
  ];
}

export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

export function partsOf(files: Readonly<Record<string, Uint8Array>>): Parts {
  const bytes = new Map(Object.entries(files));
  const known = new Map<string, XmlNode>();
  const nodes = (path: string): XmlNode | undefined => {
    const part = bytes.get(path);
    if (part && !known.has(path)) known.set(path, xmlNodes(part));
    return known.get(path);
  };
  const related: Parts['related'] = (path) => {
    const rels = nodes(path.replace(/[^/]*$/, (name) => `_rels/${name}.rels`));
    return new Map((rels?.children ?? []).map(({ attributes }) => [attributes['Id']!, {
      type: attributes['Type']!,
      target: attributes['TargetMode'] === 'External' ? null : new URL(attributes['Target']!, `http://package/${path}`).pathname.slice(1),
    }]));
  };
  return { bytes, nodes, related };
}

function contentTypeFaults({ bytes, nodes }: Parts): string[] {
  const types = nodes('[Content_Types].xml')!;
  const defaults = new Set(descendants(types, 'Default').map(({ attributes }) => attributes['Extension']!.toLowerCase()));
  const overrides = descendants(types, 'Override').map(({ attributes }) => attributes['PartName']!.slice(1));
  return [
    ...repeated(overrides).map((name) => `two content types for ${name}`),
    ...overrides.filter((name) => !bytes.has(name)).map((name) => `a content type without its part ${name}`),
    ...[...bytes.keys()].filter((name) => name !== '[Content_Types].xml' && !overrides.includes(name))
      .filter((name) => !defaults.has(name.split('.').at(-1)!.toLowerCase()) || /\/(worksheets|charts|tables|drawings)\/\w+\.xml$/.test(name))
      .map((name) => `no content type for ${name}`),
  ];
}

function relationshipFaults({ bytes, nodes, related }: Parts): string[] {
  return [...bytes.keys()].flatMap((path) => {
    if (path.endsWith('.rels')) {
      const ids = nodes(path)!.children.map(({ attributes }) => attributes['Id']!);
      const source = path.replace(/_rels\/([^/]*)\.rels$/, '$1');
      return [
        ...repeated(ids).map((id) => `${path} has two ${id}`),
        ...(source === '' || bytes.has(source) ? [] : [`${path} belongs to no part`]),
        ...[...related(source)].filter(([, { target }]) => target !== null && !bytes.has(decodeURI(target)))
          .map(([id, { target }]) => `${path} ${id} leads to ${target}, which is not there`),
      ];
    }
    if (!path.endsWith('.xml')) return [];
    const used = referenced(nodes(path)!);
    const known = related(path);
    return used.filter((id) => !known.has(id)).map((id) => `${path} uses ${id}, which it has not`);
  });
}

function referenced(node: XmlNode): string[] {
  const own = Object.entries(node.attributes).filter(([name]) => name.startsWith('r:')).map(([, id]) => id);
  return [...own, ...node.children.flatMap(referenced)];
}

function workbookFaults({ nodes, related }: Parts): string[] {
  const path = [...related('').values()].find(({ type }) => type.endsWith('/officeDocument'))!.target!;
  const workbook = nodes(path)!;
  const sheets = descendants(workbook, 'sheet').map(({ attributes }) => attributes);
  const names = descendants(childNamed(workbook, 'definedNames') ?? workbook, 'definedName').map(({ attributes }) => attributes);
  return [
    ...repeated(sheets.map((sheet) => sheet['sheetId']!)).map((id) => `two sheets have the id ${id}`),
    ...repeated(sheets.map((sheet) => sheet['r:id']!)).map((id) => `two sheets are tied to ${id}`),
    ...repeated(sheets.map((sheet) => sheet['name']!.toLowerCase())).map((name) => `two sheets are called ${name}`),
    ...sheets.filter((sheet) => sheet['name']!.length > 31 || /[[\]:*?/\\]/.test(sheet['name']!)).map((sheet) => `no sheet can be called ${sheet['name']}`),
    ...names.filter(({ localSheetId = '0' }) => !(Number(localSheetId) < sheets.length)).map(({ name }) => `${name} belongs to no sheet`),
    ...repeated(names.map(({ name, localSheetId }) => `${name!.toLowerCase()} of ${localSheetId ?? 'the workbook'}`)).map((name) => `two names ${name}`),
    ...tableFaults(nodes, related, path),
  ];
}

function tableFaults(nodes: Parts['nodes'], related: Parts['related'], workbook: string): string[] {
  const tables = [...related(workbook).values()].flatMap(({ target }) => target === null ? [] : [...related(target).values()])
    .filter(({ type }) => type.endsWith('/table')).map(({ target }) => nodes(target!)!.attributes);
  return [
    ...repeated(tables.map((table) => table['id']!)).map((id) => `two tables have the id ${id}`),
    ...repeated(tables.map((table) => table['displayName']!.toLowerCase())).map((name) => `two tables are called ${name}`),
  ];
}
