import { fc, test as propertyTest } from '@fast-check/vitest';
import { expect } from 'vitest';
import { FileWorkbook, type CellEdit, type CellValue } from '../../../src/workbench/file/file-workbook.js';
import { cellAddress } from '../../../src/workbook/address.js';
import { everything } from '../../hosts/xlsx/everything.js';
import { brokenInvariants } from '../../hosts/xlsx/invariants.js';
import { edit, inFile } from './file-parts.js';
import { keeperAtHand } from './keeper-at-hand.js';

const day = fc.date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date): CellValue => ({ day: date.toISOString().slice(0, 10) }));
const value = fc.oneof(
  fc.constantFrom<CellValue>(null, '', true, false, '0012', '=1', ' 空 ', '_x0041_', '一\r\n二'), fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }), day,
);
// The formulas of the sheet stand in C4 and C5.
const place = fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 8 }) }).filter(({ row, column }) => !(column === 3 && (row === 4 || row === 5)));
const edits = fc.array(fc.tuple(place, value).map(([{ row, column }, each]): CellEdit => edit(cellAddress(row, column), each)), { maxLength: 10 });

propertyTest.prop([fc.array(edits, { maxLength: 4 })], { numRuns: 60 })('whatever is typed, the saved file holds what the page shows', async (entered) => {
  const at = keeperAtHand();
  const workbook = await FileWorkbook.open(everything(), {}, () => at.link);
  for (const each of entered) workbook.edit(each);
  const saved = await workbook.save();
  expect(await inFile(saved)).toEqual(workbook.tables());
  expect(brokenInvariants(saved)).toEqual([]);
  workbook.close();
});
