/** The workbook's table of texts. */

import { feedPart } from '../package/part-stream.js';
import { PlainFilter, stringMarks } from './plain-filter.js';
import { PlainStrings } from './plain-strings.js';
import { localName, xmlParser } from '../xml/xml-parser.js';
import { decodeXEscapes } from '../xml/xml-text.js';
import type { ZipEntry } from '../zip/zip.js';

/** Every text by its index: runs of different looks joined, the readings above the characters (`rPh`) left out. */
export function readSharedStrings(entry: ZipEntry): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  let isAtFirst = false;
  const parser = xmlParser({
    startTag({ name }) {
      const local = localName(name);
      // A prefixed one is not what the filter has found.
      isAtFirst = name === 'sst' && !inReading;
      if (local === 'si') text = '';
      else if (local === 'rPh') inReading = true;
      else if (local === 't') inText = !inReading;
    },
    endTag({ name }) {
      const local = localName(name);
      isAtFirst = false;
      if (local === 'si') strings.push(decodeXEscapes(text));
      else if (local === 'rPh') inReading = false;
      else if (local === 't') inText = false;
    },
    text(piece) {
      if (inText) text += piece;
    },
  });
  feedPart(entry, parser, undefined, new PlainFilter(new PlainStrings(strings), stringMarks, () => isAtFirst));
  return strings;
}
