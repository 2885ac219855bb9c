/**
 * A workbook with everything a person may keep in one, written part by part by hand.
 * Nothing here comes from the code under test: zip by fflate, XML by this file.
 */

import { strToU8, zipSync } from 'fflate';

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRel = 'http://schemas.openxmlformats.org/package/2006/relationships';
const microsoftRel = 'http://schemas.microsoft.com/office';
const sml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

const relationships = (...targets: readonly (readonly [id: string, type: string, target: string, mode?: string])[]): string =>
  `${header}<Relationships xmlns="${packageRel}">${targets.map(([id, type, target, mode]) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`).join('')}</Relationships>`;

const overrides: readonly (readonly [part: string, type: string])[] = [
  ['xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ...[1, 2, 3, 4, 5].map((number) => [`xl/worksheets/sheet${number}.xml`, `${sml}.worksheet+xml`] as const),
  ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['xl/styles.xml', `${sml}.styles+xml`],
  ['xl/sharedStrings.xml', `${sml}.sharedStrings+xml`],
  ['xl/calcChain.xml', `${sml}.calcChain+xml`],
  ['xl/tables/table1.xml', `${sml}.table+xml`],
  ['xl/comments1.xml', `${sml}.comments+xml`],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['xl/pivotTables/pivotTable1.xml', `${sml}.pivotTable+xml`],
  ['xl/pivotCache/pivotCacheDefinition1.xml', `${sml}.pivotCacheDefinition+xml`],
  ['xl/pivotCache/pivotCacheRecords1.xml', `${sml}.pivotCacheRecords+xml`],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

const sheet = (body: string, attributes = ''): string =>
  `${header}<worksheet xmlns="${main}" xmlns:r="${rel}"${attributes}>${body}</worksheet>`;

const x14 = ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';

const scoresSheet = sheet(
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:F5"/>'
  + '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3" sqref="C3"/></sheetView></sheetViews>'
  + '<sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="12.5" customWidth="1"/></cols>'
  + '<sheetData>'
  + '<row r="1" spans="1:6" x14ac:dyDescent="0.15"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>'
  + '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="3"><v>46023</v></c><c r="C2"><v>88.5</v></c><c r="D2" s="4" t="s"><v>6</v></c></row>'
  + '<row r="4" ht="20" customHeight="1"><c r="A4" t="s"><v>4</v></c><c r="B4" s="3"><v>46024</v></c><c r="C4" s="2"><f>C2*2</f><v>177</v></c></row>'
  + '<row r="5"><c r="A5" t="s"><v>5</v></c><c r="C5"><f>SUM(Scores)</f><v>265.5</v></c></row>'
  + '</sheetData>'
  + '<sheetProtection sheet="1" objects="1" scenarios="1"/>'
  + '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>'
  + '<conditionalFormatting sqref="C2:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>90</formula></cfRule></conditionalFormatting>'
  + '<dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="C2:C4"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations>'
  + '<hyperlinks><hyperlink ref="A5" r:id="rId7"/></hyperlinks>'
  + '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
  + '<pageSetup paperSize="9" orientation="portrait" r:id="rId1"/>'
  + '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>'
  + '<extLst>'
  + '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>隐藏!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext>'
  + '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>数据!C2:C5</xm:f><xm:sqref>F2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>'
  + '</extLst>',
  x14,
);

const tableSheet = sheet(
  '<sheetPr codeName="Sheet2"/><dimension ref="A1:B3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>'
  + '<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c><c r="B1" t="s"><v>8</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>4</v></c></row></sheetData>'
  + '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
);

const listSheet = (code: string): string => sheet(
  `<sheetPr codeName="${code}"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>乙</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>丙</t></is></c></row></sheetData>`,
);

const pivotSheet = sheet(
  '<sheetPr codeName="Sheet5"/><dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>'
  + '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>行标签</t></is></c><c r="B3" t="inlineStr"><is><t>求和项:次数</t></is></c></row><row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4"><v>3</v></c></row><row r="5"><c r="A5" t="s"><v>4</v></c><c r="B5"><v>4</v></c></row><row r="6"><c r="A6" t="inlineStr"><is><t>总计</t></is></c><c r="B6"><v>7</v></c></row></sheetData>'
  + '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
);

const workbook = `${header}<workbook xmlns="${main}" xmlns:r="${rel}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>`
  + '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>'
  + '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews>'
  + '<sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="名单" sheetId="4" r:id="rId2"/><sheet name="隐藏" sheetId="2" state="hidden" r:id="rId3"/><sheet name="深藏" sheetId="7" state="veryHidden" r:id="rId4"/><sheet name="透视" sheetId="9" r:id="rId5"/></sheets>'
  + '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">数据!$A$1:$F$5</definedName><definedName name="Scores">数据!$C$2:$C$4</definedName><definedName name="税率" comment="常数" hidden="1">0.05</definedName></definedNames>'
  + '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="3" r:id="rId10"/></pivotCaches>'
  + '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const styles = `${header}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>`
  + '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="11"/><color rgb="FFFF0000"/><name val="宋体"/><charset val="134"/></font></fonts>'
  + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
  + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>'
  + '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyProtection="1"><alignment vertical="center"/><protection locked="0"/></xf></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>'
  + '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>'
  + '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const strings = ['姓名', '日期', '得分', '李明', '王芳', '网站', '９５', '教师', '次数'];
