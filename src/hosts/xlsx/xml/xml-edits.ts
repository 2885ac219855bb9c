/** Changes to the text of an XML part, each at its place, so that everything else stays as its producer wrote it. */

import type { XmlElement } from './xml-tree.js';
import { escapeXml } from './xml-text.js';

export interface Edit {
  readonly at: number;
  /** Characters taken away from `at` on. */
  readonly remove: number;
  readonly insert: string;
  /** The name of a self-closing element that the insertion opens; several insertions open it once. */
  readonly opens?: string;
}

/** The text after all edits; insertions at the same place keep their order. Throws when edits overlap, which is a fault of the caller. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  // Insertions go before a removal at the same place: an element's successor may be inserted before it.
  const ordered = [...edits].sort((a, b) => a.at - b.at || Number(a.remove > 0) - Number(b.remove > 0));
  const pieces: string[] = [];
  let at = 0;
  ordered.forEach((edit, index) => {
    const opened = edit.opens !== undefined && ordered[index - 1]?.opens === edit.opens && ordered[index - 1]?.at === edit.at;
    const opensOn = edit.opens !== undefined && ordered[index + 1]?.opens === edit.opens && ordered[index + 1]?.at === edit.at;
    if (!opened) {
      if (edit.at < at) throw new RangeError(`edits overlap at ${edit.at}`);
      pieces.push(text.slice(at, edit.at));
      at = edit.at + edit.remove;
    }
    if (edit.opens !== undefined && !opened) pieces.push('>');
    pieces.push(edit.insert);
    if (edit.opens !== undefined && !opensOn) pieces.push(`</${edit.opens}>`);
  });
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** `xml` as the last child of `parent`, which is opened if it closes itself. */
export function insertInto(parent: XmlElement, xml: string): Edit {
  return parent.selfClosing
    ? { at: parent.openEnd - 2, remove: 2, insert: xml, opens: parent.name }
    : { at: parent.closeStart, remove: 0, insert: xml };
}

/** `xml` just before `element`. */
export function insertBefore(element: XmlElement, xml: string): Edit {
  return { at: element.start, remove: 0, insert: xml };
}

/** The element taken away with all that it holds. */
export function removeElement(element: XmlElement): Edit {
  return { at: element.start, remove: element.end - element.start, insert: '' };
}

/** The attribute of this name as written, set to `value`; `text` is the source that `element` was parsed from. */
export function setAttribute(element: XmlElement, text: string, name: string, value: string): Edit {
  const insert = `${name}="${escapeXml(value)}"`;
  const place = attributePlace(element, text, name);
  if (place) return { at: place.start, remove: place.end - place.start, insert };
  return { at: element.start + 1 + element.name.length, remove: 0, insert: ` ${insert}` };
}

/** Where `name="value"` stands in a start tag that is known to be well-formed. */
function attributePlace(element: XmlElement, text: string, name: string): { start: number; end: number } | null {
  let at = element.start + 1 + element.name.length;
  for (;;) {
    while (isSpace(text[at]!)) at++;
    if (text[at] === '/' || text[at] === '>') return null;
    const start = at;
    while (text[at] !== '=' && !isSpace(text[at]!)) at++;
    const found = text.slice(start, at) === name;
    while (text[at] !== '"' && text[at] !== "'") at++;
    at = text.indexOf(text[at]!, at + 1) + 1;
    if (found) return { start, end: at };
  }
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}
