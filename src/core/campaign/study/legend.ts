/** The legend of an attendance matrix: √出勤 ○请假, 出勤（√）、请假（○）, √表示出勤. */

import { tidyText } from '../../intake/tidy-text.js';
import type { RawCell } from '../../../workbook/tables.js';
import { knownWords, markKey, type Status } from './attendance-words.js';

const word = Object.keys(knownWords).filter((each) => each.length > 1).sort((a, b) => b.length - a.length).join('|');
/** A sign or a single letter; digits count people. 〇 is a sign that Unicode takes for a character. */
const mark = String.raw`(?<![A-Za-z])(?:〇|[^\s\d\p{Script=Han}，。、；：,.;:!?！？％%=＝—–\-~+/\\|（）()【】「」[\]“”"'‘’\ufe0e\ufe0f])(?![A-Za-z])`;
const between = String.raw`[\s\ufe0e\ufe0f:：=＝—–\-“”"'‘’（）()【】「」]*(?:表示|代表|为|是|指)?[\s:：=＝—–\-“”"'‘’（）()【】「」]*`;
const markFirst = new RegExp(`(?<mark>${mark})${between}(?<word>${word})`, 'gu');
const wordFirst = new RegExp(`(?<word>${word})${between}(?<mark>${mark})`, 'gu');

/** What a text says of marks; nothing where it explains fewer than two, as other texts may do by chance. */
export function legendOf(text: string): ReadonlyMap<string, Status> {
  const tidy = tidyText(text);
  // Of √出勤 ○请假, read the wrong way round, only 出勤 ○ is left: the right way gives more.
  const [one, other] = [markFirst, wordFirst].map((pattern) => pairsOf(tidy, pattern));
  const pairs = one!.size >= other!.size ? one! : other!;
  return pairs.size >= 2 ? pairs : new Map();
}

function pairsOf(text: string, pattern: RegExp): Map<string, Status> {
  const pairs = new Map<string, Status>();
  for (const { groups } of text.matchAll(pattern)) {
    const key = markKey(groups!['mark']!);
    if (!pairs.has(key)) pairs.set(key, knownWords[groups!['word']!]!);
  }
  return pairs;
}

/** The legend of a row: in one of its cells, or spread over them. */
export function legendOfRow(cells: readonly RawCell[]): ReadonlyMap<string, Status> {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string');
  return new Map([...legendOf(texts.join(' ')), ...texts.flatMap((text) => [...legendOf(text)])]);
}
