/** Every sentence a person reads, by language. */

import enUS from './en-US/catalogue.js';
import zhCN from './zh-CN/catalogue.js';

export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, Readonly<Record<string, string>>> = { 'zh-CN': zhCN, 'en-US': enUS };

type Parameters = Readonly<Record<string, string | number>>;

/** Gives sentences of one language; `{name}` in a sentence is replaced by the parameter of that name. */
export function sayIn(language: Language): (key: string, parameters?: Parameters) => string {
  const catalogue = catalogues[language];
  const split = new Map<string, readonly string[]>();
  return (key, parameters) => {
    // Ten thousand contestants have ten sentences each: a sentence is taken apart once.
    let pieces = split.get(key);
    if (!pieces) {
      const sentence = catalogue[key];
      if (sentence === undefined) throw new Error(`No sentence ${key} in ${language}`);
      split.set(key, (pieces = sentence.split(/\{(\w+)\}/)));
    }
    return pieces.length === 1 ? pieces[0]! : filledIn(pieces, parameters ?? {});
  };
}

/** Text and names alternate, text first. A name without its parameter stays in its braces. */
function filledIn(pieces: readonly string[], parameters: Parameters): string {
  let sentence = pieces[0]!;
  for (let index = 1; index < pieces.length; index += 2) {
    sentence += String(parameters[pieces[index]!] ?? `{${pieces[index]}}`) + pieces[index + 1]!;
  }
  return sentence;
}
