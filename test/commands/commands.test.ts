import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showPane } from '../../src/commands/show-pane.js';
import { HostFailure } from '../../src/workbook/host-failure.js';
import { school } from '../core/school.js';
import { OpenXlsx } from '../taskpane/open-xlsx.js';

type Command = (event: { completed(): void }) => Promise<void>;

let open: OpenXlsx;
vi.mock('../../src/hosts/excel/excel-host.js', () => ({ pageWorkbook: () => open }));

const commands = new Map<string, Command>();
let isShared = true;
const showAsTaskpane = vi.fn(async () => {});

beforeEach(async () => {
  isShared = true;
  showAsTaskpane.mockReset();
  vi.stubGlobal('Office', {
    actions: { associate: (name: string, command: Command) => commands.set(name, command) },
    addin: { showAsTaskpane },
    context: { requirements: { isSetSupported: (set: string, from: string) => isShared && set === 'SharedRuntime' && from === '1.1' } },
  });
  vi.resetModules();
  await import('../../src/commands/commands.js');
  open = await OpenXlsx.of(school());
});
afterEach(() => vi.unstubAllGlobals());

async function click(name: string): Promise<number> {
  const completed = vi.fn();
  await commands.get(name)!({ completed });
  return completed.mock.calls.length;
}

describe('computeRanking, as the manifest calls it', () => {
  test('tells Excel that it ended when it failed', async () => {
    open.failNext('read', new HostFailure('busy'));
    expect(await click('computeRanking')).toBe(1);
    expect(showAsTaskpane).toHaveBeenCalledOnce();
  });
  test('tells Excel that it ended when it was done', async () => {
    expect(await click('computeRanking')).toBe(1);
    expect(open.shown).toEqual([{ sheet: '评比结果', cells: null }]);
  });
});

describe('the pane', () => {
  test('cannot be opened without the shared runtime', async () => {
    isShared = false;
    expect(await showPane()).toBe(false);
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });
  test('cannot be opened where Excel refuses', async () => {
    showAsTaskpane.mockRejectedValueOnce(new Error('no shared runtime in the manifest'));
    expect(await showPane()).toBe(false);
  });
  test('is opened with it', async () => expect(await showPane()).toBe(true));
});
