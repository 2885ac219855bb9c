/** The named styles of our sheets: one look on screen, on paper and in every host. */

export interface Style {
  /** In place of our own. */
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB of the text. */
  readonly colour?: string;
  /** RRGGBB behind the text. */
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: boolean;
  readonly wrap?: boolean;
  /** Lines take the row's whole height, evenly: as near as a cell comes to a spacing of lines. */
  readonly spread?: boolean;
  readonly indent?: number;
  /** An Excel number format; `@` is text. */
  readonly format?: string;
}

export const fontName = '微软雅黑';
export const fontSize = 10;
/** RRGGBB of a text whose style names no colour. */
export const textColour = '000000';
export const borderColour = 'BFBFBF';

/** One colour a grade from the best to the last, in cells and in charts. */
export const gradeColours = ['D4A017', '5B9BD5', 'A5713D', '8E7CC3', '7F7F7F'] as const;
export const pendingColour = 'C0504D';
export const accentColour = 'B22222';

const grade = (fill: string): Style => ({ border: true, align: 'center', bold: true, fill });

export const styles = {
  title: { size: 16, bold: true, align: 'center', colour: accentColour },
  subtitle: { align: 'center', colour: '595959' },
  heading: { size: 12, bold: true, colour: accentColour },
  line: { wrap: true, align: 'left', top: true },
  note: { size: 9, wrap: true, align: 'left', top: true, colour: '595959' },
  stamp: { bold: true, align: 'center', wrap: true, colour: 'FFFFFF', fill: 'C00000' },
  label: { border: true, align: 'center', fill: 'F2F2F2', colour: '595959', size: 9 },
  figure: { border: true, align: 'center', bold: true },
  header: { border: true, align: 'center', wrap: true, bold: true, colour: 'FFFFFF', fill: accentColour },
  'header-optional': { border: true, align: 'center', wrap: true, bold: true, colour: '7F1D1D', fill: 'F8E0DC' },
  text: { border: true, align: 'left', indent: 1, format: '@' },
  centred: { border: true, align: 'center', format: '@' },
  // Not a text format: Excel shows ##### for over 255 characters of it.
  wrapped: { border: true, align: 'left', indent: 1, wrap: true, size: 9 },
  link: { border: true, align: 'center', underline: true, colour: '0563C1', format: '@' },
  integer: { border: true, align: 'center', format: '0' },
  score: { border: true, align: 'center', format: '0.00' },
  total: { border: true, align: 'center', bold: true, format: '0.00' },
  rate: { border: true, align: 'center', format: '0.00%' },
  date: { border: true, align: 'center', format: 'yyyy-mm-dd' },
  missing: { border: true, align: 'center', colour: 'C00000', fill: 'FDE9E7', format: '@' },
  passed: { border: true, align: 'center', bold: true, colour: '375623', fill: 'E2EFDA' },
  failed: { border: true, align: 'center', bold: true, colour: 'C00000', fill: 'FDE9E7' },
  'grade-1': grade('FFF2CC'),
  'grade-2': grade('DDEBF7'),
  'grade-3': grade('F4E3D3'),
  'grade-4': grade('E4DFEC'),
  'grade-5': grade('EDEDED'),
  'grade-pending': { border: true, align: 'center', bold: true, fill: 'FDE9E7', colour: 'C00000' },
  'severity-error': { border: true, align: 'center', bold: true, colour: 'C00000', fill: 'FDE9E7' },
  'severity-warning': { border: true, align: 'center', colour: '7F6000', fill: 'FFF2CC' },
  'severity-info': { border: true, align: 'center', colour: '595959' },
  // A report on paper: 公文 has 小标宋 titles, 黑体 and 楷体 headings, and 仿宋 of size 三号, which 19 points are once the sheet fits its page.
  'report-title': { font: '方正小标宋简体', size: 26, align: 'center', wrap: true, spread: true },
  'report-subtitle': { font: '楷体', size: 15, align: 'center', spread: true },
  'report-chapter': { font: '黑体', size: 19, align: 'left', wrap: true, spread: true },
  'report-section': { font: '楷体', size: 19, align: 'left', wrap: true, spread: true },
  'report-item': { font: '仿宋', size: 19, bold: true, align: 'left', wrap: true, spread: true },
  'report-paragraph': { font: '仿宋', size: 19, align: 'left', wrap: true, spread: true },
  'report-signature': { font: '仿宋', size: 19, align: 'right', indent: 3, spread: true },
  'report-caption': { font: '黑体', size: 12, align: 'center', wrap: true },
  'report-header': { border: true, align: 'center', wrap: true, bold: true, fill: 'EDEDED' },
  /** Of a column that nobody sees. */
  memo: { size: 9, colour: '7F7F7F', align: 'left' },
  entry: { border: true, align: 'left' },
  'entry-text': { border: true, align: 'left', format: '@' },
  'entry-number': { border: true, align: 'center' },
  'entry-date': { border: true, align: 'center', format: 'yyyy-mm-dd' },
} satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
