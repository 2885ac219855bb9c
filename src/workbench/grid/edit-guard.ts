/** What stands between a key, a drag or a paste and the sheet. */

import {
  CanceledError, CommandType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, type DocumentDataModel, type ICellData, type ICommandInfo, type ICommandService,
  type IUniverInstanceService, type Nullable, type Workbook,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT, AutoFillCommand, ClearSelectionContentCommand, SetRangeValuesMutation, SheetCopyDownCommand, SheetCopyRightCommand,
  type ISetRangeValuesMutationParams, type SheetInterceptorService,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { CopyCommand, CutCommand, SheetPasteShortKeyCommandName } from '@univerjs/ui';
import { placesIn, type EditRecord } from './edit-record.js';
import type { RefusedEdit } from './grid.js';
import { permitsCommand, permitsOperation } from './permitted-commands.js';
import type { Selection } from './selection.js';
import type { SheetIds } from './sheet-ids.js';
import { cellToWrite, formatAt } from './sheet-writing.js';
import { isFormula, typedValue } from './typed-value.js';

/** What is done in another way than Univer's. */
export interface OwnDeeds {
  copy(): void;
  cut(): void;
  paste(html: string | undefined, text: string | undefined): void;
  clear(): void;
  /** @param id the sheet's */
  refuse(reason: RefusedEdit, id: string, row: number, column: number): void;
}

const fillings: ReadonlySet<string> = new Set([AutoFillCommand.id, SheetCopyDownCommand.id, SheetCopyRightCommand.id]);

export class EditGuard {
  #isTyping = false;
  #isFilling = false;

  constructor(
    private readonly workbook: Workbook, private readonly ids: SheetIds, private readonly selection: Selection, private readonly record: EditRecord,
    private readonly deeds: OwnDeeds,
  ) {}

  watch(commands: ICommandService): void {
    commands.beforeCommandExecuted((command) => {
      if (command.type === CommandType.COMMAND) this.#checkCommand(command);
      else if (command.type === CommandType.OPERATION) this.#checkOperation(command);
      else if (command.id === SetRangeValuesMutation.id) this.#checkWriting(command.params as ISetRangeValuesMutationParams);
    });
    commands.onCommandExecuted(({ id }) => {
      if (fillings.has(id)) this.#isFilling = false;
    });
  }

  /** What was typed becomes what it means. */
  read(interceptors: SheetInterceptorService, instances: IUniverInstanceService): void {
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 1000,
      // Univer has made numbers of full-width digits by now, and formulas: what was typed stands in the editor.
      handler: (_, { subUnitId, worksheet, row, col }) => {
        const unchanged: Nullable<ICellData> = worksheet.getCellRaw(row, col);
        const typed = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream.replace(/\r\n$/, '');
        if (typed === undefined) return unchanged ?? undefined;
        const format = formatAt(worksheet, row, col);
        if (!isFormula(typed, format)) return cellToWrite(typedValue(typed, format), worksheet.getComposedCellStyle(row, col));
        this.deeds.refuse('formula-cell', subUnitId, row, col);
        return unchanged ?? undefined;
      },
    });
  }

  #checkCommand({ id, params }: Readonly<ICommandInfo>): void {
    const own = this.#isTyping ? undefined : this.#ownDeed(id, params);
    if (own) own();
    if (own || !permitsCommand(id) || (fillings.has(id) && this.workbook.getActiveSheet().getMergeData().length > 0)) throw new CanceledError();
    if (fillings.has(id)) this.#isFilling = true;
  }

  #ownDeed(id: string, params: object | undefined): (() => void) | undefined {
    switch (id) {
      case CopyCommand.id: return () => this.deeds.copy();
      case CutCommand.id: return () => this.deeds.cut();
      case ClearSelectionContentCommand.id: return () => this.deeds.clear();
      case SheetPasteShortKeyCommandName: {
        const { htmlContent, textContent } = (params ?? {}) as { readonly htmlContent?: string; readonly textContent?: string };
        return () => this.deeds.paste(htmlContent, textContent);
      }
      default: return undefined;
    }
  }

  #checkOperation({ id, params }: Readonly<ICommandInfo>): void {
    if (!permitsOperation(id)) throw new CanceledError();
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible } = params as { readonly visible: boolean };
    const { row, column } = this.selection.cell;
    if (visible && this.#refuses(this.workbook.getActiveSheet().getSheetId(), row, column)) throw new CanceledError();
    this.#isTyping = visible;
  }

  /** Refused as a whole or not at all. Filling brings looks along: of those the number format alone stays. */
  #checkWriting({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (this.record.isSilent) return;
    for (const [row, column] of placesIn(cellValue)) {
      if (this.#refuses(subUnitId, row, column)) throw new CanceledError();
    }
    if (!this.#isFilling) return;
    for (const [row, column] of placesIn(cellValue)) {
      const cell = cellValue?.[row]?.[column];
      if (!cell) continue;
      const pattern = this.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      delete cell.s;
      if (pattern !== undefined) cell.s = { n: { pattern } };
    }
  }

  #refuses(id: string, row: number, column: number): boolean {
    const reason = this.ids.refusal(id, row, column);
    if (reason !== null) this.deeds.refuse(reason, id, row, column);
    return reason !== null;
  }
}
