/** What Excel takes of a validation. Everything here throws an `Error` that names the limit. */

import type { Validation } from './description.js';

const mostTitleCharacters = 32;
const mostTextCharacters = 255;
const mostListCharacters = 255;

/** Choices as Excel lists them. */
export function choiceList(choices: readonly string[]): string {
  const comma = choices.find((choice) => choice.includes(','));
  if (comma !== undefined) throw new Error(`a list of choices cannot hold the comma of "${comma}"`);
  const list = choices.join(',');
  if (list.length > mostListCharacters) {
    throw new Error(`a list of choices holds ${mostListCharacters} characters in Excel; this one has ${list.length}`);
  }
  return list;
}

export function checkMessages({ prompt, refusal }: Validation): void {
  for (const [kind, said] of [['a prompt', prompt], ['a refusal', refusal]] as const) {
    if (!said) continue;
    within(said.title, mostTitleCharacters, `the title of ${kind}`);
    within(said.text, mostTextCharacters, `the text of ${kind}`);
  }
}

function within(text: string, most: number, what: string): void {
  if (text.length > most) throw new Error(`${what} holds ${most} characters in Excel; "${text}" has ${text.length}`);
}
