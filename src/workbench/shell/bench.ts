/** What the page does with files, one deed at a time, and the picture of how things stand. No deed rejects. */

import type { Say } from '../../core/report/say.js';
import { Desk } from '../../taskpane/desk/desk.js';
import type { Sentence } from '../../taskpane/desk/picture.js';
import { version } from '../../version.js';
import { FileWorkbook, type OpenOptions } from '../file/file-workbook.js';
import type { Answer, BenchPicture, Question } from './bench-picture.js';
import { pickFile, saveAs, writeFault, type FileWithHandle } from './disk.js';
import { DraftKeeper } from './draft-keeper.js';
import { FilePlace } from './file-place.js';
import type { NewVersion } from './offline.js';
import { isCancelled, Refused, troubleOf, unlessCancelled } from './trouble.js';

/** Over this no school's workbook is; reading would only exhaust the machine. */
const largestFile = 512 * 1024 * 1024;

/** Milliseconds of quiet after which edits are checked: at once, for nobody else types here. */
const quietTime = 0;

/** Words that a deed needs before there is anybody to speak them. */
export type Named = (key: string) => string;

export class Bench {
  #picture: BenchPicture;
  readonly #listeners = new Set<() => void>();
  readonly #drafts: DraftKeeper;
  /** Of the open workbook's file; `null` where saving can only download. */
  #place: FilePlace | null = null;
  #isRecovered = false;
  #cancel: AbortController | null = null;
  #answer: ((answer: Answer) => void) | null = null;

  /** @param recovers whether copies of unsaved work are to be kept. */
  constructor(private readonly named: Named, recovers: boolean) {
    this.#picture = { opened: null, isUnsaved: false, task: null, trouble: null, done: null, question: null, recovers, drafts: [], newVersion: null };
    this.#drafts = new DraftKeeper(() => (this.#picture.task === null ? this.#picture.opened : null), (trouble) => this.#change({ trouble, recovers: false }));
    this.#drafts.isOn = recovers;
  }

  readonly get = (): BenchPicture => this.#picture;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  /** Asks for a file and opens it. */
  async pick(): Promise<void> {
    const file = await pickFile(this.named('workbench.file')).catch(() => null);
    if (file) await this.openFile(file);
  }

