/** The directory of a zip archive (PKWARE APPNOTE 6.3), read and written without touching its entries' bytes. */

import { entryName, nameKey } from './entry-name.js';
import { refusalOf } from './file-kind.js';
import { UnreadableFile } from '../unreadable.js';
import { checkBounds, zipBounds } from './zip-bounds.js';
import type { ZipEntry } from './zip-entry.js';

export type { ZipEntry } from './zip-entry.js';
export { inflateChunks, inflatedAside, inflateEntry, zipEntry, zipEntryOf } from './deflate.js';

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const localSize = 30;
const centralSize = 46;
const endSize = 22;
const longestComment = 0xffff;
const encryptedFlag = 1;
const utf8Flag = 0x800;
/** 1980-01-01, the first day zip knows: the same workbook gives the same bytes whenever it is written. */
const firstDay = 0x21;

/**
 * The entries in the order of the archive's directory. Nothing is inflated.
 * Throws `UnreadableFile` for anything but a whole, plain, bounded archive with safe, distinct names.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw new UnreadableFile(refusalOf(bytes));
  const count = view.getUint16(end + 10, true);
  const directorySize = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directorySize === 0xffffffff || directory === 0xffffffff) throw new UnreadableFile('zip64');
  if (count > zipBounds.entries) throw new UnreadableFile('too-large');
  const wholeDisk = view.getUint16(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!wholeDisk || directory + directorySize !== end) throw new UnreadableFile('damaged');

  const entries: ZipEntry[] = [];
  let at = directory;
  for (let index = 0; index < count; index++) {
    if (at + centralSize > end || view.getUint32(at, true) !== centralSignature) throw new UnreadableFile('damaged');
    const next = at + centralSize + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new UnreadableFile('damaged');
    entries.push(entryAt(bytes, view, at, directory));
    at = next;
  }
  if (new Set(entries.map(({ name }) => nameKey(name))).size < count) throw new UnreadableFile('unsafe');
  checkBounds(entries, bytes.length);
  return entries;
}

/** Where the end-of-directory record stands; -1 without one. What follows it must be its comment, to the byte. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === endSignature && view.getUint16(at + 20, true) === last - at) return at;
  }
  return -1;
}

/** The entry whose directory record stands at `at`; its content must end before the directory. */
function entryAt(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const deflatedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (flags & encryptedFlag) throw new UnreadableFile('encrypted');
  if (deflatedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff) throw new UnreadableFile('zip64');
  if (method !== 0 && method !== 8) throw new UnreadableFile('damaged');
  if (local + localSize > directory || view.getUint32(local, true) !== localSignature) throw new UnreadableFile('damaged');
  const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + deflatedSize > directory || (method === 0 && size !== deflatedSize)) throw new UnreadableFile('damaged');
  const nameBytes = bytes.subarray(at + centralSize, at + centralSize + view.getUint16(at + 28, true));
  const isUtf8 = (flags & utf8Flag) !== 0;
  return {
    name: entryName(nameBytes, isUtf8),
    method,
    crc: view.getUint32(at + 16, true),
    size,
    raw: bytes.subarray(start, start + deflatedSize),
    ...(!isUtf8 && { nameBytes }),
  };
}

/** The archive of these entries, in this order; the same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => entry.nameBytes ?? new TextEncoder().encode(entry.name));
  const nameSizes = names.reduce((sum, name) => sum + name.length, 0);
  const contents = entries.reduce((sum, { raw }) => sum + raw.length, 0);
  const zip = new Uint8Array(contents + 2 * nameSizes + entries.length * (localSize + centralSize) + endSize);
  const view = new DataView(zip.buffer);
  let at = 0;
  const locals = entries.map((entry, index) => {
    const local = at;
    view.setUint32(at, localSignature, true);
    writeFacts(view, at + 4, entry, names[index]!);
    zip.set(names[index]!, at + localSize);
    zip.set(entry.raw, at + localSize + names[index]!.length);
    at += localSize + names[index]!.length + entry.raw.length;
    return local;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, centralSignature, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry, names[index]!);
    view.setUint32(at + 42, locals[index]!, true);
    zip.set(names[index]!, at + centralSize);
    at += centralSize + names[index]!.length;
  });
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The 26 bytes that an entry's local and directory records share. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  const saysUtf8 = entry.nameBytes === undefined && name.some((byte) => byte > 127);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, saysUtf8 ? utf8Flag : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
