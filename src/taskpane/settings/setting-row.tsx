import { Button, Field, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import type { ReactNode } from 'react';
import { parameterOf, type SettingField } from '../../core/intake/known-parameters.js';
import type { Parameter } from '../../core/ledgers/parameters.js';
import type { Say } from '../../core/report/say.js';
import { parameterHint, parameterNote } from '../../core/template/entry-hint.js';
import { HiddenText } from '../frame/hidden-text.js';
import { SettingControl } from './setting-control.js';
import type { FieldState } from './setting-form.js';

interface SettingRowProps {
  readonly field: SettingField;
  readonly state: FieldState;
  readonly onType: (text: string) => void;
  readonly say: Say;
}

const useStyles = makeStyles({
  row: {
    position: 'relative', borderLeft: '3px solid transparent', marginInlineStart: '-11px', paddingInlineStart: '8px', scrollMargin: '16px 0 96px',
    // A contrast theme would paint even a transparent border.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  changed: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  // The label beside a short control: a form of so many numbers would be twice as long.
  beside: {
    gridTemplateColumns: '1fr 96px', columnGap: tokens.spacingHorizontalS,
    '& > *': { gridColumn: '1 / -1' }, '& > :first-child': { gridColumn: '1' }, '& > :nth-child(2)': { gridColumn: '2' },
  },
  resettable: { '& > :first-child': { paddingRight: '32px', paddingBottom: '6px' } },
  reset: { position: 'absolute', top: '1px', right: '0', minWidth: '24px', paddingLeft: '0', paddingRight: '0', zIndex: 1 },
  resetBeside: { top: '4px', right: '104px' },
});

/** One parameter: what it is called, its control, what it means, and what is wrong with it. */
export function SettingRow({ field, state, onType, say }: SettingRowProps): ReactNode {
  const styles = useStyles();
  const parameter = parameterOf(field);
  const { checked: { expected }, isChanged, isOwn, fallback, text } = state;
  const fault = expected === undefined ? {} : {
    validationState: 'error' as const,
    validationMessage: faultText(parameter, text, say(`expected.${expected.expected}`, expected), say),
  };
  const isBeside = parameter.kind === 'number';
  const resetName = say('settings.reset-to', { name: parameter.name, value: fallback });
  return (
    <div className={mergeClasses(styles.row, isChanged && styles.changed)} data-field={field}>
      <Field
        className={mergeClasses(isBeside && styles.beside, isOwn && styles.resettable)} hint={noteOf(parameter, say)} {...fault}
        label={{ children: <>{parameter.name}{isChanged && <HiddenText>{say('settings.unsaved-mark')}</HiddenText>}</> }}
      >
        <SettingControl parameter={parameter} state={state} onType={onType} say={say} />
      </Field>
      {isOwn && (
        <Button
          className={mergeClasses(styles.reset, isBeside && styles.resetBeside)} appearance="transparent" size="small" icon={<ArrowResetRegular />}
          aria-label={resetName} title={resetName} onClick={() => onType(fallback)}
        >
          {!isBeside && say('settings.reset')}
        </Button>
      )}
    </div>
  );
}

/** Choices stand there to be seen; of the others it is told what they take. */
function noteOf(parameter: Parameter, say: Say): string {
  const note = parameterNote(parameter, say);
  const isTold = parameter.kind === 'number' || parameter.kind === 'ratio' || parameter.kind === 'names';
  return isTold ? say('template.value-note', { note, hint: parameterHint(parameter, say) }) : note;
}

/** Controls that cannot show a wrong value have it told. */
const faultText = ({ kind }: Parameter, text: string, expectation: string, say: Say): string =>
  (kind === 'date' || kind === 'choice' || kind === 'order' ? say('settings.standing', { value: text, expectation }) : expectation);
