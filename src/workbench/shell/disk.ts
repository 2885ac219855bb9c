/** The person's disk, as far as a browser lets a page reach it. */

import { fileOpen, fileSave, type FileWithHandle } from 'browser-fs-access';

export type { FileWithHandle } from 'browser-fs-access';

const xlsx = {
  extensions: ['.xlsx', '.xlsm'],
  mimeTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/vnd.ms-excel.sheet.macroEnabled.12'],
};

/** Rejects with an `AbortError` where nothing is picked. @param description of the kind of file. */
export const pickFile = (description: string): Promise<FileWithHandle> => fileOpen({ ...xlsx, description, id: 'workbook' });

/** `null` where the browser only downloads. Rejects with an `AbortError` where no place is picked. */
export const saveAs = (name: string, description: string, bytes: Promise<Uint8Array>): Promise<FileSystemFileHandle | null> =>
  fileSave(bytes.then(blobOf), { ...kindOf(name), description, fileName: name, id: 'workbook' });

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
export const blobOf = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>], { type: xlsx.mimeTypes[0]! });

/** A workbook with macros stays one. */
function kindOf(name: string): { extensions: string[]; mimeTypes: string[] } {
  const at = /\.xlsm$/i.test(name) ? 1 : 0;
  return { extensions: [xlsx.extensions[at]!], mimeTypes: [xlsx.mimeTypes[at]!] };
}
