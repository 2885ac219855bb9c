/** The grid alone, over sheets made up for the test. */

// For its style sheet, which the page has beside its script.
import '../../../src/workbench/grid/univer.js';
import type { Language } from '../../../src/locales/locale.js';
import type { CellEdit } from '../../../src/workbench/file/cell-edit.js';
import { mountGrid, type Grid } from '../../../src/workbench/grid/grid.js';
import { workbooks, type WorkbookName } from './workbooks.js';

export interface Heard {
  readonly edits: (readonly CellEdit[])[];
  readonly selected: string[];
  readonly refused: string[];
  readonly violations: string[];
}

declare global {
  interface Window {
    readonly heard: Heard;
    readonly grid: Grid;
    /** Milliseconds to the grid that is painted, and the longest task meanwhile. */
    readonly opened: number;
    readonly workbooks: typeof workbooks;
  }
}

const asked = new URLSearchParams(location.search);
const heard: Heard = { edits: [], selected: [], refused: [], violations: [] };
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => heard.violations.push(`${violatedDirective} ${blockedURI}`));
const { sheets, looks, readOnly } = workbooks[(asked.get('workbook') ?? 'school') as WorkbookName]();
const from = performance.now();
const grid = await mountGrid(document.getElementById('grid')!, sheets, looks, {
  onEdit: (edits) => heard.edits.push(edits),
  onSelect: (sheet, cell) => heard.selected.push(`${sheet}!${cell}`),
  onRefused: (reason, sheet, cell) => heard.refused.push(`${reason} ${sheet}!${cell}`),
}, { language: (asked.get('language') ?? 'zh-CN') as Language, readOnly });
Object.assign(window, { heard, grid, workbooks, opened: performance.now() - from });
document.body.dataset['ready'] = 'yes';
