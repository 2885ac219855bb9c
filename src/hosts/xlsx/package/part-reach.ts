/** Which parts are reached from which, by their relationships. */

import { nameKey } from '../zip/entry-name.js';
import { entryOf, relationshipsOf, type Relationship, type XlsxPackage } from './package.js';

export interface PartReach {
  /** Relationships of the part at a path; of the package when it is empty. */
  readonly from: (path: string) => readonly Relationship[];
  /** `nameKey`s of all parts reached from `start`, without those reached only through a part that is `cut`. */
  readonly reached: (start: string, cut: ReadonlySet<string>) => ReadonlySet<string>;
}

export function partReach(pkg: XlsxPackage): PartReach {
  const known = new Map<string, readonly Relationship[]>();
  const from = (path: string): readonly Relationship[] => {
    const key = nameKey(path);
    let relationships = known.get(key);
    if (!relationships) known.set(key, (relationships = relationshipsOf(pkg, path).filter(({ external }) => !external)));
    return relationships;
  };
  const reached = (start: string, cut: ReadonlySet<string>): ReadonlySet<string> => {
    const keys = new Set<string>();
    const waiting = [start];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      for (const { target } of from(path)) {
        const entry = entryOf(pkg, target);
        const key = entry && nameKey(entry.name);
        if (key === undefined || keys.has(key) || cut.has(key)) continue;
        keys.add(key);
        waiting.push(target);
      }
    }
    return keys;
  };
  return { from, reached };
}
