/** The package of a new workbook. It has no sheet yet; the first that is written makes it a valid file. */

import { freshStyles } from '../styles/fresh-styles.js';
import {
  contentTypes, contentTypesNamespace, packageRelationshipsNamespace, relationshipsNamespace, relationshipTypes,
  spreadsheetNamespace, xmlHeader,
} from './namespaces.js';
import { officeTheme } from './office-theme.js';
import { zipEntry, type ZipEntry } from '../zip/zip.js';

/** Neither dates nor names of persons: the same sheets give the same bytes on every machine. */
export function newWorkbook(): ZipEntry[] {
  const parts: [name: string, xml: string][] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relationships([relationshipTypes.officeDocument, 'xl/workbook.xml'], [relationshipTypes.extendedProperties, 'docProps/app.xml'])],
    ['docProps/app.xml', properties],
    ['xl/workbook.xml', workbook],
    ['xl/_rels/workbook.xml.rels', relationships([relationshipTypes.styles, 'styles.xml'], [relationshipTypes.theme, 'theme/theme1.xml'])],
    ['xl/styles.xml', freshStyles],
    ['xl/theme/theme1.xml', officeTheme],
  ];
  const encoder = new TextEncoder();
  return parts.map(([name, xml]) => zipEntry(name, encoder.encode(xml)));
}

const types = `${xmlHeader}<Types xmlns="${contentTypesNamespace}">`
  + `<Default Extension="rels" ContentType="${contentTypes.relationships}"/><Default Extension="xml" ContentType="application/xml"/>`
  + [
    ['/docProps/app.xml', contentTypes.extendedProperties],
    ['/xl/workbook.xml', contentTypes.workbook],
    ['/xl/styles.xml', contentTypes.styles],
    ['/xl/theme/theme1.xml', contentTypes.theme],
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('')
  + '</Types>';

const workbook = `${xmlHeader}<workbook xmlns="${spreadsheetNamespace}" xmlns:r="${relationshipsNamespace}">`
  + '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>'
  + '<sheets></sheets></workbook>';

const properties = `${xmlHeader}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>MeritBook</Application></Properties>`;

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `${xmlHeader}<Relationships xmlns="${packageRelationshipsNamespace}">${list.join('')}</Relationships>`;
}
