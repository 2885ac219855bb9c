/** Tables of a described sheet as Word's: as wide as the text, lined, the header on every page. */

import { Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx';
import type { Column, FiguresBlock, TableBlock } from '../../workbook/description.js';
import { styles, type Style } from '../../workbook/styles.js';
import { shownContent, shownInColumn } from './shown-content.js';
import { textWidth } from './word-styles.js';
import { writable } from './writable.js';

interface Cell {
  readonly text: string;
  /** Columns of the grid. */
  readonly span: number;
  readonly isHeader?: boolean;
  readonly isLeft?: boolean;
}

export function wordTable(block: TableBlock): Table {
  const columns = block.columns as readonly Column<unknown>[];
  const spanOf = ({ span = 1 }: Column<unknown>): number => span;
  const whole = columns.reduce((sum, column) => sum + spanOf(column), 0);
  const header = columns.map((column): Cell => ({ text: column.header, span: spanOf(column), isHeader: true }));
  const rows = block.rows.map((row) => columns.map((column): Cell => ({
    text: shownInColumn(column, row), span: spanOf(column), isLeft: (styles[column.style] as Style).align === 'left',
  })));
  const remark: Cell[][] = block.rows.length === 0 && block.empty !== undefined ? [[{ text: block.empty, span: whole }]] : [];
  return tableOf(whole, [header, ...rows, ...remark], true);
}

/** @param width grid columns of the sheet. */
export function figuresTable({ figures, labelSpan, valueSpan }: FiguresBlock, width: number): Table {
  const perRow = Math.max(1, Math.floor(width / (labelSpan + valueSpan)));
  const cells = figures.map(({ label, value, format }): Cell[] => [
    { text: label, span: labelSpan, isHeader: true }, { text: shownContent(value, 'figure', format), span: valueSpan },
  ]);
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, index) => cells.slice(index * perRow, (index + 1) * perRow).flat());
  return tableOf(perRow * (labelSpan + valueSpan), rows, false);
}

function tableOf(whole: number, rows: readonly (readonly Cell[])[], hasHeader: boolean): Table {
  const unit = Math.floor(textWidth / whole);
  return new Table({
    width: { size: unit * whole, type: WidthType.DXA },
    columnWidths: Array.from({ length: whole }, () => unit),
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60 },
    rows: rows.map((cells, index) => new TableRow({
      cantSplit: true, tableHeader: hasHeader && index === 0, children: cells.map((cell) => tableCell(cell, unit, index < rows.length - 1)),
    })),
  });
}

function tableCell({ text, span, isHeader = false, isLeft = false }: Cell, unit: number, keepNext: boolean): TableCell {
  return new TableCell({
    columnSpan: span,
    width: { size: unit * span, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(isHeader && { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } }),
    children: text.split('\n').map((line) => new Paragraph({
      style: 'Cell', keepNext: isHeader && keepNext, ...(isLeft && { alignment: 'left' }), children: [new TextRun({ text: writable(line), bold: isHeader })],
    })),
  });
}
