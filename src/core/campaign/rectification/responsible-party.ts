import type { Rosters } from '../../intake/pairs.js';
import { tidyName } from '../../intake/tidy-text.js';
import type { Teacher } from '../../ledgers/teachers.js';

/** A teacher, or a department, an office, somebody from outside. */
export interface ResponsibleParty {
  readonly name: string;
  readonly teacher: Teacher | null;
}

/** Who answers for an entry, each once: a cell may name several, people and departments mixed (SPEC 8). */
export function responsibleParties(cell: string, { teachers }: Rosters): ResponsibleParty[] {
  const known = (name: string): ResponsibleParty | null => {
    const resolution = teachers.resolve(tidyName(name));
    return resolution.kind === 'found' ? { name: resolution.person.name, teacher: resolution.person } : null;
  };
  const partiesIn = (part: string): ResponsibleParty[] => {
    const whole = known(part);
    if (whole) return [whole];
    // A space is within a name or between two: between them where one is a teacher's.
    const words = part.split(' ');
    return words.some(known) ? words.map((word) => known(word) ?? { name: word, teacher: null }) : [{ name: part, teacher: null }];
  };
  const parties = cell.split(/[、，,；;／/]/).map((part) => part.trim()).filter((part) => part !== '').flatMap(partiesIn);
  return [...new Map(parties.map((party) => [partyKey(party), party])).values()];
}

export const partyKey = ({ name, teacher }: ResponsibleParty): string => (teacher ? `\n${teacher.id}` : name);
