/** Tables of a described sheet as Word's: as wide as the text, lined, the header on every page. */

import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import type { Column, FiguresBlock, TableBlock } from '../../workbook/description.js';
import { shownContent, shownInColumn } from '../../workbook/shown-content.js';
import { styles, type Style } from '../../workbook/styles.js';
import { textWidth } from './word-styles.js';
import { writable } from './writable.js';

interface Cell {
  readonly text: string;
  readonly isHeader?: boolean;
  readonly isLeft?: boolean;
}

/** A date in the table's font on one line, in twentieths of a point. */
const dateWidth = 1250;

export function wordTable(block: TableBlock): Table {
  const columns = block.columns as readonly Column<unknown>[];
  const header = columns.map((column): Cell => ({ text: column.header, isHeader: true }));
  const rows = block.rows.map((row) => columns.map((column): Cell => ({
    text: shownInColumn(column, row), isLeft: (styles[column.style] as Style).align === 'left',
  })));
  const remark: Cell[][] = block.rows.length === 0 && block.empty !== undefined ? [[{ text: block.empty }]] : [];
  return tableOf(widthsOf(columns), [header, ...rows, ...remark], true);
}

/** As in the sheet, but that dates stand on one line; the widest column makes room for them. */
function widthsOf(columns: readonly Column<unknown>[]): number[] {
  const whole = columns.reduce((sum, { span = 1 }) => sum + span, 0);
  const shares = columns.map(({ span = 1 }) => Math.floor((textWidth * span) / whole));
  const widest = shares.indexOf(Math.max(...shares));
  const widths = shares.map((share, index) => (columns[index]!.style === 'date' && index !== widest ? Math.max(share, dateWidth) : share));
  widths[widest]! -= total(widths) - total(shares);
  return widths;
}

/** @param width grid columns of the sheet. */
export function figuresTable({ figures, labelSpan, valueSpan }: FiguresBlock, width: number): Table {
  const perRow = Math.max(1, Math.floor(width / (labelSpan + valueSpan)));
  const unit = Math.floor(textWidth / (perRow * (labelSpan + valueSpan)));
  const cells = figures.map(({ label, value, format }): Cell[] => [{ text: label, isHeader: true }, { text: shownContent(value, 'figure', format) }]);
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, index) => cells.slice(index * perRow, (index + 1) * perRow).flat());
  return tableOf(Array.from({ length: perRow }, () => [unit * labelSpan, unit * valueSpan]).flat(), rows, false);
}

/** @param widths of the columns, in twentieths of a point; the only cell of a row covers them all. */
function tableOf(widths: readonly number[], rows: readonly (readonly Cell[])[], hasHeader: boolean): Table {
  return new Table({
    width: { size: total(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60 },
    rows: rows.map((cells, index) => new TableRow({
      cantSplit: true, tableHeader: hasHeader && index === 0,
      children: cells.map((cell, column) =>
        tableCell(cell, cells.length === 1 ? { span: widths.length, width: total(widths) } : { span: 1, width: widths[column]! }, index < rows.length - 1)),
    })),
  });
}

function tableCell({ text, isHeader = false, isLeft = false }: Cell, { span, width }: { readonly span: number; readonly width: number }, keepNext: boolean): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } }),
    children: text.split('\n').map((line) => new Paragraph({
      style: 'Cell', keepNext: isHeader && keepNext, ...(isLeft && { alignment: 'left' }), children: [new TextRun({ text: writable(line), bold: isHeader })],
    })),
  });
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
