import { invalidArgument, itemNotFound } from '../errors.js';
import type { ExcelObject } from '../excel-object.js';
import { areaNamed, areasNamed } from '../model/addresses.js';
import { lastColumn, lastRow, type CellRange } from '../model/area.js';
import type { HostSheet } from '../model/sheet.js';
import { RangeAreasObject } from './range-areas-object.js';
import { RangeObject } from './range-object.js';
import type { Stage } from './stage.js';

const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed: properties, and what is more than one. */
export function pageLayout(stage: Stage, sheet: HostSheet): ExcelObject {
  const { page } = sheet;
  const range = (area: CellRange | null): ExcelObject | null => area && new RangeObject(stage, sheet, area);
  const found = (object: ExcelObject | null): ExcelObject => {
    if (!object) throw itemNotFound();
    return object;
  };
  const members = {
    get HeadersFooters(): ExcelObject {
      return stage.bags.of('HeaderFooterGroup', page.headersFooters);
    },
    get Zoom(): unknown {
      return page.layout['Zoom'] ?? { scale: 100 };
    },
    set Zoom(zoom: unknown) {
      page.layout['Zoom'] = checkedZoom(zoom);
    },
    SetPrintArea(given: unknown): void {
      page.printArea = given instanceof RangeObject ? [given.area] : given instanceof RangeAreasObject ? given.areas : areasNamed(sheet, given);
    },
    GetPrintAreaOrNullObject: () => page.printArea && new RangeAreasObject(stage, sheet, page.printArea),
    GetPrintArea: () => found(page.printArea && new RangeAreasObject(stage, sheet, page.printArea)),
    /** Whole rows, however much of them is given. */
    SetPrintTitleRows(given: unknown): void {
      const { top, bottom } = areaOf(sheet, given);
      page.titleRows = { top, bottom, left: 1, right: lastColumn };
    },
    GetPrintTitleRowsOrNullObject: () => range(page.titleRows),
    GetPrintTitleRows: () => found(range(page.titleRows)),
    SetPrintTitleColumns(given: unknown): void {
      const { left, right } = areaOf(sheet, given);
      page.titleColumns = { top: 1, bottom: lastRow, left, right };
    },
    GetPrintTitleColumnsOrNullObject: () => range(page.titleColumns),
    GetPrintTitleColumns: () => found(range(page.titleColumns)),
    SetPrintMargins(unit: unknown, margins: Record<string, unknown>): void {
      const factor = points[unit as string];
      if (factor === undefined) throw invalidArgument();
      for (const [side, size] of Object.entries(margins)) {
        if (!['top', 'bottom', 'left', 'right', 'header', 'footer'].includes(side) || typeof size !== 'number' || size < 0) throw invalidArgument();
        page.layout[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = size * factor;
      }
    },
  };
  return stage.bags.of('PageLayout', page.layout, { members });
}

const areaOf = (sheet: HostSheet, given: unknown): CellRange => (given instanceof RangeObject ? given.area : areaNamed(sheet, given).area);

/** Either a scale of 10–400 % or a number of pages. */
function checkedZoom(zoom: unknown): object {
  if (typeof zoom !== 'object' || zoom === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages, ...others } = zoom as Record<string, unknown>;
  if (Object.keys(others).length > 0) throw invalidArgument();
  const isPages = (pages: unknown): boolean => pages === undefined || pages === null || (Number.isInteger(pages) && (pages as number) >= 0 && (pages as number) <= 32_767);
  if (!isPages(horizontalFitToPages) || !isPages(verticalFitToPages)) throw invalidArgument();
  if (scale !== undefined && scale !== null && (typeof scale !== 'number' || scale < 10 || scale > 400)) throw invalidArgument();
  return zoom;
}
