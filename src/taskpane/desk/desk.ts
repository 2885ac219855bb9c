/** What the pane does to the workbook, one deed at a time, and the picture of how things stand. */

import { compute, isBlocked, type Outcome } from '../../core/compute.js';
import { rankedCount } from '../../core/contest/contest.js';
import { inputSheet, inputSheets } from '../../core/intake/input-sheet.js';
import { checkSettings, presentSettings, settingEdits, type SettingTexts } from '../../core/intake/setting-edits.js';
import { fixOf, isFixable } from '../../core/issues/fixes.js';
import { severityCounts, type Issue } from '../../core/issues/issue.js';
import { settingsLedger, type Settings } from '../../core/ledgers/settings.js';
import { localDay, localTime } from '../../core/local-time.js';
import { lastResult, resultOf, type LastResult } from '../../core/report/last-result.js';
import { isOurs, outputSheets } from '../../core/report/output-sheets.js';
import { reportSheets } from '../../core/report/report-sheets.js';
import { settingsSheet } from '../../core/template/settings-sheet.js';
import { missingLedgerSheets, templateSheets } from '../../core/template/template-sheets.js';
import { sayIn } from '../../locales/locale.js';
import type { SheetDescription } from '../../workbook/description.js';
import type { CellChange, OpenWorkbook, PastWrites, ReadOptions } from '../../workbook/host.js';
import { HostFailure } from '../../workbook/host-failure.js';
import { RefusedWrite } from '../../workbook/refused-write.js';
import type { WorkbookTables } from '../../workbook/tables.js';
import { afterWriting, isReadSheet } from './after-writing.js';
import { isBlankWorkbook } from './blank-workbook.js';
import { checkOf, previewOf } from './check-of.js';
import { PictureStore } from './picture-store.js';
import type { Check, Deed, Picture, Sentence } from './picture.js';
import { Declined, sentenceOf } from './sentence-of.js';
import { Stirrings, type Later } from './stirrings.js';

export interface DeskSurroundings {
  now(): Date;
  /** Of this program. */
  readonly version: string;
  /** In place of the browser's timers. */
  readonly later?: Later;
}

/** The workbook speaks Chinese whatever the pane speaks. */
const sayInWorkbook = sayIn('zh-CN');

/** Milliseconds in which the screen shows what is being done before computing holds it up. */
const paintTime = 20;

/** No deed rejects: what went wrong is the picture's `trouble`. A deed asked for while another is done is not taken. */
export class Desk {
  readonly #store = new PictureStore();
  readonly #stirrings: Stirrings;
  readonly #later: Later;
  #stopListening: (() => Promise<void>) | null = null;
  #isBusy = false;
  /** The reading that nobody asked for; deeds wait for its end. */
  #rereading: Promise<void> | null = null;
  #computed: { readonly tables: WorkbookTables; readonly day: string; readonly outcome: Outcome } | null = null;

  constructor(private readonly workbook: OpenWorkbook, private readonly around: DeskSurroundings) {
    this.#later = around.later ?? ((run, wait) => void setTimeout(run, wait));
    this.#stirrings = new Stirrings(this.#later, (stirred) => this.#store.change({ stirred }), () => this.#readAgain());
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

  /** What computing would write; it follows later edits until it is written or closed. */
  preview(): Promise<void> {
    return this.#do('checking', async () => {
      if (this.getPicture().stirred.length > 0) this.#store.change(await this.#look());
      return { preview: previewOf(await this.#present()) };
    });
  }

  closePreview(): void {
    this.#store.change({ preview: null });
  }

  /** Computes and writes our sheets. @param options `despiteErrors`: without the rows and cells in error, stamped as not official. */
  writeResult({ despiteErrors }: { readonly despiteErrors: boolean }): Promise<void> {
    return this.#do('writing', async () => {
      const { tables, outcome } = await this.#present();
      if (isBlocked(outcome) && !despiteErrors) {
        throw new Declined({ key: 'desk.blocked', parameters: { count: severityCounts(outcome.issues).error } });
      }
      const at = localTime(this.around.now());
      const sheets = reportSheets(outcome, tables, { at, version: this.around.version }, sayInWorkbook);
      if (sheets.length === 0) throw new RefusedWrite('name-taken', outputSheets.ranking);
      await this.#write(sheets, { headings: tables.headings, sheets: inputSheets(tables) });
      const written = afterWriting(tables, sheets);
      this.#computed = this.#computed && { ...this.#computed, tables: written };
      const key = isBlocked(outcome) ? 'desk.written-unofficial' : 'desk.written';
      return {
        check: checkOf(written, outcome, isWhole(written) ? resultOf(outcome, at) : null), preview: null, past: await this.#past(),
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
      await this.#changeCells(fixed.map(fixOf), tables);
      return this.#lookAfter({ key: 'desk.fixed', parameters: { count: fixed.length } });
    });
  }

