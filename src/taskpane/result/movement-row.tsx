import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Movement, Position } from '../../core/comparison/movements.js';
import type { Say } from '../../core/report/say.js';
import { HiddenText } from '../frame/hidden-text.js';
import { ranksGained } from './change-kinds.js';
import { RankArrow } from './rank-arrow.js';

interface MovementRowProps {
  readonly movement: Movement;
  readonly say: Say;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXXS },
  who: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minWidth: '0' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  id: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  way: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  now: { color: tokens.colorNeutralForeground1 },
});

/** Who moved, from where to where. */
export function MovementRow({ movement, say }: MovementRowProps): ReactNode {
  const styles = useStyles();
  const { id, name, before, after } = movement;
  const gained = ranksGained(movement);
  const isAcross = before !== null && after !== null && before.group !== after.group;
  const place = ({ group, rank, grade }: Position): string =>
    say(isAcross ? 'compute.place-in-group' : 'compute.place', { group, rank, grade });
  return (
    <div className={styles.row}>
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.id}>{id}</span>
        {gained !== null && <RankArrow gained={gained} say={say} />}
      </span>
      <span className={styles.way}>
        {before !== null && place(before)}
        {before !== null && after !== null && (
          <>
            <span aria-hidden> → </span>
            <HiddenText>{say('compute.becomes')}</HiddenText>
          </>
        )}
        {after !== null && <span className={styles.now}>{place(after)}</span>}
      </span>
    </div>
  );
}
