/** What a workbook began as: a worker that takes the place of another begins with it again. */

import type { Contents } from './contents.js';
import type { KeeperLink } from './keeper-link.js';

export interface OpenOptions {
  /** Hears the share that was read, up to 1. */
  readonly onProgress?: (share: number) => void;
  /** Once it is aborted, opening rejects with its reason. */
  readonly signal?: AbortSignal;
}

/** Puts it into a worker that holds nothing yet. */
export type Origin = (link: KeeperLink, options?: OpenOptions) => Promise<Contents>;

/** A file's bytes. */
export function openedFile(bytes: Uint8Array): Origin {
  // A browser holds a blob where it likes, outside of memory too.
  const kept = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  return async (link, { onProgress, signal } = {}) => link.open(new Uint8Array(await kept.arrayBuffer()), onProgress, signal);
}

/** The template, empty or with the made-up school. */
export const fromTemplate = (options: { readonly sample: boolean }): Origin => (link) => link.make(options);
