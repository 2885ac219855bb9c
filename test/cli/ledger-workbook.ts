/** Workbooks of a few ledger rows, written by hand: what a school brings, without a template. */

import { sheetXml, stylesXml, workbookZip } from '../hosts/xlsx/packages.js';

/** A number shown as a date, or a cell as it stands in the part. */
export type LedgerCell = string | number | null | { readonly serial: number } | { readonly xml: string };
export type LedgerRows = readonly (readonly LedgerCell[])[];

const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The bytes of a workbook with these sheets. */
export function ledgerWorkbook(sheets: Readonly<Record<string, LedgerRows>>): Uint8Array {
  const list = Object.entries(sheets).map(([name, rows]) => ({ name, xml: sheetXml(rows.map(rowXml).join('')) }));
  const overrides = [['workbook', 'sheet.main'], ['styles', 'styles'], ...list.map((_, index) => [`worksheets/sheet${index + 1}`, 'worksheet'])]
    .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${sml}.${type}+xml"/>`);
  return workbookZip({
    sheets: list,
    styles: stylesXml([0, 14]).replace('<cellStyleXfs>', '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs>'),
    parts: {
      '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        + `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`,
    },
  });
}

function rowXml(cells: readonly LedgerCell[], index: number): string {
  const row = index + 1;
  return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row}`)).join('')}</row>`;
}

function cellXml(cell: LedgerCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return 'serial' in cell ? `<c r="${address}" s="1"><v>${cell.serial}</v></c>` : cell.xml.replace('<c', `<c r="${address}"`);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** 教师名册 and 评比打分 in which each teacher, numbered T1, T2 …, has this mark in every component. */
export function contest(marks: readonly (number | string | null)[]): Record<'教师名册' | '评比打分', LedgerRows> {
  return {
    教师名册: [['编号', '姓名'], ...marks.map((_, index) => [`T${index + 1}`, `教师${'甲乙丙丁戊己庚辛壬癸'[index]}`])],
    评比打分: [
      ['参评教师', '评委', '课题研究', '教学设计', '听课评课', '教学展示'],
      ...marks.map((mark, index) => [`T${index + 1}`, null, mark, mark, mark, mark]),
    ],
  };
}
