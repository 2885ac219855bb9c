import type { Entries } from '../intake/entries.js';
import { areaField, familyField } from '../intake/known-parameters.js';
import type { Area, School } from './area.js';

/** The school as one area sees it: with the parameters that only this area knows. */
export function schoolOf({ key, parameters }: Area, { settings, asOf, teachers, people }: Entries): School {
  const values = settings as unknown as Readonly<Record<string, unknown>>;
  return {
    settings,
    own: Object.fromEntries(Object.keys(parameters).map((field) => [field, values[areaField(key, field)]])) as School['own'],
    familyValue: (family, name) => (values[familyField(family, name)] ?? family.listed[name] ?? family.fallback) as number,
    asOf,
    teachers,
    people,
  };
}
