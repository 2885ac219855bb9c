/** What the page knows of its file at one moment. A picture is never changed: the bench makes a new one. */

import type { Desk } from '../../taskpane/desk/desk.js';
import type { Sentence } from '../../taskpane/desk/picture.js';
import type { FileWorkbook } from '../file/file-workbook.js';
import type { NewVersion } from './offline.js';

/** The one workbook that is open. */
export interface Opened {
  /** Another one for every workbook. */
  readonly id: number;
  readonly workbook: FileWorkbook;
  readonly desk: Desk;
  /** Of its file, with the extension. */
  readonly name: string;
}

export interface Task {
  readonly sentence: Sentence;
  /** 0…1, or `null` where no share is known. */
  readonly share: number | null;
  /** Whether it can be cancelled. */
  readonly isCancellable: boolean;
}

/** What must be answered before anything else: `discard` unsaved work, `overwrite` what was changed elsewhere. */
export interface Question {
  readonly kind: 'discard' | 'overwrite';
  readonly name: string;
}

/** `instead` is the way that loses nothing: to save first, or to save a copy. */
export type Answer = 'go-on' | 'instead' | 'cancel';

/** A copy of unsaved work that a page left behind. */
export interface Draft {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface BenchPicture {
  readonly opened: Opened | null;
  readonly isUnsaved: boolean;
  /** What is being done now; no other deed is taken meanwhile. */
  readonly task: Task | null;
  /** Why the last deed failed, or what it did, until it is dismissed or another deed begins. */
  readonly trouble: Sentence | null;
  readonly done: Sentence | null;
  readonly question: Question | null;
  /** Whether copies of unsaved work are kept. */
  readonly recovers: boolean;
  readonly drafts: readonly Draft[];
  /** Of the page itself, fetched and waiting. */
  readonly newVersion: NewVersion | null;
}
