/** Every sentence a person reads, by language. */

import enUS from './en-US/catalogue.js';
import zhCN from './zh-CN/catalogue.js';

export const languages = ['zh-CN', 'en-US'] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, Readonly<Record<string, string>>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Gives sentences of one language; `{name}` in a sentence is replaced by the parameter of that name. */
export function sayIn(language: Language): (key: string, parameters?: Readonly<Record<string, string | number>>) => string {
  const catalogue = catalogues[language];
  return (key, parameters = {}) => {
    const sentence = catalogue[key];
    if (sentence === undefined) throw new Error(`No sentence ${key} in ${language}`);
    return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
  };
}
