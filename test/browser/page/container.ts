/** As much of Excel's container as office.js asks for while it starts: no workbook is behind it. */

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page, Route } from 'playwright-core';

/** Where the built page looks for office.js and its parts. */
export const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const library = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));

/** Answers from Microsoft's unmodified library, which a test keeps on this machine. */
export const answerOfficeJs = (route: Route): Promise<void> => route.fulfill({ path: join(library, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length)) });

export interface Container {
  /** The highest requirement set that this Excel has. */
  readonly excelApi: string;
  readonly language: string;
  /** Excel's own colours; it says nothing of them unless given, as on the web. */
  readonly theme?: 'light' | 'dark';
}

export async function putInExcel(page: Page, container: Container): Promise<void> {
  await page.addInitScript(({ excelApi, language, theme }) => {
    const answers: Readonly<Record<string, unknown>> = {
      GetAppType: 1, GetSolutionRef: 'solution', GetAppVersionMajor: 16, GetAppVersionMinor: 1, GetAppUILocale: language, GetAppDataLocale: language,
      GetDocUrl: 'school.xlsx', GetAppCapabilities: 3, GetActivationMode: 1, GetControlIntegrationLevel: 2, GetSolutionToken: '', GetCorrelationId: 'correlation',
      GetInstanceId: 'instance', GetTouchEnabled: false, GetCommerceAllowed: false, GetSupportedMatrix: JSON.stringify({ ExcelApi: excelApi }), GetHostCustomMessage: 0,
      GetHostFullVersion: '16.0.17000.10000', GetDialogRequirementMatrix: '{}', GetFeaturesForSolution: '{}', GetInitialDisplayMode: 0,
      GetOfficeThemeInfo: theme && JSON.stringify(theme === 'dark' ? { bodyBackgroundColor: 0x262626, bodyForegroundColor: 0xffffff } : { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
      GetSettings: { Read: () => ({ toArray: () => [{ toArray: () => [] }, { toArray: () => [] }] }) },
    };
    const context = new Proxy({}, { get: (_, name) => (typeof name === 'symbol' ? undefined : () => answers[name]) });
    Object.defineProperty(window, 'external', {
      value: { GetHostInfo: () => `Excel|Win32|16.01|${language}|telemetry|||0`, GetContext: () => context, Execute: () => undefined, RegisterEvent: () => undefined, GetLoggingAllowed: () => false },
    });
    Object.defineProperty(window, '_richApiNativeBridge', { value: { onMessageFromHost: null, sendMessageToHost: () => undefined }, writable: true });
  }, container);
}
