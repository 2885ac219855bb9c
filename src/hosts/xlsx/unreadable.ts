/**
 * Why a file cannot be read as an .xlsx workbook.
 *
 * - `empty`: no bytes at all
 * - `not-xlsx`: another kind of file; `not-xlsx-html` a web page or XML, `not-xlsx-text` CSV or plain text
 * - `xls`, `xlsb`, `ods`: a workbook in another format
 * - `encrypted`: behind a password
 * - `damaged`: truncated, changed in transit or not well-formed
 * - `strict`: Strict Open XML
 * - `too-large`: beyond the bounds of `zip-bounds.ts` or of the sheet reader
 * - `unsafe`: made to mislead (paths that climb, repeated names, a DOCTYPE, overlapping entries)
 * - `zip64`: an archive in the format for over 4 GB
 */
export type UnreadableReason =
  | 'empty' | 'not-xlsx' | 'not-xlsx-html' | 'not-xlsx-text' | 'xls' | 'xlsb' | 'ods'
  | 'encrypted' | 'damaged' | 'strict' | 'too-large' | 'unsafe' | 'zip64';

/** A file that cannot be taken in. The sentence for the reader stands in the locales, under `reason`. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(readonly reason: UnreadableReason, options?: ErrorOptions) {
    super(`unreadable file: ${reason}`, options);
  }
}
