import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import { rankedCount } from '../../core/contest/contest.js';
import { pending } from '../../core/ledgers/settings.js';
import { rateText } from '../../core/report/figure-text.js';
import type { Say } from '../../core/report/say.js';
import { EmptyNote } from '../frame/empty-note.js';
import { Section } from '../frame/section.js';
import { BarChart, type Bar } from './bar-chart.js';
import { Disclosure } from './disclosure.js';
import { gradeShares, type GradeShare } from './grade-shares.js';
import { MoreList } from './more-list.js';
import { straddlingTies, tieSentence } from './straddling-ties.js';

interface GradesPartProps {
  readonly outcome: Outcome;
  readonly say: Say;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  tie: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** How many contestants have each grade, as a whole and group by group. */
export function GradesPart({ outcome, say }: GradesPartProps): ReactNode {
  const styles = useStyles();
  const { groups } = outcome.contest;
  const { ratio, rounding } = outcome.entries.settings;
  const ties = useMemo(() => straddlingTies(outcome), [outcome]);
  if (rankedCount(outcome.contest) === 0) return <EmptyNote title={say('ranking.none')} />;
  return (
    <div className={styles.part}>
      <Section title={say('ranking.chart-grades')} note={say('result.ratio', { ratio: ratio.join(':'), rounding })}>
        <BarChart title={say('ranking.chart-grades')} bars={bars(gradeShares(outcome), outcome, say)} />
      </Section>
      {ties.length > 0 && (
        <Section title={say('ranking.ties')}>
          <MoreList
            label={say('ranking.ties')} entries={ties} keyOf={({ group, first }) => `${group} ${first}`} say={say} first={5}
            render={(tie) => <span className={styles.tie}>{tieSentence(tie, outcome.entries.settings.ties, say)}</span>}
          />
        </Section>
      )}
      {groups.length > 1 && (
        <Section title={say('result.by-group')}>
          <div>
            {groups.map((group) => (
              <Disclosure key={group.name} title={group.name} count={group.standings.length}>
                <BarChart title={say('result.grades-of', { group: group.name })} bars={bars(gradeShares(outcome, [group]), outcome, say)} />
              </Disclosure>
            ))}
          </div>
        </Section>
      )}
    </div>
  );
}

/** A bar's length is its share of those who are ranked. */
const bars = (shares: readonly GradeShare[], { entries }: Outcome, say: Say): Bar[] => shares.map(({ grade, count, share, span }) => ({
  key: grade,
  label: span ? say('result.grade-positions', { grade, positions: say(span.from === span.to ? 'ranking.position' : 'ranking.positions', { ...span }) }) : grade,
  figure: say('result.grade-share', { count, share: rateText(share) }),
  share,
  tone: grade === pending ? 'pending' : entries.settings.grades.indexOf(grade) as 0 | 1 | 2 | 3 | 4,
}));
