/** The grid over Univer. Everything of Univer's is reached from here, so that the page loads it last. */

import {
  BooleanNumber, ICommandService, IUndoRedoService, IUniverInstanceService, LifecycleService, LifecycleStages, LocaleService, RedoCommand, UndoCommand, UniverInstanceType,
  mergeWorksheetSnapshotWithDefault, type Injector, type IRange, type IWorkbookData, type Univer, type Workbook, type Worksheet,
} from '@univerjs/core';
import { DeviceInputEventType, IRenderManagerService } from '@univerjs/engine-render';
import {
  InsertSheetMutation, RemoveSheetMutation, SetSelectionsOperation, SetWorksheetActiveOperation, SheetInterceptorService, SheetsSelectionsService, getPrimaryForRange,
} from '@univerjs/sheets';
import { ScrollToRangeOperation, SetCellEditVisibleOperation, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { IClipboardInterfaceService, ILayoutService } from '@univerjs/ui';
import { atOnce, type InTurns } from '../../core/turns.js';
import { inSlices } from '../../hosts/slices.js';
import { cellAddress, parseAddress, parseRange } from '../../workbook/address.js';
import type { CellLook } from '../../workbook/sheet-look.js';
import type { CellEdit } from '../file/cell-edit.js';
import { CellMarks } from './cell-marks.js';
import { drawConditionalFormats } from './conditional-formats.js';
import { blanks, copiedValues, pastedTexts, pastedValues } from './clipboard.js';
import { EditGuard } from './edit-guard.js';
import { EditRecord } from './edit-record.js';
import { fixFrame } from './fixed-frame.js';
import { gridRange } from './grid-range.js';
import type { CellMark, Grid, GridEvents, GridOptions, GridSheet, RefusedEdit } from './grid.js';
import { Selection } from './selection.js';
import { sharedStyles, sheetData, type NamedLooks, type SheetData } from './sheet-data.js';
import { SheetIds } from './sheet-ids.js';
import { writeValues, type PlacedValue } from './sheet-writing.js';
import { tableHtml, tableText } from './table-text.js';
import { keepTabOrder } from './tab-order.js';
import { forgetSheets } from './undo-list.js';
import { startUniver } from './univer.js';

const unitId = 'workbook';

/** See `mountGrid`. */
export async function openGrid(host: HTMLElement, sheets: readonly GridSheet[], looks: readonly CellLook[], events: GridEvents, options: GridOptions): Promise<Grid> {
  const element = host.appendChild(document.createElement('div'));
  element.style.cssText = 'width: 100%; height: 100%';
  keepTabOrder(element);
  const ids = new SheetIds(options.readOnly ?? new Set());
  const named = { looks, prefix: '' };
  const [univer, taken] = await Promise.all([startUniver(element, options.language), inSlices(takenSheets(sheets, ids, named))]);
  const injector = univer.__getInjector();
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: unitId, name: '', appVersion: '', locale: injector.get(LocaleService).getCurrentLocale(), styles: sharedStyles(named),
    sheetOrder: taken.map(({ id }) => id), sheets: Object.fromEntries(taken.map((sheet) => [sheet.id, sheet])),
  });
  const grid = new UniverGrid(element, univer, injector, workbook, ids, events);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  fixFrame(injector, injector.get(IRenderManagerService).getRenderById(unitId)!);
  return grid;
}

function* takenSheets(sheets: readonly GridSheet[], ids: SheetIds, named: NamedLooks): InTurns<SheetData[]> {
  const taken: SheetData[] = [];
  for (const sheet of sheets) taken.push(yield* sheetData(sheet, ids.add(sheet), named));
  return taken;
}

class UniverGrid implements Grid {
  readonly #commands: ICommandService;
  readonly #instances: IUniverInstanceService;
  readonly #selection: Selection;
  readonly #record: EditRecord;
  readonly #marks: CellMarks;
  #told = '';
  #readings = 0;

