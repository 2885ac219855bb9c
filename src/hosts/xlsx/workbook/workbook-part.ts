/** What the workbook part says: its sheets, its date system and its names. */

import { markedKey, sheetMarkName } from '../../../workbook/sheet-mark.js';
import { partText, relationshipsOf, type Relationship, type XlsxPackage } from '../package/package.js';
import { UnreadableFile } from '../unreadable.js';
import { attribute, child, childrenNamed, parseXml, type XmlElement } from '../xml/xml-tree.js';
import { decodeXEscapes } from '../xml/xml-text.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** Path of its part. */
  readonly path: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';
  /** Its place among all sheets, from 0: what `localSheetId` refers to. */
  readonly index: number;
  /** The key of the description that was painted here, or `null` on a sheet that is not ours. */
  readonly mark: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** The index of the sheet it belongs to; `null` for a name of the whole workbook. */
  readonly localSheetId: number | null;
  readonly hidden: boolean;
  readonly formula: string;
}

export interface WorkbookPart {
  readonly path: string;
  /** In order, chart sheets and the like too. */
  readonly sheets: readonly WorkbookSheet[];
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
}

/** Throws `damaged` when a sheet has no part. */
export function readWorkbook(pkg: XlsxPackage): WorkbookPart {
  const path = pkg.workbookPath;
  const root = parseXml(partText(pkg, path)!);
  const relationships = relationshipsOf(pkg, path);
  const definedNames = listed(root, 'definedNames', 'definedName').map(definedName);
  const sheets = listed(root, 'sheets', 'sheet').map((element, index) => sheet(element, index, relationships, definedNames));
  const properties = child(root, 'workbookPr');
  return { path, sheets, date1904: isOn(properties && attribute(properties, 'date1904')), definedNames, relationships };
}

function listed(root: XmlElement, list: string, local: string): XmlElement[] {
  const element = child(root, list);
  return element ? childrenNamed(element, local) : [];
}

function definedName(element: XmlElement): DefinedName {
  const scope = attribute(element, 'localSheetId');
  return {
    name: decodeXEscapes(attribute(element, 'name') ?? ''),
    localSheetId: scope === undefined ? null : Number(scope),
    hidden: isOn(attribute(element, 'hidden')),
    formula: decodeXEscapes(element.text),
  };
}

function sheet(
  element: XmlElement, index: number, relationships: readonly Relationship[], names: readonly DefinedName[],
): WorkbookSheet {
  // `id` with a prefix of any name; a plain `id` is not what ties a sheet to its part.
  const relationshipId = Object.entries(element.attributes).find(([name]) => name.endsWith(':id'))?.[1];
  const relationship = relationships.find(({ id, external }) => id === relationshipId && !external);
  if (relationshipId === undefined || !relationship) throw new UnreadableFile('damaged');
  const state = attribute(element, 'state');
  return {
    name: decodeXEscapes(attribute(element, 'name') ?? ''),
    sheetId: Number(attribute(element, 'sheetId')),
    relationshipId,
    path: relationship.target,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: sheetKind(relationship.type),
    index,
    mark: markOf(index, names),
  };
}

function sheetKind(relationshipType: string): WorkbookSheet['kind'] {
  const kind = relationshipType.slice(relationshipType.lastIndexOf('/') + 1);
  if (kind === 'chartsheet' || kind === 'dialogsheet') return kind;
  return kind === 'worksheet' ? kind : 'macrosheet';
}

function markOf(index: number, names: readonly DefinedName[]): string | null {
  const mark = names.find(({ name, localSheetId }) =>
    localSheetId === index && name.toLowerCase() === sheetMarkName.toLowerCase());
  return mark ? markedKey(mark.formula) : null;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
