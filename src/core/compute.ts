/** The whole pipeline: cells → entries → results. Pure: the same workbook and date give the same outcome. */

import type { WorkbookTables } from '../workbook/tables.js';
import { gradeContest, type Contest } from './contest/contest.js';
import { fingerprint } from './fingerprint.js';
import type { Entries } from './intake/entries.js';
import { inputSheet, inputSheets } from './intake/input-sheet.js';
import { takeIn } from './intake/take-in.js';
import { IssueLog, isError, type Issue } from './issues/issue.js';
import { ledgers } from './ledgers/registry.js';
import { coverMentoring, type Mentoring } from './mentoring/mentoring.js';
import type { PlainDate } from './plain-date.js';
import { reportTakenNames } from './report/output-sheets.js';

export interface Outcome {
  readonly entries: Entries;
  readonly contest: Contest;
  readonly mentoring: Mentoring;
  /** By sheet, row and column. */
  readonly issues: readonly Issue[];
  /** Sheet name → fingerprint of its entries, in the ledgers' order. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/**
 * @param today the day on the user's calendar: the 统计日期 where nothing else names one.
 * @param asOf overrides the workbook's 统计日期.
 */
export function compute(workbook: WorkbookTables, today: PlainDate, asOf: PlainDate | null = null): Outcome {
  const issues = new IssueLog();
  const entries = takeIn(workbook, asOf, today, issues);
  const contest = gradeContest(entries, issues);
  const mentoring = coverMentoring(entries, issues);
  reportTakenNames(workbook, issues);
  return {
    entries,
    contest,
    mentoring,
    issues: issues.sorted(ledgers.map((ledger) => inputSheet(ledger, workbook)?.name ?? ledger.name)),
    fingerprints: new Map(inputSheets(workbook).map((sheet) => [sheet.name, fingerprint(sheet)])),
  };
}

/** Errors leave rows or cells out: the result is official only without them. */
export const isBlocked = (outcome: Outcome): boolean => outcome.issues.some(isError);
