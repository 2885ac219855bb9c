/** What becomes of a package: parts written and removed, everything else copied as it is. */

import { patchContentTypes } from './content-types-patch.js';
import { nameKey } from '../zip/entry-name.js';
import { entryOf, partText, type XlsxPackage } from './package.js';
import { relsPath } from './part-path.js';
import { zipEntry, zipEntryOf, type ZipEntry } from '../zip/zip.js';

const contentTypesPath = '[Content_Types].xml';

export class PackageChanges {
  readonly #pkg: XlsxPackage;
  readonly #written = new Map<string, { readonly path: string; readonly content: string | ZipEntry }>();
  readonly #removed = new Set<string>();
  readonly #types = new Map<string, string>();

  constructor(pkg: XlsxPackage) {
    this.#pkg = pkg;
  }

  /** `type` is the part's content type, for parts that the package did not have. */
  write(path: string, text: string, type?: string): void {
    this.#writeContent(path, text, type);
  }

  /** The same of a part whose text comes in pieces: it is deflated while they are made. */
  async writePieces(path: string, pieces: Iterable<string>, type: string): Promise<void> {
    this.#writeContent(path, await zipEntryOf(path, encoded(pieces)), type);
  }

  #writeContent(path: string, content: string | ZipEntry, type: string | undefined): void {
    this.#written.set(this.#key(path), { path, content });
    if (type !== undefined) this.#types.set(path, type);
  }

  /** Takes away the part at a path, or of a `nameKey`, and its relationships. */
  remove(path: string): void {
    this.#removed.add(this.#key(path));
    this.#removed.add(this.#key(relsPath(path)));
  }

  /** A path `folder/stemN.xml` that neither a part nor the relationships of a lost part have. */
  freshPath(folder: string, stem: string): string {
    for (let number = 1; ; number++) {
      const path = `${folder}${stem}${number}.xml`;
      if (!this.#isTaken(path) && !this.#isTaken(relsPath(path))) return path;
    }
  }

  /** The entries of the changed package; a part written with the content that it had keeps its bytes. */
  entries(): ZipEntry[] {
    if (this.#types.size > 0 || this.#removed.size > 0) {
      const text = patchContentTypes(partText(this.#pkg, contentTypesPath) ?? '', this.#removed, this.#types);
      this.#written.set(nameKey(contentTypesPath), { path: contentTypesPath, content: text });
    }
    const waiting = new Map(this.#written);
    const kept = this.#pkg.entries.flatMap((entry) => {
      const key = nameKey(entry.name);
      const written = waiting.get(key);
      waiting.delete(key);
      if (written) return [rewritten(entry, written.content)];
      return this.#removed.has(key) ? [] : [entry];
    });
    return [...kept, ...[...waiting.values()].map(({ path, content }) => entryHolding(path, content))];
  }

  #isTaken(path: string): boolean {
    const key = this.#key(path);
    return this.#written.has(key) || (entryOf(this.#pkg, path) !== undefined && !this.#removed.has(key));
  }

  /** A path may be spelt in another way than the name of the entry that holds its part. */
  #key(path: string): string {
    return nameKey(entryOf(this.#pkg, path)?.name ?? path);
  }
}

const entryHolding = (name: string, content: string | ZipEntry): ZipEntry =>
  (typeof content === 'string' ? zipEntry(name, new TextEncoder().encode(content)) : { ...content, name });

/** In bytes, of those that take one unit of a string. */
const widestCharacter = 3;

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let room = new Uint8Array();
  for (const piece of pieces) {
    // Not `encode`: it measures the piece first, which takes as long as encoding it.
    if (room.length < piece.length * widestCharacter) room = new Uint8Array(piece.length * widestCharacter);
    yield room.slice(0, encoder.encodeInto(piece, room).written);
  }
}

function rewritten(entry: ZipEntry, content: string | ZipEntry): ZipEntry {
  const fresh = entryHolding(entry.name, content);
  return fresh.crc === entry.crc && fresh.size === entry.size ? entry : fresh;
}

/** A package of these entries, e.g. after changes. */
export function packageOf(entries: readonly ZipEntry[], workbookPath: string): XlsxPackage {
  return { entries, entriesByKey: new Map(entries.map((entry) => [nameKey(entry.name), entry])), workbookPath };
}
