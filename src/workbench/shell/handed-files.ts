/** Files that the system hands over: somebody opened a workbook with the installed program. */

import type { FileWithHandle } from './disk.js';

interface LaunchQueue {
  setConsumer(take: (launch: { readonly files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Only the first of several: the page holds one workbook. */
export function handedFiles(take: (file: FileWithHandle) => void): void {
  const { launchQueue } = window as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files: [handle] }) => {
    if (handle) void fileOf(handle).then(take);
  });
}

const fileOf = async (handle: FileSystemFileHandle): Promise<FileWithHandle> => Object.assign(await handle.getFile(), { handle });

interface HandleItem extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** The files that were dropped. To be called while the drop is being told: what it holds is gone afterwards. */
export function droppedFiles(dropped: DataTransfer): Promise<FileWithHandle[]> {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file') as HandleItem[];
  return Promise.all(items.map((item) => {
    const file = item.getAsFile();
    const handle = item.getAsFileSystemHandle?.() ?? Promise.resolve(null);
    return handle.catch(() => null).then((found) => (file !== null && found instanceof FileSystemFileHandle ? Object.assign(file, { handle: found }) : file));
  })).then((files) => files.filter((file) => file !== null));
}
