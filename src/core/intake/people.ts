/** Whom a reference means (SPEC 2): an 编号 is tried first, then a 姓名 that only one person bears. */

import type { IssueLog, Place } from '../issues/issue.js';
import { tidyText } from './tidy-text.js';

export interface Person {
  readonly id: string;
  readonly name: string;
}

export type Resolution<P> =
  | { readonly kind: 'found'; readonly person: P }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' };

export class People<P extends Person> {
  private readonly byId: ReadonlyMap<string, P>;
  private readonly byName = new Map<string, P[]>();

  constructor(all: readonly P[]) {
    this.byId = new Map(all.map((person) => [idKey(person.id), person]));
    for (const person of all) {
      const name = nameKey(person.name);
      const sharing = this.byName.get(name);
      if (sharing) sharing.push(person);
      else this.byName.set(name, [person]);
    }
  }

  /** @param reference tidied text of a cell; its spaces, width and dots may be others than the roster's. */
  resolve(reference: string): Resolution<P> {
    const known = this.byId.get(idKey(reference));
    if (known) return { kind: 'found', person: known };
    const sharing = this.byName.get(nameKey(reference)) ?? [];
    if (sharing.length === 0) return { kind: 'unknown' };
    return sharing.length === 1 ? { kind: 'found', person: sharing[0]! } : { kind: 'ambiguous' };
  }
}

const idKey = (id: string): string => tidyText(id).replaceAll(' ', '');

/** The dot in 买买提·艾力 is typed in many ways. */
const nameKey = (name: string): string => tidyText(name).replace(/[•‧∙・･]/g, '·');

/** Of what two rosters say the first, unless the second knows somebody, or at least why it means nobody. */
export const moreTelling = <P>(first: Resolution<P>, second: Resolution<P>): Resolution<P> =>
  first.kind === 'unknown' && (second.kind !== 'unknown' || second.holds !== null) ? second : first;

/** The person meant; `null` after reporting that there is none, or more than one. */
export function found<P>(resolution: Resolution<P>, at: () => Place, reference: string, roster: string, issues: IssueLog): P | null {
  if (resolution.kind === 'found') return resolution.person;
  const code = resolution.kind === 'unknown' ? 'ref-unknown' : 'name-ambiguous';
  issues.add(code, at(), { value: reference, parameters: { roster }, personal: true });
  return null;
}
