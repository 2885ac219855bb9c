import type { Page } from 'playwright-core';

/** What a printer would have been given at each printing: the titles of its pages, and what it would be called as a file. */
export const printed = (page: Page): Promise<{ readonly file: string; readonly pages: readonly string[] }[]> =>
  page.evaluate(() => (window as unknown as { printed: { file: string; pages: string[] }[] }).printed);

/** In place of the browser's own dialog, which nobody can close here. */
export async function withPrinter(page: Page): Promise<void> {
  await page.evaluate(() => {
    const printed: { file: string; pages: string[] }[] = [];
    Object.assign(window, {
      printed,
      print: () => {
        const pages = [...document.querySelectorAll<HTMLElement>('.paper-stack > *')].map((each) => each.textContent);
        printed.push({ file: document.title, pages });
        setTimeout(() => dispatchEvent(new Event('afterprint')));
      },
    });
  });
}
