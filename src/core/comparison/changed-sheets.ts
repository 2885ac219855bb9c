import type { Outcome } from '../compute.js';
import type { LoggedRun } from '../report/log-sheet.js';

/** Input sheets whose entries are not those of the last result, that appeared since, or that vanished (these come last). */
export function changedSheets(last: Pick<LoggedRun, 'fingerprints'> | null, { fingerprints }: Pick<Outcome, 'fingerprints'>): string[] {
  if (!last) return [];
  const sheets = new Set([...fingerprints.keys(), ...last.fingerprints.keys()]);
  return [...sheets].filter((sheet) => fingerprints.get(sheet) !== last.fingerprints.get(sheet));
}
