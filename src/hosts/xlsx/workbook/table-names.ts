/** Ids and names of Excel Tables, which must be a workbook's only ones. */

import type { PartReach } from '../package/part-reach.js';
import { partText, type XlsxPackage } from '../package/package.js';
import type { WorkbookPart } from './workbook-part.js';
import { attribute, parseXml } from '../xml/xml-tree.js';

export class TableNames {
  /** Lower case; tables share them with defined names. */
  readonly #names: Set<string>;
  #lastId = 0;

  /** Takes stock of the tables of all sheets but those whose parts are `dropped`. */
  constructor(pkg: XlsxPackage, workbook: WorkbookPart, reach: PartReach, dropped: (path: string) => boolean) {
    this.#names = new Set(workbook.definedNames.map(({ name }) => name.toLowerCase()));
    const tables = workbook.sheets.flatMap(({ path }) => reach.from(path))
      .filter(({ type, target }) => type.endsWith('/table') && !dropped(target));
    for (const { target } of tables) {
      const text = partText(pkg, target);
      if (text === null) continue;
      const table = parseXml(text);
      this.#lastId = Math.max(this.#lastId, Number(attribute(table, 'id')) || 0);
      for (const name of ['name', 'displayName']) this.#names.add((attribute(table, name) ?? '').toLowerCase());
    }
  }

  freshId(): number {
    return ++this.#lastId;
  }

  /** `wanted`, with a number after it where it is taken. */
  freshName(wanted: string): string {
    for (let number = 1; ; number++) {
      const name = number === 1 ? wanted : `${wanted}_${number}`;
      if (this.#names.has(name.toLowerCase())) continue;
      this.#names.add(name.toLowerCase());
      return name;
    }
  }
}
