import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import { rankedCount } from '../../core/contest/contest.js';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import { EmptyNote } from '../frame/empty-note.js';
import { Figures } from './figures.js';
import { rankingList, standingWish, type ListWish } from './ranking-list.js';
import { byRank } from './ranking-order.js';
import { RankingRows } from './ranking-rows.js';
import { everybody } from './ranking-scope.js';
import { RankingTools } from './ranking-tools.js';

interface RankingPartProps {
  readonly desk: Desk;
  readonly outcome: Outcome;
  readonly say: Say;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column' },
  found: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Who came where, to be searched and sorted. */
export function RankingPart({ desk, outcome, say }: RankingPartProps): ReactNode {
  const styles = useStyles();
  const tools = useRef<HTMLDivElement>(null);
  const [covered, setCovered] = useState(0);
  const [wish, setWish] = useState<ListWish>({ search: '', scope: everybody, order: byRank });
  const deferred = useDeferredValue(wish);
  const rows = useMemo(() => rankingList(outcome, standingWish(deferred, outcome)), [outcome, deferred]);
  const people = rows.filter((row) => row.kind !== 'section').length;
  useLayoutEffect(() => setCovered(tools.current?.offsetHeight ?? 0), []);

  return (
    <div className={styles.part}>
      <Figures figures={figuresOf(outcome, say)} />
      <RankingTools ref={tools} outcome={outcome} wish={standingWish(wish, outcome)} onWish={setWish} say={say} />
      <span role="status" className={styles.found}>{deferred.search === '' ? '' : say('result.found', { count: people })}</span>
      {people === 0
        ? <EmptyNote title={say(deferred.search === '' ? 'ranking.none' : 'result.nobody-found')} />
        : <RankingRows desk={desk} outcome={outcome} rows={rows} covered={covered} say={say} />}
    </div>
  );
}

function figuresOf({ contest }: Outcome, say: Say) {
  const unranked = (status: string): number =>
    contest.groups.reduce((sum, group) => sum + group.unranked.filter((contestant) => contestant.status === status).length, 0);
  return [
    { label: say('ranking.figure-ranked'), value: rankedCount(contest) },
    { label: say('ranking.figure-incomplete'), value: unranked('incomplete') },
    { label: say('ranking.figure-withdrawn'), value: unranked('withdrawn') },
    { label: say('ranking.figure-absent'), value: contest.notEntered.length },
  ];
}
