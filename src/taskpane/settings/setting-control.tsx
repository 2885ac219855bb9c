import { Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parsePlainDate } from '../../core/plain-date.js';
import type { ControlProps } from './control-props.js';
import { OrderControl } from './order-control.js';

/** The control that fits a parameter's kind; its label comes from the field around it. */
export function SettingControl(props: ControlProps): ReactNode {
  const { parameter, state: { text }, onType, say } = props;
  switch (parameter.kind) {
    case 'choice':
      return parameter.choices.join('').length > mostRadioLetters
        ? (
          <Select value={text} onChange={(_, { value }) => onType(value)}>
            {/* A value that is no choice is shown, not silently replaced by the first. */}
            {!parameter.choices.includes(text) && <option value={text}>{text}</option>}
            {parameter.choices.map((choice) => <option key={choice} value={choice}>{choice}</option>)}
          </Select>
        ) : (
          <RadioGroup layout="horizontal" value={text} onChange={(_, { value }) => onType(value)}>
            {parameter.choices.map((choice) => <Radio key={choice} value={choice} label={choice} />)}
          </RadioGroup>
        );
    case 'date':
      // The browser's own picker takes days alone; anything else is told beneath it.
      return <Input type="date" value={parsePlainDate(text) ?? ''} min={earliest} max={latest} onChange={(_, { value }) => onType(value)} />;
    case 'number':
      return <Input inputMode={parameter.integer ? 'numeric' : 'decimal'} value={text} autoComplete="off" onChange={(_, { value }) => onType(value)} />;
    case 'order':
      return <OrderControl {...props} parameter={parameter} />;
    default:
      return <Input value={text} autoComplete="off" placeholder={parameter.kind === 'text' ? say('settings.blank') : ''} onChange={(_, { value }) => onType(value)} />;
  }
}

/** More do not stand side by side at 320 px. */
const mostRadioLetters = 10;

const earliest = '1900-03-01';
const latest = '2199-12-31';
