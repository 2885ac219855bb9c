import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactNode } from 'react';
import type { Dues } from '../../core/home/dues.js';
import type { Say } from '../../core/report/say.js';
import type { Desk } from '../desk/desk.js';
import { Section } from '../frame/section.js';
import { DueList } from './due-list.js';

interface DueSummaryProps {
  readonly desk: Desk;
  readonly dues: Dues;
  readonly say: Say;
}

/** The cards have the others. */
const first = 3;

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: '2px' },
});

/** What is due next, all works together. */
export function DueSummary({ desk, dues: { days, overdue, soon }, say }: DueSummaryProps): ReactNode {
  const styles = useStyles();
  if (days.length === 0) {
    return (
      <Section title={say('home.dues')}>
        <span className={styles.none}><CheckmarkCircle16Regular className={styles.icon} aria-hidden />{say('works.dues-none')}</span>
      </Section>
    );
  }
  return (
    <Section title={say('home.dues')} note={say('home.due-counts', { overdue, soon })}>
      <DueList desk={desk} days={days} label={say('home.dues')} say={say} first={first} />
    </Section>
  );
}
