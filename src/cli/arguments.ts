/** The command line (SPEC 7) → a command; anything else is a usage error with its sentence. */

import { parseArgs } from 'node:util';
import { parsePlainDate, type PlainDate } from '../core/plain-date.js';
import { languages, type Language } from '../locales/locale.js';

export type Command =
  | { readonly name: 'compute'; readonly input: string; readonly output: string | null; readonly inPlace: boolean; readonly asOf: PlainDate | null; readonly allowErrors: boolean; readonly json: boolean }
  | { readonly name: 'check'; readonly input: string; readonly asOf: PlainDate | null; readonly json: boolean }
  | { readonly name: 'summary'; readonly input: string; readonly output: string | null; readonly asOf: PlainDate | null; readonly allowErrors: boolean }
  | { readonly name: 'fix'; readonly input: string; readonly output: string }
  | { readonly name: 'template'; readonly output: string | null; readonly sample: boolean; readonly into: string | null }
  | { readonly name: 'help' }
  | { readonly name: 'version' };

export class UsageError extends Error {
  constructor(readonly key: string, readonly parameters: Readonly<Record<string, string>> = {}) {
    super(key);
  }
}

const options = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  'as-of': { type: 'string' },
  'allow-errors': { type: 'boolean' },
  json: { type: 'boolean' },
  sample: { type: 'boolean' },
  into: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

type Option = keyof typeof options;

const taken: Record<string, readonly Option[]> = {
  compute: ['output', 'in-place', 'as-of', 'allow-errors', 'json'],
  check: ['as-of', 'json'],
  summary: ['output', 'as-of', 'allow-errors'],
  fix: ['output'],
  template: ['output', 'sample', 'into'],
};

/** Chinese unless `--lang` says otherwise; read first, so that usage errors are in it too. */
export function languageOf(words: readonly string[]): Language {
  const index = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const named = index < 0 ? undefined : words[index]!.slice('--lang='.length) || words[index + 1];
  return languages.find((language) => language === named) ?? 'zh-CN';
}

export function parseCommand(words: readonly string[]): Command {
  const { values, positionals } = parsed(words);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError('cli.no-command');
  if (name === 'help') return { name: 'help' };
  const allowed = Object.hasOwn(taken, name) ? taken[name]! : null;
  if (!allowed) throw new UsageError('cli.unknown-command', { command: name });
  const stray = (Object.keys(values) as Option[]).find((option) => option !== 'lang' && !allowed.includes(option));
  if (stray) throw new UsageError('cli.stray-option', { command: name, option: `--${stray}` });
  if (values.lang !== undefined && !languages.some((language) => language === values.lang)) {
    throw new UsageError('cli.unknown-language', { languages: languages.join(', ') });
  }
  return commandNamed(name, files, values);
}

type Values = ReturnType<typeof parsed>['values'];

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node names the option in quotes: Unknown option '--colour'.
    const [, option = ''] = /'(-[^',= ]*)/.exec(String(error)) ?? [];
    throw new UsageError('cli.unknown-option', { option });
  }
}

function commandNamed(name: string, files: readonly string[], values: Values): Command {
  const output = values.output ?? null;
  if (output === '') throw new UsageError('cli.no-output');
  if (name === 'template') {
    if (files.length > 0) throw new UsageError('cli.template-takes-no-file');
    if (values.sample && values.into !== undefined) throw new UsageError('cli.sample-or-into');
    return { name, output, sample: values.sample ?? false, into: values.into ?? null };
  }
  const input = files[0];
  if (input === undefined) throw new UsageError('cli.no-input', { command: name });
  if (files.length > 1) throw new UsageError('cli.one-input');
  if (name === 'fix') {
    if (output === null) throw new UsageError('cli.no-output');
    return { name, input, output };
  }
  const asOf = dateOption(values['as-of']);
  const allowErrors = values['allow-errors'] ?? false;
  if (name === 'summary') return { name, input, output, asOf, allowErrors };
  const json = values.json ?? false;
  if (name === 'check') return { name, input, asOf, json };
  const inPlace = values['in-place'] ?? false;
  if (inPlace && output !== null) throw new UsageError('cli.output-or-in-place');
  return { name: 'compute', input, output, inPlace, asOf, allowErrors, json };
}

function dateOption(text: string | undefined): PlainDate | null {
  if (text === undefined) return null;
  const date = parsePlainDate(text);
  if (date === null) throw new UsageError('cli.bad-date', { value: text });
  return date;
}