  openFile(file: FileWithHandle): Promise<void> {
    return this.#do(async () => {
      if (file.size > largestFile) return { trouble: { key: 'file.too-large', parameters: { path: file.name } } };
      if (!(await this.#mayDiscard())) return {};
      return this.#take(file.name, { key: 'workbench.task.opening', parameters: { name: file.name } }, async (options) => {
        const bytes = await unlessCancelled(file.arrayBuffer().catch(() => null), options.signal);
        if (bytes === null) throw new Refused({ key: 'file.denied', parameters: { path: file.name } });
        return FileWorkbook.open(new Uint8Array(bytes), options);
      }, FilePlace.of(file));
    });
  }

  /** Makes a workbook from the template. @param options `sample`: that of a made-up school. */
  create({ sample }: { readonly sample: boolean }): Promise<void> {
    return this.#do(async () => {
      if (!(await this.#mayDiscard())) return {};
      const name = this.named(sample ? 'workbench.name.sample' : 'workbench.name.new');
      return this.#take(name, { key: 'workbench.task.creating' }, () => FileWorkbook.fromTemplate({ sample }), null);
    });
  }

  /** Into the file that was opened where the browser can, else as a download. */
  save(): Promise<void> {
    return this.#do(() => this.#save());
  }

  saveAs(): Promise<void> {
    return this.#do(() => this.#saveAs());
  }

  /** Ends when the browser's dialog is closed. @param sheet one of our results. */
  print(sheet: string, say: Say): Promise<void> {
    return this.#do(async () => {
      const options = this.#begin({ key: 'workbench.task.printing' });
      const layout = await this.#picture.opened!.workbook.findLayout(sheet, options.signal);
      if (typeof layout === 'string') return { trouble: { key: `workbench.no-page.${layout}`, parameters: { sheet } } };
      const { printSheet } = await import('../paper/print.js');
      const file = this.#picture.opened!.name.replace(/\.[^.]*$/, '');
      return printSheet(layout, say, `${file} ${sheet}`, options).then(() => ({}), (error: unknown) => {
        if (isCancelled(error)) throw error;
        return { trouble: { key: 'workbench.print-failed' } };
      });
    });
  }

  /** Offers what earlier pages left behind. */
  async lookForDrafts(): Promise<void> {
    this.#change({ drafts: await this.#drafts.left() });
  }

  restoreDraft(id: string): Promise<void> {
    return this.#do(async () => {
      const draft = this.#picture.drafts.find((each) => each.id === id);
      if (!draft || !(await this.#mayDiscard())) return {};
      const left = await this.#take(draft.name, { key: 'workbench.task.opening', parameters: { name: draft.name } }, async (options) => {
        const bytes = await this.#drafts.bytesOf(id);
        if (bytes === null) throw new Refused({ key: 'unreadable.damaged' });
        return FileWorkbook.open(bytes, options);
      }, null);
      if (left.trouble) return left;
      // It is nobody's file yet, whatever is done and undone.
      this.#isRecovered = true;
      this.#change({ isUnsaved: true });
      await this.#drafts.adopt(id, this.#picture.opened!);
      return { ...left, drafts: await this.#drafts.left() };
    });
  }

  async discardDraft(id: string): Promise<void> {
    await this.#drafts.discard(id);
    await this.lookForDrafts();
  }

  /** Switching it off removes what was kept. */
  async setRecovers(recovers: boolean): Promise<void> {
    this.#drafts.isOn = recovers;
    this.#change({ recovers });
    if (recovers) this.#drafts.stir();
    else await this.clearDrafts();
  }

  async clearDrafts(): Promise<void> {
    await this.#drafts.clear();
    this.#change({ drafts: [], done: { key: 'workbench.recovery.cleared' } });
  }

  answer(answer: Answer): void {
    this.#change({ question: null });
    this.#answer?.(answer);
    this.#answer = null;
  }

  /** Breaks off what is being done. */
  cancel(): void {
    this.#cancel?.abort(new DOMException('cancelled', 'AbortError'));
  }

  dismiss(): void {
    this.#change({ trouble: null, done: null });
  }

  /** A newer page has been fetched. */
  renew(newVersion: NewVersion): void {
    this.#change({ newVersion });
  }

  /** Says why nothing was done. */
  refuse(trouble: Sentence): void {
    this.#change({ trouble });
  }

  async #do(act: () => Promise<Partial<BenchPicture>>): Promise<void> {
    if (this.#picture.task !== null || this.#picture.question !== null) return;
    this.#change({ trouble: null, done: null });
    const left = await act().catch((error: unknown) => ({ trouble: troubleOf(error) }));
    this.#cancel = null;
    this.#change({ ...left, task: null });
  }

  /** Puts a workbook in the place of the one that is open; where that fails, the old one stays. */
  async #take(
    name: string, sentence: Sentence, open: (options: Required<OpenOptions>) => Promise<FileWorkbook>, place: FilePlace | null,
  ): Promise<Partial<BenchPicture>> {
    const workbook = await open(this.#begin(sentence));
    const desk = new Desk(workbook, {
      now: () => new Date(), version, quietTime, compute: (tables, today, signal) => workbook.compute(tables, today, signal),
    });
    const former = this.#picture.opened;
    this.#place = place;
    this.#isRecovered = false;
    this.#change({ opened: { id: (former?.id ?? 0) + 1, workbook, desk, name }, isUnsaved: false });
    workbook.listen({ onUnsaved: (isUnsaved) => this.#change({ isUnsaved: isUnsaved || this.#isRecovered }) });
    await workbook.onChange(() => this.#drafts.stir());
    void desk.open();
    if (former) {
      void former.desk.close();
      former.workbook.close();
      await this.#drafts.forget();
    }
    return {};
  }

  async #save(): Promise<Partial<BenchPicture>> {
    const { opened } = this.#picture;
    const place = this.#place;
    if (!opened) return {};
    if (!place) return this.#saveAs();
    const parameters = { name: opened.name, path: opened.name };
    if (!(await place.mayWrite())) return { trouble: { key: 'workbench.save-denied', parameters } };
    if (await place.isChanged()) {
      const answer = await this.#ask({ kind: 'overwrite', name: opened.name });
      if (answer !== 'go-on') return answer === 'instead' ? this.#saveAs() : {};
    }
    const fault = await place.write(await this.#packed());
    if (fault !== null) return { trouble: { key: fault, parameters } };
    return this.#saved({ key: 'workbench.saved', parameters });
  }

  async #saveAs(): Promise<Partial<BenchPicture>> {
    const { opened } = this.#picture;
    if (!opened) return {};
    const bytes = this.#packed();
    // That packing failed is told by it, not by the disk.
    const written = await saveAs(opened.name, this.named('workbench.file'), bytes).catch((error: unknown) => error);
    await bytes;
    if (isCancelled(written)) return {};
    if (written instanceof Error || written instanceof DOMException) return { trouble: { key: writeFault(written), parameters: { name: opened.name, path: opened.name } } };
    if (!(written instanceof FileSystemFileHandle)) return this.#saved({ key: 'workbench.downloaded', parameters: { name: opened.name } });
    this.#place = await FilePlace.at(written);
    this.#change({ opened: { ...opened, name: written.name } });
    return this.#saved({ key: 'workbench.saved', parameters: { name: written.name } });
  }

  #packed(): Promise<Uint8Array> {
    const { workbook, name } = this.#picture.opened!;
    this.#begin({ key: 'workbench.task.saving', parameters: { name } }, false);
    return workbook.save();
  }

  async #saved(done: Sentence): Promise<Partial<BenchPicture>> {
    this.#isRecovered = false;
    const { workbook } = this.#picture.opened!;
    workbook.markSaved();
    await this.#drafts.forget();
    // Something may have been typed while it was being written.
    return { done, isUnsaved: workbook.isUnsaved };
  }

  /** Whether the open workbook may be given up. */
  async #mayDiscard(): Promise<boolean> {
    const { opened, isUnsaved } = this.#picture;
    if (!opened || !isUnsaved) return true;
    const answer = await this.#ask({ kind: 'discard', name: opened.name });
    if (answer !== 'instead') return answer === 'go-on';
    this.#change(await this.#save());
    return !this.#picture.isUnsaved;
  }

  #begin(sentence: Sentence, isCancellable = true): Required<OpenOptions> {
    this.#cancel = new AbortController();
    this.#change({ task: { sentence, share: null, isCancellable } });
    const onProgress = (share: number): void => { if (this.#picture.task) this.#change({ task: { ...this.#picture.task, share } }); };
    return { signal: this.#cancel.signal, onProgress };
  }

  #ask(question: Question): Promise<Answer> {
    this.#change({ question });
    return new Promise((answered) => { this.#answer = answered; });
  }

  #change(part: Partial<BenchPicture>): void {
    this.#picture = { ...this.#picture, ...part };
    for (const changed of [...this.#listeners]) changed();
  }
}
