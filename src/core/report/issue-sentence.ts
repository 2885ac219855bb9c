import type { Issue } from '../issues/issue.js';
import type { Say } from './say.js';

/** What is wrong and what to do, in one sentence that names no person (SPEC 5). */
export function issueSentence({ code, parameters, fix }: Issue, say: Say): string {
  if (code === 'enum-unknown' && fix !== undefined) return say('issue.enum-fixable', { ...parameters, fix: String(fix) });
  if (code === 'setting-invalid') {
    return say('issue.setting-invalid', { ...parameters, expectation: say(`expected.${parameters['expected']}`, parameters) });
  }
  if (code === 'formula-error' && parameters['shown'] === '') return say('issue.formula-uncalculated', parameters);
  if ((code === 'type-number' || code === 'number-range') && parameters['expected'] !== undefined) {
    return say(`issue.${code}-${parameters['expected']}`, parameters);
  }
  if (code === 'ref-unknown' && parameters['role'] !== undefined) return say(`issue.ref-${parameters['role']}`);
  if (code === 'name-ambiguous' && parameters['role'] === 'judge') return say('issue.judge-ambiguous', parameters);
  if (code === 'column-missing' && parameters['role'] !== undefined) return say(`issue.${parameters['role']}-missing`, parameters);
  if (code === 'date-order' && parameters['column'] !== undefined) return say('issue.date-order-columns', parameters);
  if (code === 'contestant-incomplete') return say(`issue.contestant-${parameters['status']}`, parameters);
  return say(`issue.${code}`, parameters);
}
