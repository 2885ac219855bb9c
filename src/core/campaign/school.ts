import type { Entries } from '../intake/entries.js';
import { areaField, familyField } from '../intake/known-parameters.js';
import type { Rosters } from '../intake/pairs.js';
import type { Records } from '../intake/records.js';
import type { StandingSettings } from '../intake/settings-reader.js';
import type { ParameterFamily } from '../ledgers/parameters.js';
import type { Settings } from '../ledgers/settings.js';
import type { teachers } from '../ledgers/teachers.js';
import type { PlainDate } from '../plain-date.js';
import type { Area, EnteredSchool, School } from './area.js';

/** What is known of a school once its settings and its rosters are read. */
export interface KnownSchool {
  readonly standing: StandingSettings;
  readonly asOf: PlainDate;
  readonly roster: Records<typeof teachers>;
  readonly people: Rosters;
}

/** The school as one area sees it: with the parameters that only this area knows. */
export const schoolOf = ({ key, parameters }: Area, { settings, asOf }: Pick<Entries, 'settings' | 'asOf'>): School => ({
  settings,
  own: Object.fromEntries(Object.keys(parameters).map((field) => [field, valuesOf(settings)[areaField(key, field)]])) as School['own'],
  asOf,
});

/** The same for the area's rule. */
export function enteredSchool(area: Area, { standing: { settings, place, isUnusable }, asOf, roster, people }: KnownSchool): EnteredSchool {
  const values = valuesOf(settings);
  return {
    ...schoolOf(area, { settings, asOf }),
    ownPlace: (field) => place(areaField(area.key, field)),
    isOwnUnusable: (field) => isUnusable(areaField(area.key, field)),
    familyValue: (family, name) => (values[familyField(family, name)] ?? family.listed[name] ?? family.fallback) as number,
    familyNames: (family) => namesOf(family, Object.keys(values)),
    teachers: roster.rows,
    isUnusable: roster.isUnusable,
    people,
  };
}

const valuesOf = (settings: Settings): Readonly<Record<string, unknown>> => settings as unknown as Readonly<Record<string, unknown>>;

function namesOf(family: ParameterFamily, fields: readonly string[]): string[] {
  const listed = Object.keys(family.listed);
  const known = new Set(listed.map((name) => familyField(family, name)));
  return [...listed, ...fields.filter((field) => field.startsWith(family.prefix) && !known.has(field)).map((field) => field.slice(family.prefix.length))];
}
