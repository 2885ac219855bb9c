/** A file of the person's. The browser's own store has handles like those of the disk. */

import type { Page } from 'playwright-core';

/** Of the page's window. */
export interface Disk { readonly disk: FileSystemFileHandle }

export async function putOnDisk(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async ({ name, content }) => {
    const folder = await navigator.storage.getDirectory();
    const disk = await folder.getFileHandle(name, { create: true });
    const writable = await disk.createWritable();
    await writable.write(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
    await writable.close();
    Object.assign(window, { disk } satisfies Disk);
  }, { name, content: Buffer.from(bytes).toString('base64') });
}

/** What the file holds that was put there last. */
export const onDisk = async (page: Page): Promise<Uint8Array> => Uint8Array.from(await page.evaluate(async () =>
  [...new Uint8Array(await (await (window as unknown as Disk).disk.getFile()).arrayBuffer())]));
