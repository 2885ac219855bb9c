import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Say } from '../../core/report/say.js';
import type { RankingRow } from './ranking-list.js';

interface SectionRowProps {
  readonly row: Extract<RankingRow, { kind: 'section' }>;
  readonly say: Say;
}

const useStyles = makeStyles({
  heading: {
    display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, margin: '0', boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold,
  },
});

/** What stands over a group, those not ranked and those not entered. */
export function SectionRow({ row: { section, count }, say }: SectionRowProps): ReactNode {
  return (
    <h2 className={useStyles().heading}>
      <span>{section.kind === 'group' ? section.name : say(`result.section-${section.kind}`)}</span>
      <span>{say('result.people', { count })}</span>
    </h2>
  );
}
