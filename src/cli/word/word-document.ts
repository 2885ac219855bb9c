/**
 * 年度总结 as a Word document. It stands with the command line, which alone writes one: a host knows no report, and the
 * page need not load a library of a megabyte. Loaded when it is asked for.
 */

import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { Paragraph as ReportParagraph, ReportPart } from '../../core/annual/annual-report.js';
import { isFigure } from '../../core/annual/figured-text.js';
import { escapeXml } from '../../hosts/xlsx/xml/xml-text.js';
import type { Block } from '../../workbook/description.js';
import { documentStyles, fontOf, fonts, fontTable, page, sizes, styleIds } from './word-styles.js';
import { figuresTable, wordTable } from './word-table.js';
import { writable } from './writable.js';

/** Of the sheet that the blocks were described for. */
const gridColumns = 10;

/** @param asOf YYYY-MM-DD, for which the document bears the day; the same report always gives the same bytes. */
export async function wordBytes(report: readonly ReportPart[], title: string, asOf: string): Promise<Uint8Array> {
  const document = new Document({
    title,
    styles: documentStyles,
    sections: [{
      properties: { page: { size: { width: page.width, height: page.height }, margin: { top: page.top, bottom: page.bottom, left: page.left, right: page.right, footer: 1400 } } },
      footers: { default: new Footer({ children: [pageNumber()] }) },
      children: report.flatMap(childrenOf),
    }],
  });
  const packed = await Packer.toBuffer(document, undefined, [
    { path: 'word/fontTable.xml', data: fontTable }, { path: 'docProps/core.xml', data: coreProperties(title, asOf) },
  ]);
  // The library stamps every entry with the clock.
  return zipSync(unzipSync(packed), { mtime: new Date(1980, 0, 1) });
}

function childrenOf(part: ReportPart): FileChild[] {
  if (part.kind === 'blocks') return part.blocks.flatMap(blockChildren);
  if (part.text === '') return [];
  return linesOf(part).map((line) => new Paragraph({ style: styleIds[part.rank], children: [new TextRun(writable(line))] }));
}

/** Characters of the title in a line. */
const titleLine = 20;

/** A title that is too long for its line is broken after the school. */
function linesOf({ rank, text, draft }: ReportParagraph): string[] {
  const school = draft?.text.find(isFigure)?.text ?? '';
  const isBroken = rank === 'title' && text.length > titleLine && school !== '' && text.startsWith(school) && text !== school;
  return isBroken ? [school, text.slice(school.length)] : text.split('\n');
}

/** A chart stands over a table that is there too. */
function blockChildren(block: Block): FileChild[] {
  switch (block.kind) {
    case 'line':
    case 'title':
      return [lineOf(block.text, block.kind === 'line' ? block.style : 'report-caption')];
    case 'table':
      return [wordTable(block), afterTable()];
    case 'figures':
      return [figuresTable(block, gridColumns), afterTable()];
    default:
      return [];
  }
}

function lineOf(text: string, style: string): Paragraph {
  if (style === 'stamp') return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 200 }, children: [new TextRun({ text, bold: true, color: 'C00000' })] });
  const isCaption = style === 'report-caption' || style === 'heading';
  return new Paragraph({ style: isCaption ? 'Caption' : 'Note', children: [new TextRun(writable(text))] });
}

/** Word joins two tables that touch each other. */
const afterTable = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' }, children: [] });

const pageNumber = (): Paragraph => new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: fontOf(fonts.page), size: sizes.page })],
});

/** In place of the library's, which tells the clock (ECMA-376 part 2, 11). */
function coreProperties(title: string, asOf: string): string {
  const day = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    + '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    + ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(title)}</dc:title>${day('created')}${day('modified')}</cp:coreProperties>`;
}
