import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo, type ReactNode } from 'react';
import type { Outcome } from '../../core/compute.js';
import { lackingComponents } from '../../core/contest/contestant.js';
import { placeOf } from '../../core/intake/field-places.js';
import type { Teacher } from '../../core/ledgers/teachers.js';
import type { Say } from '../../core/report/say.js';
import { shownId } from '../../core/report/shown-id.js';
import { cellAddress } from '../../workbook/address.js';
import type { Desk } from '../desk/desk.js';
import { CellLink } from '../frame/cell-link.js';
import { Section } from '../frame/section.js';
import { Disclosure } from './disclosure.js';
import { MoreList } from './more-list.js';
import { openQuestions } from './open-questions.js';
import { ScoreLink } from './score-link.js';
import { tieSentence } from './straddling-ties.js';

interface UnresolvedProps {
  readonly desk: Desk;
  readonly outcome: Outcome;
  readonly say: Say;
}

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, marginTop: '2px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  who: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What computing leaves open, each with where it can be settled. */
export function Unresolved({ desk, outcome, say }: UnresolvedProps): ReactNode {
  const styles = useStyles();
  const { ties, unranked, absent } = useMemo(() => openQuestions(outcome), [outcome]);
  const who = ({ id, name }: Teacher): string => say('result.person', { id: shownId(id), name });
  if (ties.length + unranked.length + absent.length === 0) {
    return (
      <Section title={say('compute.unresolved')}>
        <span className={styles.none}><CheckmarkCircle16Regular className={styles.icon} aria-hidden />{say('compute.unresolved-none')}</span>
      </Section>
    );
  }
  return (
    <Section title={say('compute.unresolved')} note={say('compute.unresolved-note')}>
      <div>
        {ties.length > 0 && (
          <Disclosure title={say('compute.ties')} count={ties.length} startsOpen>
            <MoreList
              label={say('compute.ties')} entries={ties} keyOf={({ group, first }) => `${group} ${first}`} say={say}
              render={(tie) => <span className={styles.entry}>{tieSentence(tie, outcome.entries.settings.ties, say)}</span>}
            />
          </Disclosure>
        )}
        {unranked.length > 0 && (
          <Disclosure title={say('result.section-unranked')} count={unranked.length}>
            <MoreList
              label={say('result.section-unranked')} entries={unranked} keyOf={({ teacher }) => teacher.id} say={say}
              render={(contestant) => (
                <div className={styles.entry}>
                  <span className={styles.who}>{who(contestant.teacher)}</span>
                  {say(`ranking.reason-${contestant.status}`, { components: lackingComponents(contestant).join('、') })}
                  <ScoreLink desk={desk} outcome={outcome} contestant={contestant} say={say} />
                </div>
              )}
            />
          </Disclosure>
        )}
        {absent.length > 0 && (
          <Disclosure title={say('result.section-absent')} count={absent.length}>
            <MoreList
              label={say('result.section-absent')} entries={absent} keyOf={({ id }) => id} say={say}
              render={(teacher) => {
                const { sheet, row, column } = placeOf(outcome.entries.places.teacher, teacher, 'name');
                return <CellLink desk={desk} sheet={sheet} cells={cellAddress(row, column)}>{who(teacher)}</CellLink>;
              }}
            />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
