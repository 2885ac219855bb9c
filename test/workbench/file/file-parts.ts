import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsx-host.js';
import type { CellEdit } from '../../../src/workbench/file/file-workbook.js';
import type { SheetTable, WorkbookTables } from '../../../src/workbook/tables.js';

export const everySheet = (): boolean => true;
export const inFile = async (bytes: Uint8Array): Promise<WorkbookTables> => XlsxWorkbook.open(bytes).read(everySheet);
export const named = ({ sheets }: WorkbookTables, name: string): SheetTable => sheets.find((sheet) => sheet.name === name)!;
export const edit = (cell: string, value: CellEdit['value'], sheet = '数据'): CellEdit => ({ sheet, cell, value });
export const part = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);
