import { invalidArgument } from '../errors.js';

/** 1–31 characters, none of `\ / ? * [ ] :`, no `'` at either end, not History. @throws InvalidArgument */
export function mustBeSheetName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || name.length < 1 || name.length > 31) throw invalidArgument();
  if (/[\\/?*[\]:\u0000-\u001f]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  if (name.toLowerCase() === 'history') throw invalidArgument();
}
