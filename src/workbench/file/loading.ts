/** Takes plain data apart, into loads. */

import type { InTurns } from '../../core/turns.js';
import { kinds, nodeReference, primitiveReference, type Load } from './load.js';

/** Words or primitives of a load: a few milliseconds to take in and to put together. */
const fullLoad = { words: 65_536, primitives: 8_192 } as const;
/** Nodes between two turns. */
const turnLength = 1_024;

/**
 * What is shared stays shared: an object that stands in two places is sent once.
 * Data are lists without gaps, maps, sets, plain objects with texts for keys, and primitives.
 */
export class Loading {
  readonly #primitives = new Map<unknown, number>();
  /** `null` while a node is open. */
  readonly #nodes = new Map<object, number | null>();
  readonly #shapes = new Shapes();
  /** From the whole down to the node whose parts are being referred to. */
  readonly #open: OpenNode[];
  #added = 0;
  #words: number[] = [];
  #fresh: unknown[] = [];

  constructor(data: unknown) {
    this.#open = [this.#opened([data])];
  }

  /** The next load, until one is the last. Throws a `TypeError` for a function, a symbol, an object of a class and for a cycle. */
  *next(): InTurns<Load> {
    for (let steps = 1; this.#open.length > 0 && !this.#isFull(); steps++) {
      const next = this.#refer(this.#open.at(-1)!);
      if (next) this.#open.push(next);
      else this.#add(this.#open.pop()!);
      if (steps % turnLength === 0) yield;
    }
    const load = { primitives: this.#fresh, shapes: this.#shapes.fresh(), words: Uint32Array.from(this.#words), isLast: this.#open.length === 0 };
    [this.#words, this.#fresh] = [[], []];
    return load;
  }

  #isFull(): boolean {
    return this.#words.length >= fullLoad.words || this.#fresh.length >= fullLoad.primitives;
  }

  #opened(node: object): OpenNode {
    this.#nodes.set(node, null);
    if (Array.isArray(node)) return { node, kind: kinds.list, parts: node, references: [] };
    if (node instanceof Map) return { node, kind: kinds.map, parts: [...node].flat(), references: [] };
    if (node instanceof Set) return { node, kind: kinds.set, parts: [...node], references: [] };
    if (Object.getPrototypeOf(node) !== Object.prototype) throw new TypeError('An object of a class cannot be sent');
    return { node, kind: kinds.firstShape + this.#shapes.numberOf(node), parts: Object.values(node), references: [] };
  }

  /** Refers to the parts of a node up to one that must be added before; gives that, opened. */
  #refer({ parts, references }: OpenNode): OpenNode | null {
    for (let index = references.length; index < parts.length; index++) {
      const part = parts[index];
      if (typeof part !== 'object' || part === null) references.push(primitiveReference(this.#primitive(part)));
      else {
        const number = this.#nodes.get(part);
        if (number === null) throw new TypeError('A cycle cannot be sent');
        if (number === undefined) return this.#opened(part);
        references.push(nodeReference(number));
      }
    }
    return null;
  }

  #add({ node, kind, references }: OpenNode): void {
    this.#nodes.set(node, this.#added++);
    this.#words.push(kind);
    if (kind < kinds.firstShape) this.#words.push(references.length);
    for (const reference of references) this.#words.push(reference);
  }

  #primitive(value: unknown): number {
    // A map takes both zeros for one key.
    const key = Object.is(value, -0) ? minusZero : value;
    const known = this.#primitives.get(key);
    if (known !== undefined) return known;
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError(`A ${typeof value} cannot be sent`);
    this.#fresh.push(value);
    const number = this.#primitives.size;
    this.#primitives.set(key, number);
    return number;
  }
}

const minusZero = Symbol('-0');

/** A node whose parts are being referred to. */
interface OpenNode {
  readonly node: object;
  readonly kind: number;
  readonly parts: readonly unknown[];
  readonly references: number[];
}

/** The lists of keys that objects have, each once. */
class Shapes {
  readonly #start: Step = { number: null, next: new Map() };
  #count = 0;
  #fresh: (readonly string[])[] = [];

  numberOf(node: object): number {
    let step = this.#start;
    const keys = Object.keys(node);
    for (const key of keys) {
      let next = step.next.get(key);
      if (!next) step.next.set(key, next = { number: null, next: new Map() });
      step = next;
    }
    if (step.number === null) {
      step.number = this.#count++;
      this.#fresh.push(keys);
    }
    return step.number;
  }

  /** Those that are new since they were asked for last. */
  fresh(): (readonly string[])[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }
}

/** From key to key; `number` is that of the shape that ends here. */
interface Step {
  number: number | null;
  readonly next: Map<string, Step>;
}