  constructor(
    private readonly element: HTMLElement, private readonly univer: Univer, private readonly injector: Injector, private readonly workbook: Workbook,
    private readonly ids: SheetIds, private readonly events: GridEvents,
  ) {
    this.#commands = injector.get(ICommandService);
    this.#instances = injector.get(IUniverInstanceService);
    const interceptors = injector.get(SheetInterceptorService);
    const selections = injector.get(SheetsSelectionsService);
    this.#selection = new Selection(workbook, selections);
    this.#record = new EditRecord(workbook, ids, (edits) => events.onEdit(edits));
    const guard = new EditGuard(workbook, ids, this.#selection, this.#record, {
      copy: () => void this.#copy(),
      cut: () => void this.#copy().then(() => this.#clear()),
      paste: (html, text) => this.#paste(html, text),
      clear: () => this.#clear(),
      refuse: (reason, id, row, column) => this.#refuse(reason, id, row, column),
    });
    guard.watch(this.#commands);
    guard.read(interceptors, this.#instances);
    this.#record.listen(this.#commands);
    this.#marks = new CellMarks(ids);
    this.#marks.drawBy(interceptors);
    drawConditionalFormats(ids, interceptors);
    selections.selectionChanged$.subscribe(() => this.#tellSelection());
    workbook.activeSheet$.subscribe(() => this.#tellSelection());
    this.#instances.focusUnit(unitId);
  }

  get activeSheet(): string {
    return this.ids.nameOf(this.#sheet.getSheetId()) ?? '';
  }

  show(sheet: string, cells?: string | null): void {
    const subUnitId = this.ids.idOf(sheet);
    if (subUnitId === undefined) return;
    this.#endTyping();
    if (this.#sheet.getSheetId() !== subUnitId) this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    const found = cells === null || cells === undefined ? null : parseRange(cells);
    if (found) this.#select(gridRange(found));
  }

  mark(marks: readonly CellMark[]): void {
    this.#marks.set(marks);
    this.#redraw();
  }

  put(edits: readonly CellEdit[]): void {
    this.#endTyping();
    const values = new Map<string, PlacedValue[]>();
    for (const { sheet, cell, value } of edits) {
      const id = this.ids.idOf(sheet);
      const at = parseAddress(cell);
      if (id === undefined || !at) continue;
      const of = values.get(id) ?? [];
      values.set(id, of);
      of.push({ row: at.row - 1, column: at.column - 1, value });
    }
    this.#record.silently(() => writeValues(this.injector, this.#commands, this.workbook, values));
  }

  replace(sheets: readonly GridSheet[], removed: readonly string[], looks: readonly CellLook[]): void {
    this.#endTyping();
    const [active, cell] = [this.activeSheet, this.#selection.address];
    const named = { looks, prefix: `${++this.#readings}:` };
    const styles = sharedStyles(named);
    const gone: string[] = [];
    for (const sheet of sheets) {
      const former = this.ids.remove(sheet.table.name);
      const order = this.workbook.getSheetOrders();
      const index = former === undefined ? order.length : order.indexOf(former);
      // A sheet just written is not so long that it must be taken in pieces.
      const taken = atOnce(sheetData(sheet, this.ids.add(sheet), named));
      this.#commands.syncExecuteCommand(InsertSheetMutation.id, { unitId, index, styles, sheet: mergeWorksheetSnapshotWithDefault(taken) });
      if (former !== undefined) gone.push(former);
    }
    this.show(removed.includes(active) ? this.#firstVisible(removed) : active, cell);
    gone.push(...removed.flatMap((name) => this.ids.remove(name) ?? []));
    for (const subUnitId of gone) this.#commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId, subUnitId });
    forgetSheets(this.injector.get(IUndoRedoService), unitId, (id) => gone.includes(id));
  }

  focus(): void {
    this.#instances.focusUnit(unitId);
    this.injector.get(ILayoutService).focus();
  }

  undo(): void {
    void this.#commands.executeCommand(UndoCommand.id);
  }

  redo(): void {
    void this.#commands.executeCommand(RedoCommand.id);
  }

  dispose(): void {
    // React objects to a root that is taken away while it draws.
    queueMicrotask(() => {
      this.univer.dispose();
      this.element.remove();
    });
  }

  get #sheet(): Worksheet {
    return this.workbook.getActiveSheet();
  }

  #select(range: IRange): void {
    const place = { unitId, subUnitId: this.#sheet.getSheetId() };
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections: [{ range, primary: getPrimaryForRange(range, this.#sheet), style: null }] });
    this.#commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }

  #tellSelection(): void {
    const [sheet, cell] = [this.activeSheet, this.#selection.address];
    const told = `${sheet}!${cell}`;
    if (told === this.#told) return;
    this.#told = told;
    this.events.onSelect(sheet, cell);
  }

  #redraw(): void {
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.components.forEach((component) => component.makeDirty());
  }

  #endTyping(): void {
    this.#commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { unitId, visible: false, eventType: DeviceInputEventType.PointerDown });
  }

  #firstVisible(but: readonly string[]): string {
    const left = this.workbook.getSheets().find((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE && !but.includes(sheet.getName()));
    return left?.getName() ?? '';
  }

  async #copy(): Promise<void> {
    const values = copiedValues(this.#sheet, this.#selection.ranges.at(-1)!);
    await this.injector.get(IClipboardInterfaceService).write(tableText(values), tableHtml(values));
  }

  #clear(): void {
    this.#write(blanks(this.#sheet, this.#selection.ranges));
  }

  #paste(html: string | undefined, text: string | undefined): void {
    const texts = pastedTexts(html, text);
    if (!texts) return;
    const { values, formula } = pastedValues(this.#sheet, this.#selection.ranges.at(-1)!, texts);
    if (formula) this.#refuse('formula-cell', this.#sheet.getSheetId(), formula.row, formula.column);
    else this.#write(values);
  }

  #write(values: readonly PlacedValue[]): void {
    writeValues(this.injector, this.#commands, this.workbook, new Map([[this.#sheet.getSheetId(), values]]));
  }

  #refuse(reason: RefusedEdit, id: string, row: number, column: number): void {
    const sheet = this.ids.nameOf(id);
    if (sheet !== undefined) this.events.onRefused(reason, sheet, cellAddress(row + 1, column + 1));
  }
}