  /** Adds the ledgers that the workbook lacks. */
  setUp(): Promise<void> {
    return this.#do('setting-up', async () => {
      const sheets = missingLedgerSheets((await this.#present()).tables, sayInWorkbook);
      if (sheets.length === 0) return { done: { key: 'desk.nothing-missing' } };
      await this.#write(sheets);
      return this.#lookAfter({ key: 'desk.set-up', parameters: { sheets: sheets.map(({ name }) => name).join('、') } });
    });
  }

  /** Adds the ledgers of a made-up school to a workbook that holds nothing yet, not even blank ledgers. */
  insertSample(): Promise<void> {
    return this.#do('setting-up', async () => {
      const everything = await this.workbook.read(() => true, this.#share);
      if (!isBlankWorkbook(everything)) throw new Declined({ key: 'desk.not-blank' });
      await this.#write(templateSheets(sayInWorkbook, { sample: true }), everything);
      return this.#lookAfter({ key: 'desk.sample' });
    });
  }

  /** @param values the parameters that the person changed, as text. */
  saveSettings(values: Partial<SettingTexts>): Promise<void> {
    return this.#do('saving-settings', async () => {
      const { tables } = await this.#present();
      const checked = Object.entries(checkSettings({ ...presentSettings(tables), ...values }));
      const faults = checked.filter(([, { expected }]) => expected !== undefined);
      if (faults.length > 0) throw new Declined({ key: 'desk.settings-invalid', parameters: { count: faults.length } });
      const sheet = inputSheet(settingsLedger, tables);
      if (sheet) {
        const edits = settingEdits(tables, values);
        if (!edits) throw new Declined({ key: 'desk.settings-unreadable', parameters: { sheet: sheet.name } });
        if (edits.length === 0) return { done: { key: 'desk.settings-same' } };
        await this.#changeCells(edits, tables);
      } else {
        await this.#write([settingsSheet(Object.fromEntries(checked.map(([field, { value }]) => [field, value])) as unknown as Settings, sayInWorkbook)]);
      }
      return this.#lookAfter({ key: 'desk.settings-saved' });
    });
  }

  /** Brings back what our sheets held before the last write. */
  restore(): Promise<void> {
    return this.#do('restoring', async () => {
      await this.#stirrings.writing(Object.values(outputSheets), () => this.workbook.restore({ onProgress: this.#share }));
      return this.#lookAfter({ key: 'desk.restored' });
    });
  }

  /** Brings cells to the front; possible at any time. */
  async show(sheet: string, cells?: string): Promise<void> {
    await this.workbook.show(sheet, cells).catch((error: unknown) => this.#store.change({ trouble: sentenceOf(error) }));
  }

  /** The trouble and what was done were read. */
  dismiss(): void {
    this.#store.change({ trouble: null, done: null });
  }

  async #do(deed: Deed, act: () => Promise<Partial<Picture>>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#store.change({ work: { deed, share: null }, trouble: null, done: null });
    await this.#rereading;
    try {
      this.#store.change(await act());
    } catch (error) {
      this.#store.change({ trouble: sentenceOf(error) });
      if (!isHarmless(error)) this.#store.change(await this.#stateLeft());
    }
    this.#isBusy = false;
    this.#store.change({ work: null });
    this.#stirrings.awaitQuiet();
  }

  /** What the workbook holds after a failure, as far as it can be read. */
  async #stateLeft(): Promise<Partial<Picture>> {
    return { past: await this.#past(), ...(await this.#look().catch(() => ({}))) };
  }

  #readAgain(): void {
    if (this.#isBusy || this.#rereading || !this.getPicture().check) return;
    this.#rereading = this.#look({ isUnasked: true })
      .then((found) => {
        this.#store.change(found);
        this.#stirrings.awaitQuiet();
      })
      // Nobody asked for it: the sheets stay marked until the next edit or deed.
      .catch(() => {})
      .finally(() => { this.#rereading = null; });
  }

  async #look(options?: ReadOptions): Promise<Pick<Picture, 'check' | 'preview'>> {
    const tables = await this.#stirrings.reading(() => this.workbook.read(isReadSheet, this.#share, options));
    return this.#checked(tables, lastResult(tables));
  }

  /** After something was written: a failure to read it must not pass for a failure to write. */
  async #lookAfter(done: Sentence): Promise<Partial<Picture>> {
    const past = await this.#past();
    return this.#look().then((found) => ({ ...found, past, done }), () => ({ past, done, trouble: { key: 'desk.unread' } }));
  }

  async #checked(tables: WorkbookTables, last: LastResult | null): Promise<Pick<Picture, 'check' | 'preview'>> {
    const check = checkOf(tables, await this.#outcomeOf(tables), last);
    return { check, preview: this.getPicture().preview && previewOf(check) };
  }

  /** The check of what was last read, as of today. */
  async #present(): Promise<Check> {
    const { check } = this.getPicture();
    if (!check) this.#store.change(await this.#look());
    else if (check.outcome !== (await this.#outcomeOf(check.tables))) this.#store.change(await this.#checked(check.tables, check.last));
    return this.getPicture().check!;
  }

  async #outcomeOf(tables: WorkbookTables): Promise<Outcome> {
    const day = localDay(this.around.now());
    if (this.#computed?.tables !== tables || this.#computed.day !== day) {
      await new Promise<void>((resolve) => this.#later(resolve, paintTime));
      this.#computed = { tables, day, outcome: compute(tables, day) };
    }
    return this.#computed.outcome;
  }

  #write(sheets: readonly SheetDescription[], asRead?: WorkbookTables): Promise<void> {
    return this.#stirrings.writing(sheets.map(({ name }) => name), () =>
      this.workbook.writeSheets(sheets, { onProgress: this.#share, ...(asRead && { asRead }) }));
  }

  #changeCells(changes: readonly CellChange[], { headings, sheets }: WorkbookTables): Promise<void> {
    const names = new Set(changes.map(({ sheet }) => sheet));
    const asRead = { headings, sheets: sheets.filter(({ name }) => names.has(name)) };
    return this.#stirrings.writing([...names], () => this.workbook.changeCells(changes, { asRead, onProgress: this.#share }));
  }

  readonly #share = (share: number): void => {
    const { work } = this.getPicture();
    if (work) this.#store.change({ work: { ...work, share } });
  };

  #past(): Promise<PastWrites> {
    return this.workbook.pastWrites().catch(() => this.getPicture().past);
  }
}

/** Whether a result can be read back: a name that a sheet of the user's bears was left to him. */
const isWhole = (written: WorkbookTables): boolean => isOurs(written, 'ranking') && isOurs(written, 'log');

/** Whether the workbook is sure to be as it was read. */
const isHarmless = (error: unknown): boolean => error instanceof Declined || (error instanceof HostFailure && error.left === 'untouched');

/** An issue found again after the next check. */
const identity = ({ code, sheet, cell, value, fix }: Issue): string => JSON.stringify([code, sheet, cell, value, fix]);
