import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown12Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp12Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import { changeAmount, type Change } from '../../core/home/change.js';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../frame/hidden-text.js';

interface FigureChangeProps {
  readonly change: Change;
  /** The figure that it is compared with. */
  readonly before: string;
  readonly say: Say;
}

const useStyles = makeStyles({
  change: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
});

/** By how much a figure changed: an arrow and a number for the eye, words for the ear. No colour: more is not always better. */
export function FigureChange({ change, before, say }: FigureChangeProps): ReactNode {
  const styles = useStyles();
  const { by } = change;
  if (by === 0) return <span className={styles.change}>{say('works.same')}</span>;
  const amount = changeAmount(change, say);
  return (
    <span className={styles.change}>
      <HiddenText>{say(by > 0 ? 'works.more' : 'works.less', { amount, before })}</HiddenText>
      {by > 0 ? <ArrowUp12Regular aria-hidden /> : <ArrowDown12Regular aria-hidden />}
      <span aria-hidden>{say('works.against', { amount, before })}</span>
    </span>
  );
}
