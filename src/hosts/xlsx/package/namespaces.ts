/** Names that the parts of a package are known by (transitional Office Open XML). */

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const spreadsheetNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const spreadsheetDrawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const excel2010Namespace = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

/** Relationship types. */
export const relationshipTypes = {
  officeDocument: `${relationshipsNamespace}/officeDocument`,
  worksheet: `${relationshipsNamespace}/worksheet`,
  styles: `${relationshipsNamespace}/styles`,
  theme: `${relationshipsNamespace}/theme`,
  drawing: `${relationshipsNamespace}/drawing`,
  chart: `${relationshipsNamespace}/chart`,
  table: `${relationshipsNamespace}/table`,
  calcChain: `${relationshipsNamespace}/calcChain`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  extendedProperties: `${relationshipsNamespace}/extended-properties`,
} as const;

/** Content types. */
export const contentTypes = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  worksheet: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  styles: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
  table: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;
