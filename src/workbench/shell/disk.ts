/** The person's disk, as far as a browser lets a page reach it. */

import { fileOpen, fileSave, type FileWithHandle } from 'browser-fs-access';

export type { FileWithHandle } from 'browser-fs-access';

const xlsx = {
  extensions: ['.xlsx', '.xlsm'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
};

/** Where the browser can, a handle through which the file is written again; asks before it may. */
interface AskingHandle extends FileSystemFileHandle {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** Rejects with an `AbortError` where nothing is picked. @param description of the kind of file. */
export const pickFile = (description: string): Promise<FileWithHandle> => fileOpen({ ...xlsx, description, id: 'workbook' });

/** `null` where the browser only downloads. Rejects with an `AbortError` where no place is picked. */
export const saveAs = (name: string, description: string, bytes: Promise<Uint8Array>): Promise<FileSystemFileHandle | null> =>
  fileSave(bytes.then(blobOf), { ...kindOf(name), description, fileName: name, id: 'workbook' });

/** Written aside and put in the file's place once it is whole. */
export async function saveInto(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(blobOf(bytes));
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}

/** To be asked while the person's click is fresh: a browser asks him for nothing later. */
export async function mayWrite(handle: AskingHandle): Promise<boolean> {
  return handle.requestPermission === undefined || (await handle.requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** When the file was last written, in milliseconds; `null` where it is gone. */
export const writtenAt = (handle: FileSystemFileHandle): Promise<number | null> => handle.getFile().then(({ lastModified }) => lastModified, () => null);

/** The key of the sentence on why a file could not be written. */
export function writeFault(error: unknown): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'workbench.save-denied';
    case 'QuotaExceededError':
      return 'file.disk-full';
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return 'file.in-use';
    case 'NotFoundError':
      return 'file.no-folder';
    default:
      return 'file.not-written';
  }
}

// A typed array of a worker's is over memory of its own, never shared.
const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsx.mimeTypes[0]! });

/** A workbook with macros stays one. */
function kindOf(name: string): { extensions: string[]; mimeTypes: string[] } {
  const at = /\.xlsm$/i.test(name) ? 1 : 0;
  return { extensions: [xlsx.extensions[at]!], mimeTypes: [xlsx.mimeTypes[at]!] };
}
