/** What property objects can do besides holding properties. */

import { invalidArgument } from './errors.js';

type Method = (state: Record<string, unknown>, ...given: readonly unknown[]) => unknown;

const colour = /^#?[0-9a-f]{6}$|^[a-z]+$/i;

const emptied: Method = (state) => {
  for (const key of Object.keys(state)) delete state[key];
};

const fill: Readonly<Record<string, Method>> = {
  SetSolidColor(state, given) {
    if (typeof given !== 'string' || !colour.test(given)) throw invalidArgument();
    state['Color'] = given;
  },
  Clear: (state) => {
    state['Color'] = '';
  },
};

const line: Readonly<Record<string, Method>> = {
  Clear: (state) => {
    emptied(state);
    state['LineStyle'] = 'None';
  },
};

export const bagMethods: Readonly<Record<string, Readonly<Record<string, Method>>>> = {
  ChartFill: fill,
  ChartLineFormat: line,
  ChartBorder: line,
  ConditionalRangeFill: { Clear: emptied },
  ConditionalRangeFont: { Clear: emptied },
  ChartAxis: {
    SetCustomDisplayUnit: (state, value) => void (state['CustomDisplayUnit'] = value),
    SetCrossesAt: (state, value) => void (state['CrossesAt'] = value),
    SetPositionAt: (state, value) => void (state['PositionAt'] = value),
  },
};
