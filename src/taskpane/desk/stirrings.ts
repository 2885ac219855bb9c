/** Which sheets changed since they were read, and when it is quiet enough to read them again. */

import type { Later } from '../../hosts/slices.js';
import { isReadSheet } from './after-writing.js';

/** Who types a column of marks pauses less than this between two cells. */
const usualQuiet = 800;

export class Stirrings {
  #sheets: ReadonlySet<string> = new Set();
  #sinceReading: Set<string> | null = null;
  /** Sheets that we ourselves are writing. */
  #own: ReadonlySet<string> = new Set();
  #turn = 0;

  /** `changed` hears the sheets whenever they differ; `quiet` is called when nobody typed for `quietTime`, in milliseconds. */
  constructor(
    private readonly later: Later,
    private readonly changed: (sheets: readonly string[]) => void,
    private readonly quiet: () => void,
    private readonly quietTime = usualQuiet,
  ) {}

  readonly hear = (sheet: string): void => {
    if (!isReadSheet(sheet) || this.#own.has(sheet)) return;
    this.#sinceReading?.add(sheet);
    this.#set(new Set([...this.#sheets, sheet]));
    this.awaitQuiet();
  };

  awaitQuiet(): void {
    const turn = ++this.#turn;
    if (this.#sheets.size > 0) this.later(() => { if (turn === this.#turn) this.quiet(); }, this.quietTime);
  }

  /** What was heard before it was read is settled; what is heard meanwhile is not. */
  async reading<Read>(read: () => Promise<Read>): Promise<Read> {
    const since = new Set<string>();
    this.#sinceReading = since;
    try {
      const found = await read();
      this.#set(since);
      return found;
    } finally {
      this.#sinceReading = null;
    }
  }

  async writing(sheets: readonly string[], write: () => Promise<void>): Promise<void> {
    this.#own = new Set(sheets);
    try {
      await write();
    } finally {
      this.#own = new Set();
    }
  }

  /** Calls nobody any more. */
  end(): void {
    this.#turn++;
  }

  #set(sheets: ReadonlySet<string>): void {
    if (sheets.size === 0 && this.#sheets.size === 0) return;
    this.#sheets = sheets;
    this.changed([...sheets]);
  }
}
