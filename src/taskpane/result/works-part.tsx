import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { homeOf } from '../../core/home/home.js';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import type { Check } from '../desk/picture.js';
import { Section } from '../frame/section.js';
import { DueSummary } from './due-summary.js';
import { UnreportedWorks } from './unreported-works.js';
import { WorkCard } from './work-card.js';

interface WorksPartProps {
  readonly desk: Desk;
  readonly check: Check;
  readonly isBusy: boolean;
  readonly say: Say;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  cards: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: '0', padding: '0', listStyleType: 'none' },
});

/** 首页 in the pane: what is due next, a card for every work of the campaign that was reported, and the names of the others. */
export function WorksPart({ desk, check, isBusy, say }: WorksPartProps): ReactNode {
  const styles = useStyles();
  const { outcome, tables } = check;
  const { works, since, dues } = useMemo(() => homeOf(outcome, tables), [outcome, tables]);
  const reported = works.filter(({ figures }) => figures.length > 0);
  return (
    <div className={styles.part}>
      <DueSummary desk={desk} dues={dues} say={say} />
      <Section title={say('home.works')} note={since ? say('works.since', { at: since.at.slice(0, 16), date: since.asOf }) : undefined}>
        <ul className={styles.cards} aria-label={say('home.works')}>
          {reported.map((work) => (
            <li key={work.key}>
              <WorkCard desk={desk} work={work} dues={dues.days.filter(({ key }) => key === work.key)} tables={tables} say={say} />
            </li>
          ))}
        </ul>
        <UnreportedWorks desk={desk} ledgers={works.filter(({ figures }) => figures.length === 0).map(({ ledger }) => ledger)} check={check} isBusy={isBusy} say={say} />
      </Section>
    </div>
  );
}
