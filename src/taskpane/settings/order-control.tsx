import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { OrderParameter } from '../../core/ledgers/parameters.js';
import { HiddenText } from '../frame/hidden-text.js';
import type { ControlProps } from './control-props.js';

interface OrderControlProps extends Omit<ControlProps, 'parameter'> {
  readonly parameter: OrderParameter<string>;
  /** Given by the field around it. */
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
}

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: {
    margin: '0', padding: '0', listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':empty': { display: 'none' },
  },
  entry: {
    display: 'flex', alignItems: 'center', minHeight: '32px', paddingInlineStart: tokens.spacingHorizontalS,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  position: { width: '20px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  word: { flexGrow: 1, minWidth: '0' },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A list in order of preference: each entry is moved, taken out or added by its own buttons. */
export function OrderControl({ parameter, state, onType, say, ...labels }: OrderControlProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  // The button that shall have the focus once the list is drawn anew, and what was done, to be read out.
  const wanted = useRef<string | null>(null);
  const [told, setTold] = useState('');
  const chosen = (state.checked.value ?? []) as readonly string[];
  const others = parameter.choices.filter((choice) => !chosen.includes(choice));

  useEffect(() => {
    if (wanted.current !== null) list.current?.querySelector<HTMLElement>(`[data-control="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });

  const change = (next: readonly string[], focus: string, words: string): void => {
    wanted.current = focus;
    setTold(words);
    onType(next.join('、'));
  };
  const move = (index: number, by: 1 | -1): void => {
    const word = chosen[index]!;
    const next = chosen.with(index, chosen[index + by]!).with(index + by, word);
    const isAtEnd = index + by === 0 || index + by === chosen.length - 1;
    const direction = isAtEnd ? -by : by;
    change(next, `${direction < 0 ? 'up' : 'down'} ${word}`, say('settings.order-moved', { word, position: index + by + 1 }));
  };
  const remove = (word: string): void => change(chosen.filter((other) => other !== word), `add ${word}`, say('settings.order-removed', { word }));
  const add = (word: string): void => change([...chosen, word], `remove ${word}`, say('settings.order-moved', { word, position: chosen.length + 1 }));

  return (
    <div ref={list} className={styles.lists} role="group" {...labels}>
      <ol className={styles.list}>
        {chosen.map((word, index) => (
          <li key={word} className={styles.entry}>
            <span className={styles.position} aria-hidden>{index + 1}</span>
            <span className={styles.word}>{word}</span>
            <Button
              appearance="subtle" size="small" icon={<ArrowUp16Regular />} disabled={index === 0} data-control={`up ${word}`}
              aria-label={say('settings.order-up', { word })} title={say('settings.order-up', { word })} onClick={() => move(index, -1)}
            />
            <Button
              appearance="subtle" size="small" icon={<ArrowDown16Regular />} disabled={index === chosen.length - 1} data-control={`down ${word}`}
              aria-label={say('settings.order-down', { word })} title={say('settings.order-down', { word })} onClick={() => move(index, 1)}
            />
            <Button
              appearance="subtle" size="small" icon={<Dismiss16Regular />} data-control={`remove ${word}`}
              aria-label={say('settings.order-remove', { word })} title={say('settings.order-remove', { word })} onClick={() => remove(word)}
            />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((word) => (
            <Button
              key={word} size="small" icon={<Add16Regular />} data-control={`add ${word}`}
              aria-label={say('settings.order-add', { word })} onClick={() => add(word)}
            >
              {word}
            </Button>
          ))}
        </div>
      )}
      <span role="status"><HiddenText>{told}</HiddenText></span>
    </div>
  );
}
