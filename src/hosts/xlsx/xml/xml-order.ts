/** Where a new child goes among those that a schema puts in order. */

import { insertBefore, insertInto, type Edit } from './xml-edits.js';
import type { XmlElement } from './xml-tree.js';

/** Inserts `xml`, a child named `local`, before the first child that `order` puts after it. */
export function insertInOrder(parent: XmlElement, order: readonly string[], local: string, xml: string): Edit {
  const later = new Set(order.slice(order.indexOf(local) + 1));
  const successor = parent.children.find((each) => later.has(each.local));
  return successor ? insertBefore(successor, xml) : insertInto(parent, xml);
}
