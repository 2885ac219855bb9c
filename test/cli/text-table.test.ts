import { expect, test } from 'vitest';
import { textTable } from '../../src/cli/text-table.js';

/** Rows of texts, one a column. */
const column = (header: string, at: number, align?: 'right') => ({ header, ...(align && { align }), text: (row: readonly string[]) => row[at]! });

test('columns line up where a Chinese character is two wide, and no line ends with blanks', () => {
  const columns = [column('名次', 0, 'right'), column('姓名', 1), column('ｱ级', 2), column('备注', 3)];
  expect(textTable([['1', '买买提', 'A', 'x'], ['12', '李', '一', '']], columns)).toBe([
    '名次  姓名    ｱ级  备注',
    '────  ──────  ───  ────',
    '   1  买买提  A    x',
    '  12  李      一',
  ].join('\n'));
});

test('what would steer the terminal is left out, and counts for nothing', () => {
  expect(textTable([['\u001b[31m红\u0007', '一']], [column('甲', 0), column('乙', 1)])).toBe([
    '甲      乙',
    '──────  ──',
    '[31m红  一',
  ].join('\n'));
});

test('a column of figures is as wide as its widest, or as its header', () => {
  expect(textTable([['9.50', '1'], ['100.00', '2']], [column('分', 0, 'right'), column('名次', 1, 'right')])).toBe([
    '    分  名次',
    '──────  ────',
    '  9.50     1',
    '100.00     2',
  ].join('\n'));
});
