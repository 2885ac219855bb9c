/** Somebody changed these sheets between reading and writing. Nothing was written. */
export class EntriesChanged extends Error {
  override readonly name = 'EntriesChanged';

  constructor(readonly sheets: readonly string[]) {
    super(`entries changed since they were read: ${sheets.join(', ')}`);
  }
}
