import { expect, test } from 'vitest';
import { tabbedSheets } from '../../../src/workbench/shell/tabbed-sheets.js';
import type { SheetLook } from '../../../src/workbook/sheet-look.js';

const look = (name: string, visibility: SheetLook['visibility'] = 'visible'): SheetLook => ({
  name, visibility, tabColour: name === '设置' ? 'F2B8B5' : null, defaultWidth: 8, defaultHeight: 15, columns: [], rows: [], merges: [],
  frozen: { rows: 0, columns: 0 }, showsGridLines: true, conditionalFormats: [], isProtected: false,
});

test('what the file hides is known; a result sheet that somebody renamed is his, and so is one that only bears the name', () => {
  const headings = [{ name: '设置', mark: null }, { name: '评比结果', mark: 'ranking' }, { name: '旧名次', mark: 'ranking' }, { name: '帮扶覆盖', mark: null }, { name: '隐藏', mark: null }];
  const sheets = [look('设置'), look('评比结果'), look('旧名次'), look('帮扶覆盖'), look('隐藏', 'hidden'), look('深藏', 'very-hidden')];
  expect(tabbedSheets({ tables: () => ({ headings, sheets: [] }), looks: () => ({ looks: [{}], sheets }) })).toEqual([
    { name: '设置', colour: 'F2B8B5', isOurs: false, isHidden: false },
    { name: '评比结果', colour: null, isOurs: true, isHidden: false },
    { name: '旧名次', colour: null, isOurs: false, isHidden: false },
    { name: '帮扶覆盖', colour: null, isOurs: false, isHidden: false },
    { name: '隐藏', colour: null, isOurs: false, isHidden: true },
    { name: '深藏', colour: null, isOurs: false, isHidden: true },
  ]);
});
