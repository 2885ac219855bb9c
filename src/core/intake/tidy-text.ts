/** Text as people type it, brought to one form: width, odd spaces, invisible characters (SPEC 5, text-untidy). */

// No-break, figure and other Unicode spaces, zero-width characters, byte order marks, tabs and line ends.
const oddSpaces = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;
const spaced = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const suspicious = /[\s\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff\uff01-\uff5e]/;

/** Full-width letters and digits made half-width; ends trimmed; runs of odd spaces made one space. */
export function tidyText(text: string): string {
  return suspicious.test(text) ? tidySpaces(halfWidth(text)) : text;
}

/** Free text keeps its width: a school's （示例） is not (示例). */
export function tidySpaces(text: string): string {
  if (!spaced.test(text)) return text;
  return text.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').replace(oddSpaces, ' ').trim();
}

/**
 * An 编号 or a 姓名 as it should stand. A space beside a Chinese character is padding, one within
 * Latin letters is part of the name (`John Smith`).
 */
export function tidyName(text: string): string {
  const tidy = tidyLetters(text);
  if (!tidy.includes(' ')) return tidy;
  return tidy.replace(/(?<=[^\u0020-\u024f]) | (?=[^\u0020-\u024f])/g, '');
}

/** An 编号 has no spaces at all. */
export const tidyId = (text: string): string => tidyLetters(text).replaceAll(' ', '');

/** For matching headers and sheet names: no spaces, no `*`, no bracketed unit or remark at the end. */
export function matchingKey(text: string): string {
  return tidyText(text.normalize('NFKC')).replaceAll(' ', '').replaceAll('*', '').replace(/[(（【[][^()（）【】[\]]*[)）】\]]$/, '').replaceAll('：', ':');
}

/** Full-width letters and digits alone: brackets that tell two of one name apart, 王伟（大）, stay. */
function tidyLetters(text: string): string {
  return suspicious.test(text) ? tidySpaces(text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, halfWidth)) : text;
}

/** Only ASCII look-alikes: NFKC would also change characters that belong to names. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
