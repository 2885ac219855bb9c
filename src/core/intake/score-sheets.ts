/** Rows of 评比打分 → marks of a judge for a contestant (SPEC 2, 3). */

import type { IssueLog } from '../issues/issue.js';
import type { scores, ScoreRow } from '../ledgers/scores.js';
import { teachers, type Teacher } from '../ledgers/teachers.js';
import type { Judge, ScoreSheet } from './entries.js';
import { eachInTurns, type InTurns } from '../turns.js';
import { found, type People, type Resolution } from './people.js';
import type { Records } from './records.js';
import { tidyName } from './tidy-text.js';

export function* scoreSheets(records: Records<typeof scores>, people: People<Teacher>, issues: IssueLog): InTurns<ScoreSheet[]> {
  // Seven judges score each of thousands: who is meant is found out once a name.
  const contestantCalled = remembering((name) => people.resolve(name));
  const judgeCalled = remembering((name) => judgeNamed(tidyName(name), people));
  const unresolved = (row: ScoreRow, resolution: Resolution<Teacher>): Teacher | null =>
    found(resolution, () => records.place(row, 'contestant'), row.contestant, teachers.name, issues);
  const seen = new SeenSheets();
  const sheets: ScoreSheet[] = [];
  yield* eachInTurns(records.rows, (row) => {
    const resolution = contestantCalled(row.contestant);
    const contestant = resolution.kind === 'found' ? resolution.person : unresolved(row, resolution);
    if (!contestant) return;
    const judge = row.judge === null ? null : judgeCalled(row.judge);
    if (judge?.isAmbiguous) {
      // He may come from outside and have no 编号: his marks count, but whether he judges himself cannot be told.
      issues.add('name-ambiguous', records.place(row, 'judge'), { value: judge.name, parameters: { role: 'judge' }, severity: 'warning', personal: true });
    }
    if (seen.has(contestant, judge)) {
      issues.add('score-duplicate', records.place(row, 'contestant'), { value: row.contestant, personal: true });
      return;
    }
    sheets.push({ contestant, judge, marks: row, row: row.row });
  });
  return sheets;
}

type KnownJudge = Judge & { readonly isAmbiguous: boolean };

function judgeNamed(name: string, people: People<Teacher>): KnownJudge {
  const resolution = people.resolve(name);
  return { name, teacher: resolution.kind === 'found' ? resolution.person : null, isAmbiguous: resolution.kind === 'ambiguous' };
}

/** Who has judged whom; a teacher is one judge by 编号 and by 姓名. */
class SeenSheets {
  private readonly judgesOf = new Map<Teacher, unknown[]>();

  /** Whether the two have met before; they have from now on. */
  has(contestant: Teacher, judge: Judge | null): boolean {
    const identity = judge?.teacher ?? judge?.name ?? null;
    const before = this.judgesOf.get(contestant);
    if (before?.includes(identity)) return true;
    if (before) before.push(identity);
    else this.judgesOf.set(contestant, [identity]);
    return false;
  }
}

/** `find` asked once a key. */
function remembering<Value>(find: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}
