/** What the pane does to the workbook, one deed at a time, and the picture of how things stand. */

import { isBlocked } from '../../core/compute.js';
import { rankedCount } from '../../core/contest/contest.js';
import { guardedSheets } from '../../core/guarded-sheets.js';
import type { SettingTexts } from '../../core/intake/setting-edits.js';
import { fixOf, isFixable } from '../../core/issues/fixes.js';
import { severityCounts, type Issue } from '../../core/issues/issue.js';
import { localTime } from '../../core/local-time.js';
import { outputSheets, takenNames } from '../../core/report/output-sheets.js';
import { reportSheets } from '../../core/report/report-sheets.js';
import { missingLedgerSheets } from '../../core/template/missing-ledger-sheets.js';
import { pageTimer, type Later } from '../../hosts/slices.js';
import { sayInWorkbook } from '../../locales/workbook-language.js';
import type { OpenWorkbook, PastWrites, ReadOptions } from '../../workbook/host.js';
import { EntriesChanged } from '../../workbook/entries-changed.js';
import { HostFailure } from '../../workbook/host-failure.js';
import { RefusedWrite } from '../../workbook/refused-write.js';
import { isBlankWorkbook } from './blank-workbook.js';
import { PictureStore } from './picture-store.js';
import type { Check, Deed, Picture, Sentence } from './picture.js';
import { Reader, type ComputeElsewhere } from './reader.js';
import { Declined, sentenceOf } from './sentence-of.js';
import { settingsWrite } from './settings-write.js';
import { Stirrings } from './stirrings.js';
import { Writer } from './writer.js';

export interface DeskSurroundings {
  now(): Date;
  /** Of this program. */
  readonly version: string;
  /** In place of the browser's timers. */
  readonly later?: Later;
  /** Milliseconds without an edit after which the workbook is read again; 800 unless said. */
  readonly quietTime?: number;
  /** In place of the page, which computes in slices. */
  readonly compute?: ComputeElsewhere;
}

/** No deed rejects: what went wrong is the picture's `trouble`. A deed asked for while another is done is not taken. */
export class Desk {
  readonly #store = new PictureStore();
  readonly #stirrings: Stirrings;
  readonly #reader: Reader;
  readonly #writer: Writer;
  #stopListening: (() => Promise<void>) | null = null;
  #isBusy = false;
  /** Calls off the deed under way; from when that writes for good, it is another one that nobody uses. */
  #calling = new AbortController();
  /** Something was written since the workbook was read, and reading it again failed. */
  #isOutdated = false;
  /** The trouble that the next showing settles. */
  #unshown: Sentence | null = null;
  /** The reading that nobody asked for; deeds wait for its end. */
  #rereading: Promise<void> | null = null;

  constructor(private readonly workbook: OpenWorkbook, private readonly around: DeskSurroundings) {
    const later = around.later ?? pageTimer;
    this.#stirrings = new Stirrings(later, (stirred) => this.#store.change({ stirred }), () => this.#readAgain(), around.quietTime);
    this.#reader = new Reader(workbook, this.#stirrings, later, () => around.now(), around.compute ?? null);
    this.#writer = new Writer(workbook, this.#stirrings, () => ({ onProgress: this.#share, signal: this.#calling.signal, onBegun: this.#begun }));
  }

  readonly subscribe = this.#store.subscribe;
  readonly getPicture = this.#store.get;

