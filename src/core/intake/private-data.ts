/** Personal numbers have no place in a shared workbook (SPEC 5, private-data). */

import type { SheetTable } from '../../workbook/tables.js';
import type { IssueLog } from '../issues/issue.js';
import { maskPrivateNumbers } from '../issues/private-numbers.js';
import { eachInTurns, type InTurns } from '../turns.js';

/** Reports every cell of the input sheets that holds one, matched columns or not. */
export function* reportPrivateData(inputs: readonly SheetTable[], issues: IssueLog): InTurns<void> {
  for (const sheet of inputs) {
    yield* eachInTurns(sheet.rows, ({ row, cells }) => {
      for (let index = 0; index < cells.length; index++) {
        const cell = cells[index]!;
        if (typeof cell !== 'string' && typeof cell !== 'number') continue;
        const masked = maskPrivateNumbers(cell);
        if (masked !== cell) issues.add('private-data', { sheet: sheet.name, row, column: index + 1 }, { value: masked });
      }
    });
  }
}
