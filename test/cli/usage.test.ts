/** Words that make no command: exit code 2, one sentence and where to find help (SPEC 7). */

import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contest, ledgerWorkbook } from './ledger-workbook.js';
import { WorkFolder, type Run } from './meritbook.js';

const workbook = ledgerWorkbook(contest([90, 80]));

function expectUsageError({ code, stdout, stderr }: Run, says: string): void {
  expect(stderr).toMatch(/^[^\n。]+。\n用 --help 查看用法。\n$/);
  expect(stderr).toContain(says);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
}

describe('a usage error', () => {
  const cases: readonly (readonly [what: string, words: readonly string[], says: string])[] = [
    ['an unknown command', ['rank', '台账.xlsx'], '“rank”'],
    ['a command that is a property of every object', ['constructor', '台账.xlsx'], '“constructor”'],
    ['options without a command', ['--json'], '命令'],
    ['an unknown option, which is named', ['compute', '台账.xlsx', '--json', '--colour'], '--colour'],
    ['an unknown short option', ['compute', '台账.xlsx', '--json', '-x'], '-x'],
    ['a value for an option that takes none', ['compute', '台账.xlsx', '--json=yes'], '--json'],
    ['an option of another command', ['compute', '台账.xlsx', '--sample'], '--sample'],
    ['an option that check has not', ['check', '台账.xlsx', '--in-place'], '--in-place'],
    ['an unknown language', ['check', '台账.xlsx', '--lang', 'fr'], '--lang'],
    ['no day of the calendar', ['compute', '台账.xlsx', '--as-of', '2026-02-30'], '2026-02-30'],
    ['a day written otherwise', ['check', '台账.xlsx', '--as-of', '2026/6/30'], '2026/6/30'],
    ['a day left out', ['compute', '台账.xlsx', '--as-of'], '--as-of'],
    ['both -o and --in-place', ['compute', '台账.xlsx', '-o', '新.xlsx', '--in-place'], '--in-place'],
    ['an output left out', ['compute', '台账.xlsx', '-o'], '-o'],
    ['an empty output', ['compute', '台账.xlsx', '-o', ''], '-o'],
    ['compute without a workbook', ['compute'], 'compute'],
    ['check without a workbook', ['check', '--json'], 'check'],
    ['fix without a workbook', ['fix', '-o', '新.xlsx'], 'fix'],
    ['fix without an output', ['fix', '台账.xlsx'], '-o'],
    ['two workbooks', ['compute', '台账.xlsx', '台账.xlsx'], '一个'],
    ['--sample with --into', ['template', '--sample', '--into', '台账.xlsx'], '--into'],
    ['a workbook for template', ['template', '台账.xlsx'], '--into'],
    ['the input as output', ['compute', '台账.xlsx', '-o', '台账.xlsx'], '输入文件'],
    ['the input as output by another path', ['compute', '台账.xlsx', '-o', './x/../台账.xlsx'], '输入文件'],
    ['the input as output through a symbolic link', ['compute', '台账.xlsx', '-o', '软链.xlsx'], '输入文件'],
    ['the input through a symbolic link as output', ['compute', '软链.xlsx', '-o', '台账.xlsx'], '输入文件'],
    ['the input as output through a hard link', ['compute', '台账.xlsx', '-o', '硬链.xlsx'], '输入文件'],
    ['the input as output of fix', ['fix', '台账.xlsx', '-o', '硬链.xlsx'], '输入文件'],
    ['the input as output of template', ['template', '--into', '台账.xlsx', '-o', '软链.xlsx'], '输入文件'],
    ['an output that Excel would not open, for its extension', ['compute', '台账.xlsx', '-o', '新.xlsm'], '.xlsx'],
  ];
  test.each(cases)('%s', async (_, words, says) => {
    const folder = new WorkFolder().put('台账.xlsx', workbook).put('x/空', '');
    linkSync(join(folder.path, '台账.xlsx'), join(folder.path, '硬链.xlsx'));
    symlinkSync('台账.xlsx', join(folder.path, '软链.xlsx'));
    expectUsageError(await folder.meritbook(...words), says);
    expect(folder.names()).toEqual(['x', '台账.xlsx', '硬链.xlsx', '软链.xlsx'].sort());
    expect(folder.bytes('台账.xlsx')).toEqual(workbook);
  });

  test('is said in English where that is asked for', async () => {
    const { code, stderr } = await new WorkFolder().meritbook('rank', '--lang', 'en-US');
    expect([code, stderr]).toEqual([2, 'There is no command “rank”.\nSee --help.\n']);
  });
});

test('no command at all asks for one', async () => {
  const { code, stdout, stderr } = await new WorkFolder().meritbook();
  expect([code, stdout, stderr]).toEqual([2, '', '请写明命令：compute、check、summary、fix 或 template。\n用 --help 查看用法。\n']);
});

describe('help', () => {
  test.each([[['--help']], [['-h']], [['help']], [['compute', '--help']]])('is given for %j, on standard output', async (words) => {
    const { code, stdout, stderr } = await new WorkFolder().meritbook(...words);
    expect([code, stderr]).toEqual([0, '']);
    for (const word of ['compute', 'check', 'fix', 'template', '-o', '--in-place', '--as-of', '--allow-errors', '--json', '--sample', '--into']) expect(stdout).toContain(word);
  });
  test('the version is a line of its own', async () => {
    expect((await new WorkFolder().meritbook('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