const sharedStrings = `${header}<sst xmlns="${main}" count="14" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;

const drawing = `${header}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">`
  + '<xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  + `<xdr:oneCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>17</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="914400" cy="914400"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="校徽"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${rel}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="914400"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const chart = `${header}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>数据!$C$2:$C$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const comments = `${header}<comments xmlns="${main}"><authors><author>tc={5A2E2F5C-0B1D-4B2E-9A65-1C0B7A5E9F11}</author></authors><commentList><comment ref="C2" authorId="0"><text><r><t>[线程批注] 请核对</t></r></text></comment></commentList></comments>`;

const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;margin-left:100pt;margin-top:2pt;width:100pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';

const threaded = `${header}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" dT="2026-01-02T03:04:05.00" personId="{9B3F7C1E-37D4-4E0B-8D0F-6B1C2D3E4F50}" id="{5A2E2F5C-0B1D-4B2E-9A65-1C0B7A5E9F11}"><text>请核对</text></threadedComment></ThreadedComments>`;

const persons = `${header}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="教务处" id="{9B3F7C1E-37D4-4E0B-8D0F-6B1C2D3E4F50}" userId="S::office" providerId="None"/></personList>`;

const table = `${header}<table xmlns="${main}" id="3" name="名单表" displayName="名单表" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="教师"/><tableColumn id="2" name="次数"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const pivotTable = `${header}<pivotTableDefinition xmlns="${main}" name="数据透视表1" cacheId="3" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="值" updatedVersion="6" minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="求和项:次数" fld="1" baseField="0" baseItem="0"/></dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>`;

const pivotCache = `${header}<pivotCacheDefinition xmlns="${main}" xmlns:r="${rel}" r:id="rId1" refreshedBy="教务处" refreshedDate="46023" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="2"><cacheSource type="worksheet"><worksheetSource name="名单表"/></cacheSource><cacheFields count="2"><cacheField name="教师" numFmtId="0"><sharedItems count="2"><s v="李明"/><s v="王芳"/></sharedItems></cacheField><cacheField name="次数" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="3" maxValue="4"/></cacheField></cacheFields></pivotCacheDefinition>`;

const theme = `${header}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${
  ['dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, index) => `<a:${name}><a:srgbClr val="${(0x1f497d + index * 4321).toString(16).toUpperCase().padStart(6, '0')}"/></a:${name}>`).join('')
}</a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${
  '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)
}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${
  '<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)
}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

/** Every part but [Content_Types].xml, by name. */
const parts: Readonly<Record<string, string | Uint8Array>> = {
  '_rels/.rels': relationships(
    ['rId1', `${rel}/officeDocument`, 'xl/workbook.xml'],
    ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ['rId3', `${rel}/extended-properties`, 'docProps/app.xml'],
    ['rId4', `${rel}/custom-properties`, 'docProps/custom.xml'],
  ),
  'docProps/core.xml': `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>教务处</dc:creator></cp:coreProperties>`,
  'docProps/app.xml': `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
  'docProps/custom.xml': `${header}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="档案号"><vt:lpwstr>DA-17</vt:lpwstr></property></Properties>`,
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', `${rel}/worksheet`, 'worksheets/sheet1.xml'],
    ['rId2', `${rel}/worksheet`, '/xl/worksheets/sheet2.xml'],
    ['rId3', `${rel}/worksheet`, 'worksheets/sheet3.xml'],
    ['rId4', `${rel}/worksheet`, 'worksheets/sheet4.xml'],
    ['rId5', `${rel}/worksheet`, 'worksheets/sheet5.xml'],
    ['rId6', `${rel}/theme`, 'theme/theme1.xml'],
    ['rId7', `${rel}/styles`, 'styles.xml'],
    ['rId8', `${rel}/sharedStrings`, 'sharedStrings.xml'],
    ['rId9', `${rel}/calcChain`, 'calcChain.xml'],
    ['rId10', `${rel}/pivotCacheDefinition`, 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId11', `${microsoftRel}/2006/relationships/vbaProject`, 'vbaProject.bin'],
    ['rId12', `${microsoftRel}/2017/10/relationships/person`, 'persons/person.xml'],
    ['rId13', `${rel}/customXml`, '../customXml/item1.xml'],
  ),
  'xl/worksheets/sheet1.xml': scoresSheet,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', `${rel}/printerSettings`, '../printerSettings/printerSettings1.bin'],
    ['rId2', `${rel}/drawing`, '../drawings/drawing1.xml'],
    ['rId3', `${rel}/vmlDrawing`, '../drawings/vmlDrawing1.vml'],
    ['rId4', `${rel}/comments`, '../comments1.xml'],
    ['rId5', `${microsoftRel}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
    ['rId7', `${rel}/hyperlink`, 'https://example.org/', 'External'],
  ),
  'xl/worksheets/sheet2.xml': tableSheet,
  'xl/worksheets/_rels/sheet2.xml.rels': relationships(['rId1', `${rel}/table`, '../tables/table1.xml']),
  'xl/worksheets/sheet3.xml': listSheet('Sheet3'),
  'xl/worksheets/sheet4.xml': listSheet('Sheet4'),
  'xl/worksheets/sheet5.xml': pivotSheet,
  'xl/worksheets/_rels/sheet5.xml.rels': relationships(['rId1', `${rel}/pivotTable`, '../pivotTables/pivotTable1.xml']),
  'xl/theme/theme1.xml': theme,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/calcChain.xml': `${header}<calcChain xmlns="${main}"><c r="C4" i="1"/><c r="C5"/></calcChain>`,
  'xl/vbaProject.bin': Uint8Array.from({ length: 600 }, (_, index) => (index * 73) % 251),
  'xl/tables/table1.xml': table,
  'xl/comments1.xml': comments,
  'xl/threadedComments/threadedComment1.xml': threaded,
  'xl/persons/person.xml': persons,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relationships(['rId1', `${rel}/chart`, '../charts/chart1.xml'], ['rId2', `${rel}/image`, '../media/image1.png']),
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/charts/chart1.xml': chart,
  'xl/media/image1.png': picture,
  'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 64 }, (_, index) => index),
  'xl/pivotTables/pivotTable1.xml': pivotTable,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships(['rId1', `${rel}/pivotCacheDefinition`, '../pivotCache/pivotCacheDefinition1.xml']),
  'xl/pivotCache/pivotCacheDefinition1.xml': pivotCache,
  'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationships(['rId1', `${rel}/pivotCacheRecords`, 'pivotCacheRecords1.xml']),
  'xl/pivotCache/pivotCacheRecords1.xml': `${header}<pivotCacheRecords xmlns="${main}" count="2"><r><x v="0"/><n v="3"/></r><r><x v="1"/><n v="4"/></r></pivotCacheRecords>`,
  'customXml/item1.xml': '<meta xmlns="urn:school:meta"><code>17</code></meta>',
  'customXml/itemProps1.xml': '<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="{B2C3D4E5-0000-4000-8000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:school:meta"/></ds:schemaRefs></ds:datastoreItem>',
  'customXml/_rels/item1.xml.rels': relationships(['rId1', `${rel}/customXmlProps`, 'itemProps1.xml']),
};

const contentTypes = `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`
  + '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>'
  + '<Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  + '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>'
  + overrides.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('')
  + '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>';

/** The parts of the workbook by name; `changed` ones replace or, as `null`, remove them. */
export function everythingParts(changed: Readonly<Record<string, string | Uint8Array | null>> = {}): Record<string, Uint8Array> {
  const all = { '[Content_Types].xml': contentTypes, ...parts, ...changed };
  return Object.fromEntries(Object.entries(all).flatMap(([name, part]) =>
    part === null ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]]));
}

/** The bytes of the workbook. */
export function everything(changed: Readonly<Record<string, string | Uint8Array | null>> = {}): Uint8Array {
  return zipSync(everythingParts(changed), { mtime: new Date(1980, 0, 1) });
}
