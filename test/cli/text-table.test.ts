import { expect, test } from 'vitest';
import { textTable } from '../../src/cli/text-table.js';

test('columns line up where a Chinese character is two wide, and a row may end early', () => {
  const columns = [{ header: '名次', align: 'right' }, { header: '姓名' }, { header: 'ｱ级' }, { header: '备注' }] as const;
  expect(textTable(columns, [['1', '买买提', 'A', 'x'], ['12', '李', '一']])).toBe([
    '名次  姓名    ｱ级  备注',
    '────  ──────  ───  ────',
    '   1  买买提  A    x',
    '  12  李      一',
  ].join('\n'));
});

test('what would steer the terminal is left out, and counts for nothing', () => {
  expect(textTable([{ header: '甲' }, { header: '乙' }], [['\u001b[31m红\u0007', '一']])).toBe([
    '甲      乙',
    '──────  ──',
    '[31m红  一',
  ].join('\n'));
});
