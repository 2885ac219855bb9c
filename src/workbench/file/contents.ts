/** What of a workbook crosses from its worker to the page, in pieces that do not hold the page. */

import type { CellRange } from '../../workbook/address.js';
import type { CellLook, RowLook, SheetLook, WorkbookLooks } from '../../workbook/sheet-look.js';
import type { RowOfCells, SheetHeading, SheetTable, WorkbookTables } from '../../workbook/tables.js';
import { bundles, cuts } from './portions.js';

/** All of its sheets, or those that were written. */
export interface Contents {
  readonly tables: WorkbookTables;
  readonly looks: WorkbookLooks;
}

/** The contents but for what grows with a sheet's rows. */
export interface Outline {
  readonly headings: readonly SheetHeading[];
  readonly sheets: readonly { readonly name: string; readonly merges: readonly CellRange[]; readonly look: SheetLook }[];
  readonly looks: readonly CellLook[];
  readonly pieces: number;
}

/** Successive rows of a sheet; `sheet` counts from 0. */
export type Part =
  | { readonly of: 'rows'; readonly sheet: number; readonly list: readonly RowOfCells[] }
  | { readonly of: 'formulas'; readonly sheet: number; readonly list: readonly string[] }
  | { readonly of: 'looks'; readonly sheet: number; readonly list: readonly RowLook[] };
export type Piece = readonly Part[];

/** Cells in a piece: some 20 milliseconds to take in. */
const fullPiece = 40_000;

const rowWeight = ({ cells }: RowOfCells): number => cells.length + 2;
const formulaWeight = (): number => 1;
const lookWeight = ({ runs }: RowLook): number => runs.length + 2;

export function parted({ tables, looks }: Contents): { outline: Outline; pieces: Piece[] } {
  const lookOf = new Map(looks.sheets.map((look) => [look.name, look]));
  const sheets = tables.sheets.map(({ name, merges }) => ({ name, merges, look: { ...lookOf.get(name)!, rows: [] } }));
  const parts = tables.sheets.flatMap(({ name, rows, formulas }, sheet) => [
    ...cuts(rows, rowWeight, fullPiece).map(({ list, weight }) => ({ part: { of: 'rows', sheet, list } as const, weight })),
    ...cuts([...formulas], formulaWeight, fullPiece).map(({ list, weight }) => ({ part: { of: 'formulas', sheet, list } as const, weight })),
    ...cuts(lookOf.get(name)!.rows, lookWeight, fullPiece).map(({ list, weight }) => ({ part: { of: 'looks', sheet, list } as const, weight })),
  ]);
  const pieces = bundles<Part>(parts, fullPiece);
  return { outline: { headings: tables.headings, sheets, looks: looks.looks, pieces: pieces.length }, pieces };
}

/** Puts the pieces together as they come. */
export class ContentsInComing {
  private readonly rows: RowOfCells[][];
  private readonly formulas: Set<string>[];
  private readonly looks: RowLook[][];

  constructor(private readonly outline: Outline) {
    this.rows = outline.sheets.map(() => []);
    this.formulas = outline.sheets.map(() => new Set());
    this.looks = outline.sheets.map(() => []);
  }

  take(piece: Piece): void {
    for (const part of piece) {
      if (part.of === 'rows') for (const row of part.list) this.rows[part.sheet]!.push(row);
      else if (part.of === 'formulas') for (const cell of part.list) this.formulas[part.sheet]!.add(cell);
      else for (const row of part.list) this.looks[part.sheet]!.push(row);
    }
  }

  contents(): Contents {
    const { headings, sheets, looks } = this.outline;
    return {
      tables: {
        headings,
        sheets: sheets.map(({ name, merges }, index): SheetTable => ({ name, rows: this.rows[index]!, merges, formulas: this.formulas[index]! })),
      },
      looks: { looks, sheets: sheets.map(({ look }, index) => ({ ...look, rows: this.looks[index]! })) },
    };
  }
}
