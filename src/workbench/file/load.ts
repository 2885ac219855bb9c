/**
 * Plain data on their way between page and worker, in loads. A structured clone takes in everything at a stretch; a load is
 * next to nothing to take in, and what it holds is put together in turns: see `Unloading`.
 */

/** What follows from those before it; kept in mind at both ends are all primitives, nodes and shapes so far, each numbered from 0. */
export interface Load {
  /** Further primitives, each distinct one once; or data that are small enough to be cloned whole. */
  readonly primitives: readonly unknown[];
  /** Further shapes: the keys of objects. */
  readonly shapes: readonly (readonly string[])[];
  /**
   * Further nodes, one after the other, each after those that it holds: its kind, for lists, maps and sets the count of its
   * references, then these. An object's are its fields, in the order of its shape; a map's are keys and values in turn.
   */
  readonly words: Uint32Array<ArrayBuffer>;
  /** Its last node is a list that holds the whole alone. */
  readonly isLast: boolean;
}

/** A node's first word. An object's is that of the first shape and its shape's number. */
export const kinds = { list: 0, map: 1, set: 2, firstShape: 3 } as const;

/** What refers to a node or a primitive. */
export const nodeReference = (number: number): number => number * 2 + 1;
export const primitiveReference = (number: number): number => number * 2;
export const isNodeReference = (reference: number): boolean => (reference & 1) === 1;
export const numberIn = (reference: number): number => reference >>> 1;

/** For small data, cloned as they are: taking apart and putting together takes longer, until the compiler has seen it often. */
export const wholeLoad = (data: unknown): Load =>
  ({ primitives: [data], shapes: [], words: Uint32Array.of(kinds.list, 1, primitiveReference(0)), isLast: true });
