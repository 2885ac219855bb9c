/** A workbook as Excel holds it, with direct access for arranging and asserting. */

import { itemNotFound } from '../errors.js';
import type { CellValue } from './cell.js';
import type { CellRange } from './area.js';
import type { Given } from './arranging.js';
import { eventTypes, type EventKind, type HostEvent } from './events.js';
import type { Name } from './name.js';
import type { Protection } from './protection.js';
import { HostSheet } from './sheet.js';
import { snapshotOf, type WorkbookSnapshot } from './snapshot.js';
import type { XmlPart } from './xml-part.js';

// Over every workbook of the process: a listener of an earlier one must not hear a later one.
let sheetsEver = 0;

export class HostWorkbook {
  name = '工作簿1.xlsx';
  readonly sheets: HostSheet[] = [];
  /** Names that hold in the whole workbook. */
  readonly names: Name[] = [];
  /** Settings of the add-in, as JSON values. */
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: XmlPart[] = [];
  /** Document properties under their wire names, and the custom ones. */
  readonly properties: Record<string, unknown> = {};
  readonly customProperties = new Map<string, string | number | boolean | Date>();
  protection: Pick<Protection, 'password'> | null = null;
  active: HostSheet;
  selection: readonly CellRange[] = [{ top: 1, left: 1, bottom: 1, right: 1 }];
  calculationMode = 'Automatic';
  /** Whether days count from 1904, as in workbooks that began on a Mac; serials in cells are of the workbook's own system. */
  date1904 = false;
  /** The current year: a date typed without one is in it. */
  year = new Date().getFullYear();
  /** Values of formulas that the stand-in's small calculator does not know; `undefined` leaves it to calculate. */
  formulaValue: ((sheet: string, address: string, formula: string) => CellValue | undefined) | null = null;
  /** How often something was done that empties Excel's list of what can be undone. */
  undoEmptied = 0;
  /** Counts changes, so that formulas are worked out again. */
  generation = 0;
  eventsEnabled = true;
  readonly listeners = new Set<string>();
  readonly events: HostEvent[] = [];
  /** Told when events are waiting. */
  onEvents: () => void = () => {};

  constructor(firstSheet = 'Sheet1') {
    this.active = this.addSheet(firstSheet);
  }

  /** A sheet at the end, with contents as they are (no text becomes a number or a formula). */
  addSheet(name: string, rows: readonly (readonly Given[])[] = []): HostSheet {
    const id = `{00000000-0001-0000-${(++sheetsEver).toString(16).padStart(4, '0').toUpperCase()}-000000000000}`;
    const sheet = new HostSheet(this, id, name);
    this.sheets.push(sheet);
    return sheet.fill('A1', rows);
  }

  /** Takes a sheet out as another person would, with no word to anyone. */
  removeSheet(name: string): void {
    const sheet = this.sheet(name);
    this.sheets.splice(sheet.position, 1);
    if (this.active === sheet) this.active = this.sheets.find((each) => each.visibility === 'Visible') ?? this.sheets[0]!;
    this.touch();
  }

  /** By name (Excel makes no difference of case) or id. @throws ItemNotFound */
  sheet(name: string): HostSheet {
    const sheet = this.find(name);
    if (!sheet) throw itemNotFound(name);
    return sheet;
  }

  find(nameOrId: unknown): HostSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === String(nameOrId).toLowerCase());
  }

  get protected(): boolean {
    return this.protection !== null;
  }

  /** Protects the structure: no sheet may be added, removed, renamed, moved, hidden or shown. */
  protect(password: string | null = null): void {
    this.protection = { password };
  }

  unprotect(): void {
    this.protection = null;
  }

  /** Everything a reader would see, as plain JSON; equal before and after where nothing was changed. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this);
  }

  /** Something changed: formulas are worked out again. */
  touch(): void {
    this.generation++;
  }

  /** Word to whoever listens in the sheet or in the whole workbook. */
  tell(kind: EventKind, sheet: HostSheet, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.eventsEnabled) return;
    const type = eventTypes[kind];
    for (const target of [sheet.id, 'Workbook']) {
      if (!this.listeners.has(`${type} ${target}`)) continue;
      const local = details['source'] === 'Local' && { triggerSource: 'ThisLocalAddin' };
      this.events.push({ type, target, details: { worksheetId: sheet.id, ...details, ...local } });
    }
    if (this.events.length > 0) this.onEvents();
  }
}
