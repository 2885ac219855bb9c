import { createHash } from 'node:crypto';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../src/locales/locale.js';
import help from '../../../src/taskpane/page/help.js';
import page from '../../../src/taskpane/page/page.js';
import { bootScript } from '../../../webpack/boot-script.js';
import { officeJsAddress } from '../../../webpack/office-js.js';

const { boot, bootHash } = bootScript('src/taskpane/page/boot.ts');
const built = (place = 'worldwide'): string =>
  page({ officeJs: officeJsAddress(place), pane: 'taskpane.js', boot, bootHash, isDevelopment: false });
const policy = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;

describe('the first script', () => {
  test('is no word newer than Internet Explorer 11', () =>
    expect(new Linter().verify(boot, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } })).toEqual([]));
  test('stands in the page letter by letter, as its hash says', () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(built())![1]!;
    expect(policy(built())).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });
  test('is all script that stands in the page', () => expect(built().match(/<script/g)).toHaveLength(1));
});

describe('the policy of the page', () => {
  test('admits no inline script and no evaluated one', () => {
    const scripts = /script-src ([^;]*)/.exec(policy(built()))![1]!;
    expect(scripts).not.toMatch(/unsafe|\*|data:/);
  });
  test('lets nothing be sent', () => expect(policy(built())).toContain("connect-src 'none'"));
  test.each([
    ['worldwide', 'https://appsforoffice.microsoft.com', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
    ['china', 'https://appsforoffice.cdn.partner.office365.cn', 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js'],
  ])('%s: admits one server besides the site’s own', (place, server, address) => {
    expect(policy(built(place)).match(/https:[^ ;]*/g)).toEqual([server, server]);
    expect(built(place)).toContain(`data-office-js="${address}"`);
  });
});

test('a place that office.js does not come from is refused', () => expect(() => officeJsAddress('moon')).toThrow('worldwide or china, not moon'));
test('the page of help speaks both languages', () => {
  for (const language of ['zh-CN', 'en-US'] as const) expect(help()).toContain(sayIn(language)('page.help.title'));
});
