/** The workbook part with sheets and names added and a full calculation asked for; the rest as it was written. */

import { relationshipsNamespace } from '../package/namespaces.js';
import type { SheetPlace } from './sheet-places.js';
import { plainValue } from '../styles/style-identity.js';
import { isPaintedName, namesOf } from './workbook-names.js';
import { applyEdits, insertBefore, insertInto, removeElement, setAttribute, type Edit } from '../xml/xml-edits.js';
import { insertInOrder } from '../xml/xml-order.js';
import { escapeXml } from '../xml/xml-text.js';
import { attribute, child, childrenNamed, parseXml, prefixOf, type XmlElement } from '../xml/xml-tree.js';

/** CT_Workbook, ECMA-376 part 1, 18.2.27. */
const order = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups',
  'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr',
  'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst',
];

export interface NewSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
}

export function patchWorkbookXml(text: string, added: readonly NewSheet[], places: readonly SheetPlace[]): string {
  const root = parseXml(text);
  return applyEdits(text, [...sheetEdits(root, added), ...nameEdits(root, places), calculation(root, text)]);
}

/** The workbook part with nothing but a full calculation asked for. */
export function askForCalculation(text: string): string {
  return applyEdits(text, [calculation(parseXml(text), text)]);
}

export function isStructureLocked(text: string): boolean {
  const protection = child(parseXml(text), 'workbookProtection');
  return protection !== undefined && plainValue(attribute(protection, 'lockStructure') ?? '0') === '1';
}

function sheetEdits(root: XmlElement, added: readonly NewSheet[]): Edit[] {
  if (added.length === 0) return [];
  const p = prefixOf(root);
  const sheets = child(root, 'sheets');
  const known = relationshipsPrefix(root) ?? (sheets && relationshipsPrefix(sheets));
  const declared = known === undefined ? ` xmlns:r="${relationshipsNamespace}"` : '';
  const xml = added.map(({ name, sheetId, relationshipId }) =>
    `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}"${declared} ${known ?? 'r'}:id="${relationshipId}"/>`).join('');
  return [sheets ? insertInto(sheets, xml) : insertInOrder(root, order, 'sheets', `<${p}sheets>${xml}</${p}sheets>`)];
}

/** The prefix that an element declares for relationship ids, whatever it is called. */
function relationshipsPrefix(element: XmlElement): string | undefined {
  const name = Object.keys(element.attributes).find((each) =>
    each.startsWith('xmlns:') && element.attributes[each] === relationshipsNamespace);
  return name?.slice('xmlns:'.length);
}

/** The names of a replaced sheet go where they stood, so that writing twice gives the same part. */
function nameEdits(root: XmlElement, places: readonly SheetPlace[]): Edit[] {
  const p = prefixOf(root);
  const names = child(root, 'definedNames');
  const standing = names ? childrenNamed(names, 'definedName') : [];
  const edits: Edit[] = [];
  let added = '';
  for (const { layout, index, replaced } of places) {
    const xml = namesOf(layout, index, p);
    const stale = standing.filter((name) => replaced && attribute(name, 'localSheetId') === String(index) && isPaintedName(attribute(name, 'name') ?? ''));
    edits.push(...stale.map(removeElement));
    if (stale[0]) edits.push(insertBefore(stale[0], xml));
    else added += xml;
  }
  if (added === '') return edits;
  return [...edits, names ? insertInto(names, added) : insertInOrder(root, order, 'definedNames', `<${p}definedNames>${added}</${p}definedNames>`)];
}

function calculation(root: XmlElement, text: string): Edit {
  const settings = child(root, 'calcPr');
  return settings
    ? setAttribute(settings, text, 'fullCalcOnLoad', '1')
    : insertInOrder(root, order, 'calcPr', `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
}
