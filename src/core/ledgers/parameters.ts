/** How one parameter of 设置 is declared: its kind, bounds and default, for the reader, the template and the form. */

import type { PlainDate } from '../plain-date.js';

interface ParameterBase<Value> {
  readonly name: string;
  readonly fallback: Value;
}

export interface NumberParameter<Value extends number | null = number> extends ParameterBase<Value> {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** Numbers within the bounds that make no sense all the same. */
  readonly except: readonly number[];
}

export interface ChoiceParameter<Choice extends string> extends ParameterBase<Choice> {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
}

/** A list drawn from `choices`, in the order of preference; may be empty. */
export interface OrderParameter<Choice extends string> extends ParameterBase<readonly Choice[]> {
  readonly kind: 'order';
  readonly choices: readonly Choice[];
}

/** Parameters of one kind, one for each name that a school may use: 名额：党员示范岗, 频次：座谈会. */
export interface ParameterFamily {
  /** What stands before the name, its colon included. */
  readonly prefix: string;
  /** The names that 设置 lists, with their defaults. */
  readonly listed: Readonly<Record<string, number>>;
  /** The default for every other name. */
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
}

export type Parameter =
  | (ParameterBase<string> & { readonly kind: 'text' })
  | (ParameterBase<PlainDate | null> & { readonly kind: 'date'; readonly monthEnds: boolean })
  | (ParameterBase<readonly number[]> & { readonly kind: 'ratio'; readonly min: number; readonly max: number })
  | (ParameterBase<readonly string[]> & { readonly kind: 'names' })
  | NumberParameter<number | null>
  | ChoiceParameter<string>
  | OrderParameter<string>;

export type ValuesOf<Parameters extends Record<string, Parameter>> = {
  readonly [Field in keyof Parameters]: Parameters[Field] extends ChoiceParameter<infer Choice> ? Choice
    : Parameters[Field] extends OrderParameter<infer Choice> ? readonly Choice[]
    : Parameters[Field]['fallback'];
};

export const textParameter = (name: string) => ({ kind: 'text', name, fallback: '' as string }) as const;

/** @param monthEnds something ends on that day: a month without its day is its last, not its first. */
export const dateParameter = (name: string, { monthEnds = false } = {}) => ({ kind: 'date', name, fallback: null as PlainDate | null, monthEnds }) as const;

export const numberParameter = (
  name: string, fallback: number, bounds: { min: number; max: number; integer?: boolean; except?: readonly number[] },
): NumberParameter => ({
  kind: 'number', name, fallback, min: bounds.min, max: bounds.max, integer: bounds.integer ?? true, except: bounds.except ?? [],
});

/** A whole number that has no default: `null` until it is given. */
export const countParameter = (name: string, { min, max }: { min: number; max: number }): NumberParameter<number | null> => ({
  kind: 'number', name, fallback: null, min, max, integer: true, except: [],
});

export const choiceParameter = <const Choice extends string>(
  name: string, choices: readonly Choice[], fallback: NoInfer<Choice>,
): ChoiceParameter<Choice> => ({ kind: 'choice', name, choices, fallback });

export const orderParameter = <const Choice extends string>(
  name: string, choices: readonly Choice[], fallback: readonly NoInfer<Choice>[],
): OrderParameter<Choice> => ({ kind: 'order', name, choices, fallback });

/** The parameter of one name of a family: a whole number. */
export const familyParameter = ({ prefix, listed, fallback, min, max }: ParameterFamily, name: string): NumberParameter =>
  numberParameter(prefix + name, listed[name] ?? fallback, { min, max });
