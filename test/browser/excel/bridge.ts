/** Joins the page's end of the bridge to an Excel stand-in in this process. */

import type { Page } from 'playwright-core';
import { ExcelHost } from '../../excel-host/excel-host.js';
import type { HostWorkbook } from '../../excel-host/model/workbook.js';
import { objectModel } from '../../excel-host/office-client.js';

/** @param api the highest ExcelApi that this Excel has. @param workbook an empty one unless given. */
export async function bridgeTo(page: Page, api: string, workbook?: HostWorkbook): Promise<ExcelHost> {
  const host = new ExcelHost({ model: objectModel(), api, ...(workbook && { workbook }) });
  await page.exposeFunction('sendToHost', (text: string) => host.receive(text));
  await page.addInitScript(() => {
    const { sendToHost } = window as unknown as { sendToHost(text: string): void };
    Object.assign(window, { _richApiNativeBridge: { onMessageFromHost: null, sendMessageToHost: (text: string) => sendToHost(text) } });
  });
  host.send = (text) => {
    const hear = (told: string): void => (window as unknown as { _richApiNativeBridge: { onMessageFromHost(text: string): void } })._richApiNativeBridge.onMessageFromHost(told);
    // A page that was closed meanwhile hears nothing.
    page.evaluate(hear, text).catch(() => undefined);
  };
  return host;
}
