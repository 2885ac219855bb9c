/** How an official document looks (党政机关公文格式, GB/T 9704): fonts, sizes and spaces of each rank of paragraph. */

import { AlignmentType, LineRuleType, type IParagraphOptions, type IStylesOptions } from 'docx';
import type { Rank } from '../../core/annual/outline.js';

/** Words of Latin letters and figures stand in the same font, whatever Chinese font is missing on a machine. */
export const fontOf = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia });

export const fonts = { title: '方正小标宋简体', chapter: '黑体', section: '楷体', body: '仿宋', page: '宋体' } as const;

/** In half points: 二号, 三号, 四号, 小四, 五号. */
export const sizes = { title: 44, body: 32, page: 28, subtitle: 28, caption: 24, cell: 21 } as const;

/** In twentieths of a point: A4, with 22 lines of 28 characters to a page. */
export const page = { width: 11_906, height: 16_838, top: 2098, bottom: 1984, left: 1588, right: 1474 } as const;
export const textWidth = page.width - page.left - page.right;

const line = { line: 560, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/** By two characters; the twips are for readers that count no characters. */
const indent = { firstLineChars: 200, firstLine: 640 } as const;

type Look = Pick<IParagraphOptions, 'alignment' | 'indent' | 'spacing' | 'keepNext' | 'widowControl'>;

const headingOf = (font: string, bold = false) => ({
  run: { font: fontOf(font), size: sizes.body, bold, color: '000000' },
  paragraph: { spacing: line, indent, keepNext: true },
});

/** Ids of the document's paragraph styles. */
export const styleIds: Record<Rank, string> = {
  title: 'Title', subtitle: 'Subtitle', chapter: 'Heading1', section: 'Heading2', item: 'Heading3', paragraph: 'Body', signature: 'Signature',
};

const own = (id: string, name: string, look: Look, font: string, size: number) =>
  ({ id, name, basedOn: 'Normal', quickFormat: true, run: { font: fontOf(font), size }, paragraph: look });

export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: fontOf(fonts.body), size: sizes.body, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
    title: {
      run: { font: fontOf(fonts.title), size: sizes.title, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { line: 700, lineRule: LineRuleType.EXACT, before: 0, after: 160 } },
    },
    heading1: headingOf(fonts.chapter),
    heading2: headingOf(fonts.section),
    heading3: headingOf(fonts.body, true),
  },
  paragraphStyles: [
    own('Subtitle', 'Subtitle', { alignment: AlignmentType.CENTER, spacing: { ...line, after: 280 } }, fonts.section, sizes.subtitle),
    own('Body', 'Body Text', { alignment: AlignmentType.BOTH, indent, spacing: line }, fonts.body, sizes.body),
    own('Signature', 'Signature', { alignment: AlignmentType.RIGHT, indent: { right: 640 }, spacing: line, keepNext: true }, fonts.body, sizes.body),
    own('Caption', 'caption', { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 160, after: 60 } }, fonts.chapter, sizes.caption),
    own('Note', 'Note', { indent, spacing: line }, fonts.section, sizes.page),
    own('Cell', 'Cell', { alignment: AlignmentType.CENTER, spacing: { before: 20, after: 20 } }, fonts.body, sizes.cell),
  ],
};

/** What Word takes in place of a font that a machine lacks (CT_Font, ECMA-376 part 1, 17.8.3.10). */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${
  ([[fonts.title, '宋体'], [fonts.body, '仿宋_GB2312'], [fonts.section, '楷体_GB2312'], [fonts.chapter, 'SimHei'], [fonts.page, 'SimSun']] as const)
    .map(([name, other]) => `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`).join('')
}<w:font w:name="Times New Roman"><w:charset w:val="00"/></w:font></w:fonts>`;
