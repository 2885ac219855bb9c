import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown12Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp12Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../frame/hidden-text.js';

interface RankArrowProps {
  /** Ranks gained, negative for lost. */
  readonly gained: number;
  readonly say: Say;
}

const useStyles = makeStyles({
  arrow: { display: 'inline-flex', alignItems: 'center', flexShrink: 0, gap: '2px', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

/** How far somebody moved: an arrow and a number for the eye, words for the ear. */
export function RankArrow({ gained, say }: RankArrowProps): ReactNode {
  const styles = useStyles();
  if (gained === 0) return null;
  const count = Math.abs(gained);
  return (
    <span className={styles.arrow}>
      <HiddenText>{say(gained > 0 ? 'compute.up' : 'compute.down', { count })}</HiddenText>
      {gained > 0 ? <ArrowUp12Regular aria-hidden /> : <ArrowDown12Regular aria-hidden />}
      <span aria-hidden>{count}</span>
    </span>
  );
}
