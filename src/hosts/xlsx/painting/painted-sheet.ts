/** All parts of a described sheet: the worksheet and what hangs on it. */

import type { SheetLayout } from '../../../workbook/layout.js';
import { chartPart } from './chart-part.js';
import { drawingPart } from './drawing-part.js';
import { contentTypes, relationshipTypes } from '../package/namespaces.js';
import type { PackageChanges } from '../package/package-changes.js';
import { relsPath } from '../package/part-path.js';
import { newRelationships, relativeTarget, type NewRelationship } from '../package/relationships-patch.js';
import type { StylesPatch } from '../styles/styles-patch.js';
import type { TableNames } from '../workbook/table-names.js';
import { tablePart } from './table-part.js';
import { worksheetPieces } from './worksheet-part.js';

/** What the sheets of one writing share. */
export interface Painting {
  readonly changes: PackageChanges;
  readonly styles: StylesPatch;
  readonly tables: TableNames;
  readonly date1904: boolean;
  /** Folder of the workbook part, with a slash at its end. */
  readonly folder: string;
}

/** Writes the sheet's parts; the worksheet itself goes to `path`. */
export async function paintSheet(painting: Painting, layout: SheetLayout, path: string, codeName: string | null): Promise<void> {
  const { changes, styles } = painting;
  const relationships: NewRelationship[] = [];
  const related = (type: string, target: string): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type, target: relativeTarget(path, target) });
    return id;
  };
  const drawing = layout.charts.length === 0 ? null : related(relationshipTypes.drawing, paintCharts(painting, layout));
  const tables = paintTables(painting, layout).map((table) => related(relationshipTypes.table, table));
  const pieces = worksheetPieces(layout, {
    cellStyle: (style, format, quoted) => styles.cellStyle(style, format, quoted),
    highlightStyle: (style) => styles.highlightStyle(style),
    date1904: painting.date1904,
    drawing,
    tables,
    ...(codeName !== null && { codeName }),
  });
  await changes.writePieces(path, pieces, contentTypes.worksheet);
  if (relationships.length > 0) changes.write(relsPath(path), newRelationships(relationships));
}

function paintCharts({ changes, folder, date1904 }: Painting, layout: SheetLayout): string {
  const drawing = changes.freshPath(`${folder}drawings/`, 'drawing');
  const relationships = layout.charts.map((chart, index): NewRelationship => {
    const path = changes.freshPath(`${folder}charts/`, 'chart');
    changes.write(path, chartPart(layout.name, chart, date1904), contentTypes.chart);
    return { id: `rId${index + 1}`, type: relationshipTypes.chart, target: relativeTarget(drawing, path) };
  });
  changes.write(drawing, drawingPart(layout.charts, relationships.map(({ id }) => id), layout.widths), contentTypes.drawing);
  changes.write(relsPath(drawing), newRelationships(relationships));
  return drawing;
}

function paintTables({ changes, tables, folder }: Painting, layout: SheetLayout): string[] {
  return layout.listObjects.map((table) => {
    const path = changes.freshPath(`${folder}tables/`, 'table');
    changes.write(path, tablePart(table, tables.freshId(), tables.freshName(table.name)), contentTypes.table);
    return path;
  });
}