  /** Begins to listen for edits and reads the workbook; to be tried again while the picture has no check. */
  open(): Promise<void> {
    return this.#do('opening', async () => {
      // Where the host tells of no edits, those in between are still caught before anything is written.
      this.#stopListening ??= await this.workbook.onChange(this.#stirrings.hear).catch(() => null);
      return { past: await this.#past(), ...(await this.#look()) };
    });
  }

  /** Listens no longer. */
  async close(): Promise<void> {
    this.#stirrings.end();
    await this.#stopListening?.().catch(() => {});
    this.#stopListening = null;
  }

  check(): Promise<void> {
    return this.#do('checking', () => this.#look());
  }

  /** Computes and writes our sheets. @param options `despiteErrors`: without the rows and cells in error, stamped as not official. */
  writeResult({ despiteErrors }: { readonly despiteErrors: boolean }): Promise<void> {
    return this.#do('writing', async () => {
      // The run that somebody else has just written down there would be lost.
      if (this.getPicture().stirred.includes(outputSheets.log)) throw new EntriesChanged([outputSheets.log]);
      const known = await this.#presentWhole();
      // That a sheet was renamed is told by nobody; what was just edited in the summary is to be kept.
      const isAsRead = takenNames(known.tables).length === 0 && !this.getPicture().stirred.includes(outputSheets.annual);
      const check = isAsRead ? known : await this.#lookAgain();
      const { tables, outcome } = check;
      if (isBlocked(outcome) && !despiteErrors) {
        throw new Declined({ key: 'desk.blocked', parameters: { count: severityCounts(outcome.issues).error } });
      }
      const at = localTime(this.around.now());
      const sheets = reportSheets(outcome, tables, { at, version: this.around.version }, sayInWorkbook);
      if (sheets.length === 0) throw new RefusedWrite('name-taken', outputSheets.ranking);
      await this.#writer.sheets(sheets, { headings: tables.headings, sheets: guardedSheets(tables) });
      const key = isBlocked(outcome) ? 'desk.written-unofficial' : 'desk.written';
      return {
        check: this.#reader.onceWritten(check, sheets, at), past: await this.#past(),
        done: { key, parameters: { ranked: rankedCount(outcome.contest) } },
      };
    });
  }

  /** Repairs exactly these issues' cells, as far as the issues still stand. */
  fix(issues: readonly Issue[]): Promise<void> {
    return this.#do('fixing', async () => {
      const { tables, outcome } = await this.#present();
      const chosen = new Set(issues.map(identity));
      const fixed = outcome.issues.filter(isFixable).filter((issue) => chosen.has(identity(issue)));
      if (fixed.length === 0) throw new Declined({ key: 'desk.fixes-gone' });
      await this.#writer.cells(fixed.map(fixOf), tables);
      return this.#lookAfter({ key: 'desk.fixed', parameters: { count: fixed.length } });
    });
  }

  /** Adds the ledgers that the workbook lacks. */
  setUp(): Promise<void> {
    return this.#do('setting-up', async () => {
      const sheets = missingLedgerSheets((await this.#presentWhole()).tables, sayInWorkbook);
      if (sheets.length === 0) return { done: { key: 'desk.nothing-missing' } };
      await this.#writer.sheets(sheets);
      return this.#lookAfter({ key: 'desk.set-up', parameters: { sheets: sheets.map(({ name }) => name).join('、') } });
    });
  }

  /** Adds the ledgers of a made-up school to a workbook that holds nothing yet, not even blank ledgers. */
  insertSample(): Promise<void> {
    return this.#do('inserting-sample', async () => {
      // Most people never ask for it, so it is not loaded before.
      const { templateSheets } = await import('../../core/template/template-sheets.js');
      await this.#presentWhole();
      const everything = await this.workbook.read(() => true, this.#share, { signal: this.#calling.signal });
      if (!isBlankWorkbook(everything)) throw new Declined({ key: 'desk.not-blank' });
      await this.#writer.sheets(templateSheets(sayInWorkbook, { sample: true }), everything);
      return this.#lookAfter({ key: 'desk.sample' });
    });
  }

  /** @param values the parameters that the person changed, as text. */
  saveSettings(values: SettingTexts): Promise<void> {
    return this.#do('saving-settings', async () => {
      const { tables } = await this.#presentWhole();
      const write = settingsWrite(tables, values, sayInWorkbook);
      if ('sheet' in write) await this.#writer.sheets([write.sheet]);
      else if (write.cells.length === 0) return { done: { key: 'desk.settings-same' } };
      else await this.#writer.cells(write.cells, tables);
      return this.#lookAfter({ key: 'desk.settings-saved' });
    });
  }

  /** Brings back what our sheets held before the last write. */
  restore(): Promise<void> {
    return this.#do('restoring', async () => {
      await this.#writer.restore();
      return this.#lookAfter({ key: 'desk.restored' });
    });
  }

  /** Calls off what is being done, and leaves everything as it was; too late once the workbook is being written for good. */
  cancel(): void {
    const { work } = this.getPicture();
    if (!work?.canCancel) return;
    this.#store.change({ work: { ...work, canCancel: false } });
    this.#calling.abort();
  }

  /** Brings cells to the front; possible at any time. */
  async show(sheet: string, cells?: string): Promise<void> {
    const trouble = await this.workbook.show(sheet, cells).then(() => null, sentenceOf);
    if (trouble ?? (this.#unshown && this.getPicture().trouble === this.#unshown)) this.#store.change({ trouble });
    this.#unshown = trouble;
  }

  /** The trouble and what was done were read. */
  dismiss(): void {
    this.#store.change({ trouble: null, done: null });
  }

  async #do(deed: Deed, act: () => Promise<Partial<Picture>>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const { signal } = this.#calling = new AbortController();
    this.#store.change({ work: { deed, share: null, canCancel: deed !== 'restoring' }, trouble: null, done: null });
    await this.#rereading;
    try {
      signal.throwIfAborted();
      this.#store.change(await act());
    } catch (error) {
      if (signal.aborted && error === signal.reason) this.#store.change({ done: { key: 'desk.cancelled' } });
      else {
        this.#begun();
        this.#store.change({ trouble: sentenceOf(error) });
        if (!isHarmless(error)) this.#store.change(await this.#stateLeft());
      }
    }
    this.#isBusy = false;
    this.#store.change({ work: null });
    this.#stirrings.awaitQuiet();
  }

  /** What the workbook holds after a failure, as far as it can be read. */
  async #stateLeft(): Promise<Partial<Picture>> {
    return { past: await this.#past(), ...(await this.#look().catch(() => this.#unread())) };
  }

  #readAgain(): void {
    if (this.#isBusy || this.#rereading || !this.getPicture().check) return;
    // Somebody else has computed: what can be brought back is another result.
    const isWritten = this.getPicture().stirred.includes(outputSheets.ranking);
    this.#rereading = this.#look({ isUnasked: true })
      .then(async (found) => (isWritten ? { ...found, past: await this.#past() } : found))
      .then((found) => {
        this.#store.change(found);
        this.#stirrings.awaitQuiet();
      })
      // Nobody asked for it: the sheets stay marked until the next edit or deed.
      .catch(() => {})
      .finally(() => { this.#rereading = null; });
  }

  async #look(options: ReadOptions = { signal: this.#calling.signal }): Promise<Pick<Picture, 'check'>> {
    const check = await this.#reader.read(this.#share, options);
    this.#isOutdated = false;
    return { check };
  }

  /** After something was written: a failure to read it must not pass for a failure to write. */
  async #lookAfter(done: Sentence): Promise<Partial<Picture>> {
    const past = await this.#past();
    return this.#look().then((found) => ({ ...found, past, done }), () => ({ ...this.#unread(), past, done, trouble: { key: 'desk.unread' } }));
  }

  #unread(): Partial<Picture> {
    this.#isOutdated = true;
    return {};
  }

  /** The check of what was last read, as of today. */
  async #present(): Promise<Check> {
    const { check } = this.getPicture();
    if (!check || this.#isOutdated) await this.#lookAgain();
    else {
      const today = await this.#reader.asOfToday(check, this.#calling.signal);
      if (today !== check) this.#store.change({ check: today });
    }
    return this.getPicture().check!;
  }

  /** The same once a write that did not end was taken back: the sheets that it added would pass for somebody else's. */
  async #presentWhole(): Promise<Check> {
    const check = await this.#present();
    if (!this.getPicture().past.isUnfinished) return check;
    // It may have ended since: somebody else was writing.
    if ((await this.workbook.pastWrites()).isUnfinished) await this.#writer.restore();
    return this.#lookAgain();
  }

  async #lookAgain(): Promise<Check> {
    this.#store.change({ past: await this.#past(), ...(await this.#look()) });
    return this.getPicture().check!;
  }

  readonly #share = (share: number): void => {
    const { work } = this.getPicture();
    if (work) this.#store.change({ work: { ...work, share } });
  };

  readonly #begun = (): void => {
    const { work } = this.getPicture();
    this.#calling = new AbortController();
    if (work?.canCancel) this.#store.change({ work: { ...work, canCancel: false } });
  };

  #past(): Promise<PastWrites> {
    return this.workbook.pastWrites().catch(() => this.getPicture().past);
  }
}

/** Whether the workbook is sure to be as it was read. */
const isHarmless = (error: unknown): boolean => error instanceof Declined || (error instanceof HostFailure && error.left === 'untouched');

/** An issue found again after the next check. */
const identity = ({ code, sheet, cell, value, fix }: Issue): string => JSON.stringify([code, sheet, cell, value, fix]);
