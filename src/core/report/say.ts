/** How the core asks for a sentence: by key, with what stands in it. The words live in the locales. */
export type Say = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
