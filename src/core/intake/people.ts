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
    this.byId = new Map(all.map((person) => [person.id, person]));
    for (const person of all) {
      const name = tidyText(person.name);
      const sharing = this.byName.get(name);
      if (sharing) sharing.push(person);
      else this.byName.set(name, [person]);
    }
  }

  /** @param reference tidied text of a cell; brackets of either width are the same. */
  resolve(reference: string): Resolution<P> {
    const known = this.byId.get(reference);
    if (known) return { kind: 'found', person: known };
    const sharing = this.byName.get(tidyText(reference)) ?? [];
    if (sharing.length === 0) return { kind: 'unknown' };
    return sharing.length === 1 ? { kind: 'found', person: sharing[0]! } : { kind: 'ambiguous' };
  }
}

/** The person meant; `null` after reporting that there is none, or more than one. */
export function found<P>(resolution: Resolution<P>, at: () => Place, reference: string, roster: string, issues: IssueLog): P | null {
  if (resolution.kind === 'found') return resolution.person;
  const code = resolution.kind === 'unknown' ? 'ref-unknown' : 'name-ambiguous';
  issues.add(code, at(), { value: reference, parameters: { roster }, personal: true });
  return null;
}
