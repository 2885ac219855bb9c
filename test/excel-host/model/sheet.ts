/** A worksheet: what it holds, and direct access to it for arranging and asserting. */

import { parseAddress } from '../../../src/workbook/address.js';
import { itemNotFound } from '../errors.js';
import { areaAddress, parseArea, type CellRange } from './area.js';
import type { HostChart } from './chart.js';
import type { ConditionalFormat } from './conditional-format.js';
import { Grid } from './grid.js';
import { HostCell } from './host-cell.js';
import { Lines } from './lines.js';
import type { Name } from './name.js';
import type { PageSetup } from './page.js';
import { emptyPage } from './page.js';
import type { Protection } from './protection.js';
import type { HostTable } from './table.js';
import type { Validation } from './validation.js';
import { fillIn, type Given } from './arranging.js';
import { typeIn } from './writing.js';
import type { HostWorkbook } from './workbook.js';

/** A row's height in points, and a column's width: 64 pixels. */
const standardHeight = 15;
const standardWidth = 48;

export class HostSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  /** `#RRGGBB`; empty for none. */
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  readonly grid = new Grid();
  readonly rows = new Lines(standardHeight);
  readonly columns = new Lines(standardWidth);
  /** Merged blocks. */
  readonly merged: CellRange[] = [];
  readonly tables: HostTable[] = [];
  readonly charts: HostChart[] = [];
  readonly validations: Validation[] = [];
  /** In their order of priority. */
  readonly conditionalFormats: ConditionalFormat[] = [];
  /** Names that hold in this sheet only. */
  readonly names: Name[] = [];
  /** Worksheet custom properties (ExcelApi 1.12). */
  readonly properties = new Map<string, string>();
  /** Rows and columns that stay on the screen. */
  readonly freeze = { rows: 0, columns: 0 };
  page: PageSetup = emptyPage();
  /** Rows that begin a new printed page, and columns. */
  readonly rowBreaks: number[] = [];
  readonly columnBreaks: number[] = [];
  protection: Protection | null = null;
  autoFilter: { area: CellRange; criteria: Map<number, unknown> } | null = null;

  constructor(readonly workbook: HostWorkbook, readonly id: string, public name: string) {}

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  get protected(): boolean {
    return this.protection !== null;
  }

  /** Addresses of the merged blocks, e.g. `A1:F1`. */
  get merges(): string[] {
    return this.merged.map(areaAddress);
  }

  /** @throws ItemNotFound for what is no address of one cell */
  cell(address: string): HostCell {
    const at = parseAddress(address);
    if (!at) throw itemNotFound(address);
    return new HostCell(this, at.row, at.column);
  }

  /** Values row by row, as a reader sees them; an error is its code. */
  values(address: string): (string | number | boolean)[][] {
    const area = this.area(address);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_, column) => new HostCell(this, area.top + row, area.left + column).shown));
  }

  area(address: string): CellRange {
    const area = parseArea(address);
    if (!area) throw itemNotFound(address);
    return area;
  }

  /** The smallest area with everything that is not blank; `null` for an empty sheet. */
  get usedAddress(): string | null {
    const used = this.grid.used((cell) => !cell.isBlank);
    return used && areaAddress(used);
  }

  /** Puts contents as they are: no text becomes a number or a formula. */
  fill(from: string, rows: readonly (readonly Given[])[]): this {
    fillIn(this, this.area(from), rows);
    return this;
  }

  /** Another person's typing: read as Excel reads it, told to whoever listens. */
  type(address: string, written: unknown): void {
    typeIn(this, this.area(address), written, 'Remote');
  }

  protect(options: Protection['options'] = {}, password: string | null = null): void {
    this.protection = { options, password };
  }

  unprotect(): void {
    this.protection = null;
  }
}
