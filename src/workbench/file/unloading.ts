/** Puts plain data together from the loads that come. */

import type { InTurns } from '../../core/turns.js';
import { isNodeReference, kinds, numberIn, type Load } from './load.js';

/** Words between two turns. */
const turnLength = 4_096;

export class Unloading {
  readonly #primitives: unknown[] = [];
  readonly #nodes: object[] = [];
  readonly #shapes: Shape[] = [];
  #words: Load['words'] = new Uint32Array();
  #at = 0;

  /** @param load the one after that which was taken last. */
  *take({ primitives, shapes, words }: Load): InTurns<void> {
    for (const primitive of primitives) this.#primitives.push(primitive);
    for (const keys of shapes) this.#shapes.push({ keys, blank: Object.fromEntries(keys.map((key) => [key, null])) });
    this.#words = words;
    this.#at = 0;
    for (let next = turnLength; this.#at < words.length;) {
      this.#nodes.push(this.#node());
      if (this.#at < next) continue;
      next = this.#at + turnLength;
      yield;
    }
  }

  /** Once every load was taken. */
  data(): unknown {
    return (this.#nodes.at(-1) as readonly unknown[])[0];
  }

  #node(): object {
    const kind = this.#words[this.#at++]!;
    if (kind >= kinds.firstShape) return this.#object(this.#shapes[kind - kinds.firstShape]!);
    const count = this.#words[this.#at++]!;
    switch (kind) {
      case kinds.list:
        return this.#list(count);
      case kinds.map:
        return this.#map(count / 2);
      default:
        return new Set(this.#list(count));
    }
  }

  #object({ keys, blank }: Shape): object {
    // An object that grows field by field takes twice the time and memory.
    const object = { ...blank };
    for (const key of keys) object[key] = this.#part();
    return object;
  }

  #list(count: number): unknown[] {
    const list: unknown[] = [];
    for (let index = 0; index < count; index++) list.push(this.#part());
    return list;
  }

  #map(count: number): Map<unknown, unknown> {
    const map = new Map<unknown, unknown>();
    for (let index = 0; index < count; index++) {
      const key = this.#part();
      map.set(key, this.#part());
    }
    return map;
  }

  #part(): unknown {
    const reference = this.#words[this.#at++]!;
    return isNodeReference(reference) ? this.#nodes[numberIn(reference)] : this.#primitives[numberIn(reference)];
  }
}

interface Shape {
  readonly keys: readonly string[];
  readonly blank: Readonly<Record<string, unknown>>;
}
