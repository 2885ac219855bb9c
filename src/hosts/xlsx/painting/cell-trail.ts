/** What a worksheet says of single cells after all rows: merges (18.3.1.55) and links (18.3.1.48). */

import { cellAddress, quotedSheet, rangeAddress } from '../../../workbook/address.js';
import type { PlacedRow } from '../../../workbook/layout.js';
import { escapeXml } from '../xml/xml-text.js';

/** Excel shows no links beyond this many in a sheet. */
const mostLinks = 65_530;

/** Gathers it while the rows go by. */
export class CellTrail {
  private readonly mergeCells: string[] = [];
  private readonly hyperlinks: string[] = [];

  *watch(rows: Iterable<PlacedRow>): Generator<PlacedRow> {
    for (const row of rows) {
      this.add(row);
      yield row;
    }
  }

  private add({ row, cells }: PlacedRow): void {
    for (const { column, span, link } of cells) {
      if (span !== undefined) {
        this.mergeCells.push(`<mergeCell ref="${rangeAddress({ top: row, left: column, bottom: row, right: column + span - 1 })}"/>`);
      }
      if (link && this.hyperlinks.length < mostLinks) {
        const place = escapeXml(`${quotedSheet(link.sheet)}!${link.cells}`);
        this.hyperlinks.push(`<hyperlink ref="${cellAddress(row, column)}" location="${place}" display="${place}"/>`);
      }
    }
  }

  merges(): string {
    const { mergeCells } = this;
    return mergeCells.length === 0 ? '' : `<mergeCells count="${mergeCells.length}">${mergeCells.join('')}</mergeCells>`;
  }

  links(): string {
    return this.hyperlinks.length === 0 ? '' : `<hyperlinks>${this.hyperlinks.join('')}</hyperlinks>`;
  }
}
