import type { Entries } from '../intake/entries.js';
import { areaField, familyField } from '../intake/known-parameters.js';
import type { ParameterFamily } from '../ledgers/parameters.js';
import type { Area, School } from './area.js';

/** What is known of a school once its settings and its rosters are read. */
type Known = Pick<Entries, 'settings' | 'asOf' | 'teachers' | 'people' | 'unusable'> & { readonly places: Pick<Entries['places'], 'setting'> };

/** The school as one area sees it: with the parameters that only this area knows. */
export function schoolOf({ key, parameters }: Area, { settings, asOf, teachers, people, places, unusable }: Known): School {
  const values = settings as unknown as Readonly<Record<string, unknown>>;
  return {
    settings,
    own: Object.fromEntries(Object.keys(parameters).map((field) => [field, values[areaField(key, field)]])) as School['own'],
    familyNames: (family) => namesOf(family, Object.keys(values)),
    ownPlace: (field) => places.setting(areaField(key, field)),
    isOwnUnusable: (field) => unusable.setting(areaField(key, field)),
    familyValue: (family, name) => (values[familyField(family, name)] ?? family.listed[name] ?? family.fallback) as number,
    asOf,
    teachers,
    isUnusable: unusable.teacher,
    people,
  };
}

function namesOf(family: ParameterFamily, fields: readonly string[]): string[] {
  const listed = Object.keys(family.listed);
  const known = new Set(listed.map((name) => familyField(family, name)));
  return [...listed, ...fields.filter((field) => field.startsWith(family.prefix) && !known.has(field)).map((field) => field.slice(family.prefix.length))];
}
