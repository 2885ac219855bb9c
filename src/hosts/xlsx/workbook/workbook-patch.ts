/** Described sheets written into a package; every part that does not tell of them keeps its bytes. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { RefusedWrite } from '../../../workbook/refused-write.js';
import { nameKey } from '../zip/entry-name.js';
import { contentTypes, relationshipTypes } from '../package/namespaces.js';
import { PackageChanges, packageOf } from '../package/package-changes.js';
import { entryOf, partText, type Relationship, type XlsxPackage } from '../package/package.js';
import { paintSheet } from '../painting/painted-sheet.js';
import { partReach, type PartReach } from '../package/part-reach.js';
import { relsPath } from '../package/part-path.js';
import { newRelationships, patchRelationships, relativeTarget, type NewRelationship } from '../package/relationships-patch.js';
import { sheetCodeName } from './sheet-code-name.js';
import { sheetPlaces, type SheetPlace } from './sheet-places.js';
import { StylesPatch } from '../styles/styles-patch.js';
import { TableNames } from './table-names.js';
import { readWorkbook, type WorkbookPart } from './workbook-part.js';
import { isStructureLocked, patchWorkbookXml, type NewSheet } from './workbook-xml-patch.js';

/**
 * The package with these sheets: one of ours of the same name is replaced where it stands, others are added at the end.
 * Rejects with `RefusedWrite` when a name is taken by a sheet that is not ours or the structure is protected,
 * and an `Error` that names Excel's limit for a sheet that breaks one.
 */
export async function writeSheets(pkg: XlsxPackage, layouts: readonly SheetLayout[]): Promise<XlsxPackage> {
  const workbook = readWorkbook(pkg);
  const text = partText(pkg, workbook.path)!;
  const places = sheetPlaces(workbook, layouts);
  if (places.length === 0) return pkg;
  if (isStructureLocked(text)) throw new RefusedWrite('structure-locked', places[0]!.layout.name);

  const changes = new PackageChanges(pkg);
  const reach = partReach(pkg);
  const dropped = ownParts(pkg, reach, places);
  for (const key of dropped) changes.remove(key);
  const styles = relatedPart(workbook, 'styles');
  const folder = workbook.path.slice(0, workbook.path.lastIndexOf('/') + 1);
  const painting = {
    changes,
    styles: new StylesPatch(styles ? partText(pkg, styles.target) : null),
    tables: new TableNames(pkg, workbook, reach, (path) => dropped.has(nameKey(path))),
    date1904: workbook.date1904,
    folder,
  };

  const relationships = freshRelationships(workbook);
  let sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId));
  const added: NewSheet[] = [];
  for (const { layout, replaced } of places) {
    const path = replaced?.path ?? changes.freshPath(`${folder}worksheets/`, 'sheet');
    if (replaced) changes.remove(relsPath(path));
    await paintSheet(painting, layout, path, replaced && sheetCodeName(partText(pkg, path) ?? ''));
    if (!replaced) {
      const relationshipId = relationships.add(relationshipTypes.worksheet, relativeTarget(workbook.path, path));
      added.push({ name: layout.name, sheetId: ++sheetId, relationshipId });
    }
  }

  const stylesPath = styles?.target ?? changes.freshPath(folder, 'styles');
  changes.write(stylesPath, painting.styles.text, styles ? undefined : contentTypes.styles);
  if (!styles) relationships.add(relationshipTypes.styles, relativeTarget(workbook.path, stylesPath));
  changes.write(workbook.path, patchWorkbookXml(text, added, places));
  const chain = workbook.relationships.filter(({ type }) => type.endsWith('/calcChain'));
  for (const { target } of chain) changes.remove(target);
  const rels = relsPath(workbook.path);
  changes.write(rels, patchRelationships(partText(pkg, rels) ?? newRelationships([]), new Set(chain.map(({ id }) => id)), relationships.added));
  return packageOf(changes.entries(), pkg.workbookPath);
}

/** The path of the part that the workbook is tied to by a relationship of this kind. */
export function relatedPart(workbook: WorkbookPart, kind: string): Relationship | undefined {
  return workbook.relationships.find(({ type, external }) => type.endsWith(`/${kind}`) && !external);
}

/** `nameKey`s of the parts that only the sheets to be replaced lead to: their drawings, charts, tables, comments. */
function ownParts(pkg: XlsxPackage, reach: PartReach, places: readonly SheetPlace[]): ReadonlySet<string> {
  const replaced = places.flatMap((place) => (place.replaced ? [place.replaced.path] : []));
  if (replaced.length === 0) return new Set();
  const sheets = new Set(replaced.map((path) => nameKey(entryOf(pkg, path)?.name ?? path)));
  const shared = reach.reached('', sheets);
  const own = replaced.flatMap((path) => [...reach.reached(path, sheets)]);
  return new Set(own.filter((key) => !shared.has(key)));
}

/** New relationships of the workbook, numbered after those that it has. */
function freshRelationships({ relationships }: WorkbookPart): { added: NewRelationship[]; add(type: string, target: string): string } {
  const added: NewRelationship[] = [];
  let last = Math.max(0, ...relationships.map(({ id }) => Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0)));
  return {
    added,
    add(type, target) {
      const id = `rId${++last}`;
      added.push({ id, type, target });
      return id;
    },
  };
}
