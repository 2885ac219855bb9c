import type { Parameter } from './parameters.js';

export type SettingValue = Parameter['fallback'];

/** A parameter's value as its cell of 设置 holds it; `null` for a blank one. */
export function enteredSetting(parameter: Parameter, value: SettingValue): string | number | { readonly day: string } | null {
  if (typeof value === 'object' && value !== null) {
    // A blank cell would do for an empty list, but where the row is missing the default holds.
    return value.length === 0 ? '无' : value.join(parameter.kind === 'ratio' ? ':' : '、');
  }
  if (value === null || value === '') return null;
  return parameter.kind === 'date' ? { day: String(value) } : value;
}
