/** A relationships part with relationships taken away and added (ECMA-376 part 2, 6.5). */

import { packageRelationshipsNamespace, xmlHeader } from './namespaces.js';
import { applyEdits, insertInto, removeElement } from '../xml/xml-edits.js';
import { escapeXml } from '../xml/xml-text.js';
import { attribute, childrenNamed, parseXml, prefixOf } from '../xml/xml-tree.js';

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** As it is written: relative to the part that bears it. */
  readonly target: string;
}

export function patchRelationships(text: string, removedIds: ReadonlySet<string>, added: readonly NewRelationship[]): string {
  const root = parseXml(text);
  const removed = childrenNamed(root, 'Relationship').filter((each) => removedIds.has(attribute(each, 'Id') ?? '')).map(removeElement);
  return applyEdits(text, added.length === 0 ? removed : [...removed, insertInto(root, list(added, prefixOf(root)))]);
}

export function newRelationships(added: readonly NewRelationship[]): string {
  return `${xmlHeader}<Relationships xmlns="${packageRelationshipsNamespace}">${list(added, '')}</Relationships>`;
}

const list = (relationships: readonly NewRelationship[], p: string): string => relationships
  .map(({ id, type, target }) => `<${p}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`)
  .join('');

/** The path of `target` as a relationship of the part at `source` writes it: (`xl/a/b.xml`, `xl/c/d.xml`) → `../c/d.xml`. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(encodeSegment).join('/');
}

const encodeSegment = (segment: string): string => encodeURI(segment).replaceAll('#', '%23').replaceAll('?', '%3F');
