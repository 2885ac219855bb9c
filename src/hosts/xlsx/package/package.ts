/** An Open Packaging package: parts in a zip archive, tied by relationships (ECMA-376 part 2). */

import { nameKey } from '../zip/entry-name.js';
import { partPath, relsPath, resolveTarget } from './part-path.js';
import { decodePart } from './part-text.js';
import { UnreadableFile } from '../unreadable.js';
import { attribute, childrenNamed, parseXml } from '../xml/xml-tree.js';
import { inflateEntry, readZip, type ZipEntry } from '../zip/zip.js';

export { relsPath } from './part-path.js';

export interface XlsxPackage {
  /** In the archive's order. */
  readonly entries: readonly ZipEntry[];
  /** By `nameKey`. */
  readonly entriesByKey: ReadonlyMap<string, ZipEntry>;
  /** Path of the workbook part, `xl/workbook.xml` in most. */
  readonly workbookPath: string;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of a part without a leading slash; the target as written when it lies outside the package. */
  readonly target: string;
  readonly external: boolean;
}

const officeDocument = '/officeDocument';
const strictNamespace = 'http://purl.oclc.org/ooxml/';

/** The workbook package in these bytes. Throws `UnreadableFile` when there is none that can be read. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const entries = readZip(bytes);
  const parts = { entries, entriesByKey: new Map(entries.map((entry) => [nameKey(entry.name), entry])) };
  refuseOtherFormats(parts.entriesByKey);
  const main = relationshipsOf(parts, '').find(({ type, external }) => type.endsWith(officeDocument) && !external);
  if (!main) throw new UnreadableFile('not-xlsx');
  if (nameKey(main.target).endsWith('.bin')) throw new UnreadableFile('xlsb');
  const workbook = entryOf(parts, main.target);
  if (!workbook) throw new UnreadableFile('damaged');
  const root = parseXml(decodePart(inflateEntry(workbook)));
  if (root.local !== 'workbook') throw new UnreadableFile('not-xlsx');
  const namespaces = Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns'));
  const strict = namespaces.some(([, uri]) => uri.startsWith(strictNamespace)) || attribute(root, 'conformance') === 'strict';
  if (strict || main.type.startsWith(strictNamespace)) throw new UnreadableFile('strict');
  return { ...parts, workbookPath: workbook.name.replaceAll('\\', '/') };
}

type Parts = Pick<XlsxPackage, 'entriesByKey'>;

function refuseOtherFormats(entries: ReadonlyMap<string, ZipEntry>): void {
  if (entries.has('xl/workbook.bin')) throw new UnreadableFile('xlsb');
  const mimetype = entries.get('mimetype');
  if (mimetype && mimetype.size < 256) {
    const kind = new TextDecoder().decode(inflateEntry(mimetype));
    if (kind.startsWith('application/vnd.oasis.opendocument.spreadsheet')) throw new UnreadableFile('ods');
  }
  if (!entries.has('_rels/.rels')) throw new UnreadableFile(entries.has('xl/workbook.xml') ? 'damaged' : 'not-xlsx');
}

/** The entry that holds a part; case does not count, and a target may be percent-encoded where the entry's name is not. */
export function entryOf(pkg: Parts, path: string): ZipEntry | undefined {
  return pkg.entriesByKey.get(nameKey(path)) ?? pkg.entriesByKey.get(nameKey(partPath(path)));
}

/** A part's text, or `null` without such a part. Throws `damaged` when its bytes or their encoding are not sound. */
export function partText(pkg: Parts, path: string): string | null {
  const entry = entryOf(pkg, path);
  return entry ? decodePart(inflateEntry(entry)) : null;
}

/** What a part points to; of the package itself when `path` is empty. Nothing without a relationships part. */
export function relationshipsOf(pkg: Parts, path: string): Relationship[] {
  const text = partText(pkg, relsPath(path));
  if (text === null) return [];
  return childrenNamed(parseXml(text), 'Relationship').map((element) => {
    const target = attribute(element, 'Target') ?? '';
    const external = attribute(element, 'TargetMode') === 'External';
    return {
      id: attribute(element, 'Id') ?? '',
      type: attribute(element, 'Type') ?? '',
      target: external ? target : resolveTarget(path, target),
      external,
    };
  });
}
