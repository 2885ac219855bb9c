import type { FileEvents } from './file-events.js';

/** Who wants to hear of a file's workbook: those that show it, and the desk, which asks for the sheets alone that change. */
export class FileListeners {
  readonly #events = new Set<Partial<FileEvents>>();
  readonly #sheets = new Set<(sheet: string) => void>();
  #isUnsaved = false;

  /** Gives what ends it. */
  addEvents(events: Partial<FileEvents>): () => void {
    this.#events.add(events);
    return () => void this.#events.delete(events);
  }

  addSheets(heard: (sheet: string) => void): () => void {
    this.#sheets.add(heard);
    return () => void this.#sheets.delete(heard);
  }

  tell<Name extends keyof FileEvents>(name: Name, ...said: Parameters<FileEvents[Name]>): void {
    for (const events of [...this.#events]) (events[name] as ((...said: Parameters<FileEvents[Name]>) => void) | undefined)?.(...said);
  }

  tellSheets(sheets: readonly string[]): void {
    for (const sheet of new Set(sheets)) for (const heard of [...this.#sheets]) heard(sheet);
  }

  /** Told only when it changes. */
  tellUnsaved(isUnsaved: boolean): void {
    if (isUnsaved === this.#isUnsaved) return;
    this.#isUnsaved = isUnsaved;
    this.tell('onUnsaved', isUnsaved);
  }

  clear(): void {
    this.#events.clear();
    this.#sheets.clear();
  }
}
