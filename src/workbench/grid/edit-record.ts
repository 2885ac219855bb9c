/** Takes down what deeds change in cells, however they do it: by typing, paste, filling, undo. */

import { type ICommandService, type IObjectMatrixPrimitiveType, type ICellData, type Nullable, type Workbook } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { cellAddress } from '../../workbook/address.js';
import { sameValue, type CellEdit, type CellValue } from '../file/cell-edit.js';
import { placeOf, type SheetIds } from './sheet-ids.js';
import { valueAt } from './sheet-writing.js';

interface Changed {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
}

export class EditRecord {
  readonly #changed = new Map<string, Map<number, Changed>>();
  #isSilent = false;

  /** @param tell hears once what one deed changed; nothing when all is as it was. */
  constructor(private readonly workbook: Workbook, private readonly ids: SheetIds, private readonly tell: (edits: readonly CellEdit[]) => void) {}

  listen(commands: ICommandService): void {
    commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id && !this.#isSilent) this.#takeDown(params as ISetRangeValuesMutationParams);
    });
  }

  get isSilent(): boolean {
    return this.#isSilent;
  }

  /** What is done within is nobody's edit. */
  silently(deed: () => void): void {
    this.#isSilent = true;
    try {
      deed();
    } finally {
      this.#isSilent = false;
    }
  }

  #takeDown({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.workbook.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    // A deed may consist of several mutations, all of one task.
    if (this.#changed.size === 0) queueMicrotask(() => this.#flush());
    const changed = this.#changed.get(subUnitId) ?? new Map<number, Changed>();
    this.#changed.set(subUnitId, changed);
    for (const [row, column] of placesIn(cellValue)) {
      const place = placeOf(row, column);
      if (!changed.has(place)) changed.set(place, { id: subUnitId, row, column, before: valueAt(sheet, row, column) });
    }
  }

  #flush(): void {
    const edits = [...this.#changed.values()].flatMap((of) => [...of.values()].flatMap((each) => this.#edit(each)));
    this.#changed.clear();
    if (edits.length > 0) this.tell(edits);
  }

  #edit({ id, row, column, before }: Changed): CellEdit[] {
    const sheet = this.workbook.getSheetBySheetId(id);
    const name = this.ids.nameOf(id);
    if (!sheet || name === undefined) return [];
    const value = valueAt(sheet, row, column);
    return sameValue(before, value) ? [] : [{ sheet: name, cell: cellAddress(row + 1, column + 1), value }];
  }
}

/** Rows and columns of what a mutation writes. */
export function* placesIn(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined): Generator<readonly [number, number]> {
  for (const row in cells) {
    for (const column in cells[Number(row)]) yield [Number(row), Number(column)];
  }
}
