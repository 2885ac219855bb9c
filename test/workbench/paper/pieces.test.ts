import { expect, test } from 'vitest';
import type { PageRow } from '../../../src/workbench/paper/pages.js';
import { piecesOf, seenCells } from '../../../src/workbench/paper/pieces.js';
import type { StyleName } from '../../../src/workbook/styles.js';

const row = (number: number, ...styles: readonly StyleName[]): PageRow =>
  ({ top: (number - 1) * 15, height: 15, row: { row: number, cells: styles.map((style, index) => ({ column: index + 1, content: style, style })) } });
const shape = (...rows: readonly PageRow[]): string[] => piecesOf(rows).map((piece) => (piece.kind === 'line' ? `line ${piece.row.row.row}` : `table ${[piece.header, piece.body].map((part) => part.map((each) => each.row.row).join(' ')).join(' | ')}`));

test('a line is no table', () => expect(shape(row(1, 'title'), row(2, 'note'))).toEqual(['line 1', 'line 2']));
test('a header row and the rows below it are one', () => expect(shape(row(1, 'header', 'header'), row(2, 'text', 'score'), row(3, 'text', 'score'))).toEqual(['table 1 | 2 3']));
test('the next header row begins another', () => expect(shape(row(1, 'header'), row(2, 'text'), row(3, 'header'), row(4, 'text'))).toEqual(['table 1 | 2', 'table 3 | 4']));
test('so does a blank row between', () => expect(shape(row(1, 'label', 'figure'), row(3, 'label', 'figure'))).toEqual(['table  | 1', 'table  | 3']));
test('labels beside figures are no header row', () => expect(shape(row(1, 'label', 'figure'), row(2, 'label', 'figure'))).toEqual(['table  | 1 2']));
test('a repeated header goes with the rows below it', () =>
  expect(shape({ ...row(3, 'header'), top: 0 }, { ...row(59, 'text'), top: 15 })).toEqual(['table 3 | 59']));

test('covered cells and the hidden column are not seen, missing ones are blank', () =>
  expect(seenCells([
    { column: 2, content: '说明', style: 'text', span: 2 }, { column: 3, content: null, style: 'text' }, { column: 5, content: 1, style: 'score' }, { column: 7, content: '{}', style: 'memo' },
  ], 6).map(({ cell, left, span }) => [cell?.content ?? null, left, span])).toEqual([[null, 1, 1], ['说明', 2, 2], [null, 4, 1], [1, 5, 1]]));
