/** Whom a reference means (SPEC 2): an 编号 is tried first, then a 姓名 that only one person bears, then an 编号 in other letters. */

import type { IssueLog, Place } from '../issues/issue.js';
import { tidyText } from './tidy-text.js';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What a cell that means nobody holds all the same: several references, or one person's 编号 and 姓名 together. */
type Held = 'several' | 'both' | null;

export type Resolution<P> =
  | { readonly kind: 'found'; readonly person: P }
  | { readonly kind: 'unknown'; readonly holds: Held }
  | { readonly kind: 'ambiguous' };

export class People<P extends Person> {
  private readonly byId: ReadonlyMap<string, P>;
  /** `null` where several 编号 differ only by case. */
  private readonly byLetters = new Map<string, P | null>();
  private readonly byName = new Map<string, P[]>();

  constructor(all: readonly P[]) {
    this.byId = new Map(all.map((person) => [idKey(person.id), person]));
    for (const person of all) {
      const letters = idKey(person.id).toUpperCase();
      this.byLetters.set(letters, this.byLetters.has(letters) ? null : person);
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
    if (sharing.length > 0) return sharing.length === 1 ? { kind: 'found', person: sharing[0]! } : { kind: 'ambiguous' };
    const alike = this.withId(reference);
    return alike ? { kind: 'found', person: alike } : { kind: 'unknown', holds: this.held(reference) };
  }

  private withId(reference: string): P | null {
    const id = idKey(reference);
    return this.byId.get(id) ?? this.byLetters.get(id.toUpperCase()) ?? null;
  }

  private held(reference: string): Held {
    if (/[、，,；;]/.test(reference)) return 'several';
    if (reference.length > longestReference) return null;
    const bears = (id: string, name: string): boolean => nameKey(this.withId(id)?.name ?? '') === name && name !== '';
    for (let end = 1; end < reference.length; end++) {
      const [left, right] = [part(reference.slice(0, end)), part(reference.slice(end))];
      if (bears(left, nameKey(right)) || bears(right, nameKey(left))) return 'both';
    }
    return null;
  }
}

/** An 编号 and a 姓名 together are no longer. */
const longestReference = 60;

/** Without what stands between the two, or around one of them. */
const part = (text: string): string => text.replace(/^[\s()（）[\]【】:：/—-]+|[\s()（）[\]【】:：/—-]+$/g, '');

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
  const role = resolution.kind === 'unknown' ? resolution.holds : null;
  issues.add(code, at(), { value: reference, parameters: { roster, ...(role && { role }) }, personal: true });
  return null;
}
