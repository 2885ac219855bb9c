import { describe, expect, test } from 'vitest';
import { tableHtml, tableText, textTable } from '../../../src/workbench/grid/table-text.js';

describe('a table of text', () => {
  test.each<readonly [string, string[][]]>([
    ['李明', [['李明']]],
    ['a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]],
    ['a\tb\r\nc\t\r\n', [['a', 'b'], ['c', '']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['\t\n', [['', '']]],
    ['"一\n二"\t"说“""好""”"\n', [['一\n二', '说“"好"”']]],
    ['说"好"\tb', [['说"好"', 'b']]],
    ['"没有完\tb', [['"没有完', 'b']]],
    ['', [['']]],
  ])('%j', (text, rows) => expect(textTable(text)).toEqual(rows));

  test('is read back as it was written', () => {
    const rows = [['0012', '一\n二', '"', 'a\tb'], ['', '最后']];
    expect(textTable(tableText(rows))).toEqual([['0012', '一\n二', '"', 'a\tb'], ['', '最后']]);
  });

  test('writes values, not what is shown of them', () =>
    expect(tableText([[{ day: '2026-06-30' }, true, 0.1 + 0.2, null]])).toBe('2026-06-30\tTRUE\t0.30000000000000004\t'));
});

test('a copied text is marked as text for Excel, and is no markup', () => {
  const html = tableHtml([['0012', 12, '<b>']]);
  expect(html).toContain('<td style=\'mso-number-format:"\\@"\'>0012</td><td>12</td>');
  expect(html).toContain('>&lt;b&gt;</td>');
});
