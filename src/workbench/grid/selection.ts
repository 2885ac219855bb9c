/** What is selected in the grid. */

import type { IRange, Workbook } from '@univerjs/core';
import type { SheetsSelectionsService } from '@univerjs/sheets';
import { cellAddress } from '../../workbook/address.js';

export class Selection {
  constructor(private readonly workbook: Workbook, private readonly service: SheetsSelectionsService) {}

  /** The cell that is typed into, counted from 0: of merged cells the first. */
  get cell(): { readonly row: number; readonly column: number } {
    const primary = this.service.getCurrentLastSelectionPrimaryCell();
    return primary ? { row: primary.startRow, column: primary.startColumn } : { row: 0, column: 0 };
  }

  get address(): string {
    return cellAddress(this.cell.row + 1, this.cell.column + 1);
  }

  /** Whole rows and columns end where the sheet ends; never empty. */
  get ranges(): IRange[] {
    const sheet = this.workbook.getActiveSheet();
    const [lastRow, lastColumn] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
    const ranges = this.service.getCurrentSelections().map(({ range }) => ({
      startRow: range.startRow || 0, startColumn: range.startColumn || 0,
      endRow: Math.min(Number.isNaN(range.endRow) ? lastRow : range.endRow, lastRow),
      endColumn: Math.min(Number.isNaN(range.endColumn) ? lastColumn : range.endColumn, lastColumn),
    }));
    const { row, column } = this.cell;
    return ranges.length > 0 ? ranges : [{ startRow: row, endRow: row, startColumn: column, endColumn: column }];
  }
}
