import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Placeholder } from '../frame/placeholder.js';
import type { ViewProps } from '../frame/view.js';
import { CoveragePart } from './coverage-part.js';
import { FreshnessNote } from './freshness-note.js';
import { GradesPart } from './grades-part.js';
import { PartTabs } from './part-tabs.js';
import { RankingPart } from './ranking-part.js';
import { WorksPart } from './works-part.js';

const parts = ['ranking', 'grades', 'coverage', 'works'] as const;
type Part = (typeof parts)[number];

const useStyles = makeStyles({
  view: {
    display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
});

/** 结果: what the present entries give, whether it was written or not. */
export default function ResultView({ desk, picture, say }: ViewProps): ReactNode {
  const styles = useStyles();
  const [part, setPart] = useState<Part>('ranking');
  const { check } = picture;
  if (check === null) return <Placeholder say={say} />;
  const { outcome, tables } = check;
  return (
    <div className={styles.view}>
      <FreshnessNote check={check} say={say} />
      <PartTabs label={say('result.parts')} parts={parts.map((key) => ({ key, title: say(`result.part-${key}`) }))} part={part} onChoose={setPart}>
        {part === 'ranking' && <RankingPart desk={desk} outcome={outcome} say={say} />}
        {part === 'grades' && <GradesPart outcome={outcome} say={say} />}
        {part === 'coverage' && <CoveragePart desk={desk} outcome={outcome} tables={tables} say={say} />}
        {part === 'works' && <WorksPart desk={desk} check={check} isBusy={picture.work !== null} say={say} />}
      </PartTabs>
    </div>
  );
}
