/** Every parameter that a row of 设置 may name: those of the contest and of mentoring, and those of the areas (SPEC 2, 8). */

import { areas } from '../campaign/areas.js';
import { familyParameter, type Parameter, type ParameterFamily } from '../ledgers/parameters.js';
import { parameters } from '../ledgers/settings.js';
import { matchingKey } from './tidy-text.js';

/** Names a parameter in the program: its key in `parameters`, or what `areaField` and `familyField` give. */
export type SettingField = string;

/** A parameter that one area declares. */
export const areaField = (area: string, field: string): SettingField => `${area}.${field}`;

/** The parameter of one name of a family. */
export const familyField = ({ prefix }: ParameterFamily, name: string): SettingField => prefix + matchingKey(name);

const families = areas.flatMap((area) => area.families);

/** Those that 设置 lists, in its order. */
export const knownParameters: Readonly<Record<SettingField, Parameter>> = {
  ...parameters,
  ...Object.fromEntries(areas.flatMap((area) => areaFields(area.key).map((field) => [field.key, field.parameter]))),
};

/** What an area adds to 设置, in its order. */
export function areaFields(key: string): { readonly key: SettingField; readonly parameter: Parameter }[] {
  const area = areas.find((each) => each.key === key)!;
  return [
    ...Object.entries(area.parameters).map(([field, parameter]) => ({ key: areaField(key, field), parameter })),
    ...area.families.flatMap((family) => Object.keys(family.listed).map((name) => ({ key: familyField(family, name), parameter: familyParameter(family, name) }))),
  ];
}

const fieldsByName = new Map(Object.entries(knownParameters).map(([field, { name }]) => [matchingKey(name), field]));

/** The parameter that a row of 设置 names: a listed one, or one of a family for a name of the school's own. */
export function settingNamed(name: string): SettingField | undefined {
  const key = matchingKey(name);
  const family = families.find(({ prefix }) => key.startsWith(matchingKey(prefix)) && key.length > matchingKey(prefix).length);
  return fieldsByName.get(key) ?? (family && familyField(family, key.slice(matchingKey(family.prefix).length)));
}

/** @param field one that `settingNamed` gave, or that is listed. */
export function parameterOf(field: SettingField): Parameter {
  const family = families.find(({ prefix }) => field.startsWith(prefix));
  return knownParameters[field] ?? familyParameter(family!, field.slice(family!.prefix.length));
}
