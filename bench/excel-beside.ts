/**
 * An Excel stand-in that talks to the page from a page beside it, as Excel on the web does from its own frame.
 * Playwright's own way into a page is the debugger's: it holds the page some 35 ms a megabyte, more than all work on it.
 */

import type { Page } from 'playwright-core';
import { ExcelHost } from '../test/excel-host/excel-host.js';
import type { HostWorkbook } from '../test/excel-host/model/workbook.js';
import { objectModel } from '../test/excel-host/office-client.js';

const channel = 'excel';

/** @param url of the site whose page is opened afterwards: pages of one site and context hear each other. */
export async function excelBeside(page: Page, url: string, api: string, workbook: HostWorkbook): Promise<void> {
  const host = new ExcelHost({ model: objectModel(), api, workbook });
  const beside = await page.context().newPage();
  await beside.route('**/excel', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await beside.goto(`${url}/excel`);
  await beside.exposeFunction('sendToHost', (text: string) => host.receive(text));
  await beside.evaluate((name) => {
    const { sendToHost } = window as unknown as { sendToHost(text: string): void };
    const toPage = new BroadcastChannel(name);
    toPage.onmessage = ({ data }) => sendToHost(data as string);
    Object.assign(window, { toPage });
  }, channel);
  host.send = (text) => {
    // A page that was closed meanwhile hears nothing.
    beside.evaluate((told) => (window as unknown as { toPage: BroadcastChannel }).toPage.postMessage(told), text).catch(() => undefined);
  };
  await page.addInitScript((name) => {
    const toExcel = new BroadcastChannel(name);
    // office.js puts its own function in the place of `null`.
    const bridge: { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost(text: string): void } = {
      onMessageFromHost: null, sendMessageToHost: (text) => toExcel.postMessage(text),
    };
    toExcel.onmessage = ({ data }) => bridge.onMessageFromHost!(data as string);
    Object.assign(window, { _richApiNativeBridge: bridge });
  }, channel);
}
