/** The grid's sheets: under what id Univer knows them, what of them nobody may type into, and what its cells wear now and then. */

import { lastColumn, parseAddress } from '../../workbook/address.js';
import type { ConditionalFormat } from '../../workbook/conditional-format.js';
import type { GridSheet, RefusedEdit } from './grid.js';

interface Known {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly formulas: ReadonlySet<number>;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** One number for a cell; rows and columns count from 0. */
export const placeOf = (row: number, column: number): number => row * lastColumn + column;

export class SheetIds {
  readonly #known = new Map<string, Known>();
  readonly #ids = new Map<string, string>();
  #given = 0;

  constructor(private readonly readOnly: ReadonlySet<string>) {}

  /** An id that no sheet had before. */
  add({ table: { name, formulas }, look }: GridSheet): string {
    const id = `sheet-${++this.#given}`;
    const places = [...formulas].flatMap((address) => {
      const at = parseAddress(address);
      return at ? [placeOf(at.row - 1, at.column - 1)] : [];
    });
    this.#known.set(id, {
      name, isReadOnly: look.isProtected || this.readOnly.has(name), formulas: new Set(places), conditionalFormats: look.conditionalFormats,
    });
    this.#ids.set(name, id);
    return id;
  }

  /** Gives the id under which the sheet was known; its name may be another one's by now. */
  remove(name: string): string | undefined {
    const id = this.#ids.get(name);
    if (id === undefined) return undefined;
    this.#ids.delete(name);
    this.#known.delete(id);
    return id;
  }

  idOf(name: string): string | undefined {
    return this.#ids.get(name);
  }

  nameOf(id: string): string | undefined {
    return this.#known.get(id)?.name;
  }

  conditionalFormats(id: string): readonly ConditionalFormat[] {
    return this.#known.get(id)?.conditionalFormats ?? [];
  }

  /** Why a cell may not be typed into; `null` where it may. */
  refusal(id: string, row: number, column: number): RefusedEdit | null {
    const known = this.#known.get(id);
    if (!known || known.isReadOnly) return 'protected';
    return known.formulas.has(placeOf(row, column)) ? 'formula-cell' : null;
  }
}
