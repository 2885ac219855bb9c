import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { rankedCount } from '../../core/contest/contest.js';
import type { Say } from '../../core/report/say.js';
import type { Check, Preview } from '../desk/picture.js';
import { Section } from '../frame/section.js';
import { useWay } from '../frame/way.js';
import { changeKinds, changesByKind } from './change-kinds.js';
import { Disclosure } from './disclosure.js';
import { MoreList } from './more-list.js';
import { MovementRow } from './movement-row.js';

interface ChangesProps {
  readonly check: Check;
  readonly preview: Preview;
  readonly say: Say;
}

/** What the next result would change; a first one has nothing to be compared with. */
export function Changes({ check, preview, say }: ChangesProps): ReactNode {
  const { go } = useWay();
  const { movements } = preview;
  const changes = useMemo(() => changesByKind(movements), [movements]);
  const ranked = rankedCount(check.outcome.contest);
  if (check.last === null) {
    return (
      <Section title={say('compute.first')} note={say('compute.first-ranked', { count: ranked })}>
        {ranked > 0 && <div><Button size="small" onClick={() => go('result')}>{say('compute.see-ranking')}</Button></div>}
      </Section>
    );
  }
  const kinds = changeKinds.filter((kind) => changes[kind].length > 0);
  return (
    <Section title={say('compute.changes')} note={say(kinds.length === 0 ? 'compute.changes-none' : 'compute.changes-since', { at: check.last.at.slice(0, 16) })}>
      {kinds.length > 0 && (
        <div>
          {kinds.map((kind, index) => (
            <Disclosure key={kind} title={say(`compute.change-${kind}`)} count={changes[kind].length} startsOpen={index === 0}>
              <MoreList
                label={say(`compute.change-${kind}`)} entries={changes[kind]} keyOf={(movement) => `${movement.id} ${movement.name}`} say={say} first={10}
                render={(movement) => <MovementRow movement={movement} say={say} />}
              />
            </Disclosure>
          ))}
        </div>
      )}
    </Section>
  );
}
