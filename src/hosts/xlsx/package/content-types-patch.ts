/** [Content_Types].xml with parts taken away and added (ECMA-376 part 2, 7.2). */

import { nameKey } from '../zip/entry-name.js';
import { applyEdits, insertInto, removeElement, setAttribute } from '../xml/xml-edits.js';
import { escapeXml } from '../xml/xml-text.js';
import { attribute, childrenNamed, parseXml, prefixOf } from '../xml/xml-tree.js';

/** `removed` holds the `nameKey`s of parts; `added` maps paths of parts to their content types. */
export function patchContentTypes(text: string, removed: ReadonlySet<string>, added: ReadonlyMap<string, string>): string {
  const root = parseXml(text);
  const overrides = childrenNamed(root, 'Override');
  const keyOf = (part: string): string => nameKey(part.replace(/^\//, ''));
  const wanted = new Map([...added].map(([part, type]) => [keyOf(part), { part, type }]));
  const edits = overrides.flatMap((override) => {
    const key = keyOf(attribute(override, 'PartName') ?? '');
    const own = wanted.get(key);
    wanted.delete(key);
    if (!own) return removed.has(key) ? [removeElement(override)] : [];
    return attribute(override, 'ContentType') === own.type ? [] : [setAttribute(override, text, 'ContentType', own.type)];
  });
  const missing = [...wanted.values()].map(({ part, type }) =>
    `<${prefixOf(root)}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  return applyEdits(text, missing.length === 0 ? edits : [...edits, insertInto(root, missing.join(''))]);
}
