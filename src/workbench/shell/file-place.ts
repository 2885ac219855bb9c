/** Where the open workbook's file lies, as far as the browser lets a page write there. */

import { blobOf, writeFault, type FileWithHandle } from './disk.js';

/** Where the browser asks before a file is written. */
interface AskingHandle extends FileSystemFileHandle {
  requestPermission?(options: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

export class FilePlace {
  /** @param writtenAt when the file was last written as far as we know, in milliseconds; `null` where it is gone. */
  private constructor(private readonly handle: AskingHandle, private writtenAt: number | null) {}

  /** `null` where the browser gave no handle with the file. */
  static of({ handle, lastModified }: FileWithHandle): FilePlace | null {
    return handle ? new FilePlace(handle, lastModified) : null;
  }

  /** Of a file that was just written. */
  static async at(handle: FileSystemFileHandle): Promise<FilePlace> {
    return new FilePlace(handle, await writtenAt(handle));
  }

  /** To be asked while the person's click is fresh: a browser asks him for nothing later. */
  async mayWrite(): Promise<boolean> {
    return this.handle.requestPermission === undefined || (await this.handle.requestPermission({ mode: 'readwrite' })) === 'granted';
  }

  /** Whether somebody else has written the file, or it is gone. */
  async isChanged(): Promise<boolean> {
    return (await writtenAt(this.handle)) !== this.writtenAt;
  }

  /** Gives the key of the sentence on why it could not be written; `null` where it was. */
  async write(bytes: Uint8Array): Promise<string | null> {
    try {
      await writeAside(this.handle, bytes);
    } catch (error) {
      return writeFault(error);
    }
    this.writtenAt = await writtenAt(this.handle);
    return null;
  }
}

/** Written aside and put in the file's place once it is whole. */
async function writeAside(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(blobOf(bytes));
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => {});
    throw error;
  }
}

const writtenAt = (handle: FileSystemFileHandle): Promise<number | null> => handle.getFile().then(({ lastModified }) => lastModified, () => null);
