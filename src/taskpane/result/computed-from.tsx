import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Outcome } from '../../core/compute.js';
import type { ScoreSheet } from '../../core/intake/entries.js';
import { severityCounts } from '../../core/issues/issue.js';
import type { Say } from '../../core/report/say.js';
import { Figures } from './figures.js';

interface ComputedFromProps {
  readonly outcome: Outcome;
  readonly say: Say;
}

const useStyles = makeStyles({
  from: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  date: { margin: '0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What the result is computed from: as of which day, how many contestants, judges, errors and warnings. Counted once an outcome. */
export const ComputedFrom = memo(function ComputedFrom({ outcome, say }: ComputedFromProps) {
  const styles = useStyles();
  const { entries, issues } = outcome;
  const { error, warning } = severityCounts(issues);
  const contestants = new Set(entries.scores.map(({ contestant }) => contestant)).size;
  return (
    <div className={styles.from}>
      <Figures
        figures={[
          { label: say('compute.contestants'), value: contestants },
          { label: say('compute.judges'), value: judgesIn(entries.scores) },
          { label: say('severity.error'), value: error },
          { label: say('severity.warning'), value: warning },
        ]}
      />
      <p className={styles.date}>{say('compute.as-of', { date: entries.asOf, rows: entries.scores.length })}</p>
    </div>
  );
});

/** A judge who is a teacher is one, however he is written. */
const judgesIn = (scores: readonly ScoreSheet[]): number =>
  new Set(scores.flatMap(({ judge }) => (judge === null ? [] : [judge.teacher ?? judge.name]))).size;
