/** The whole pipeline: cells → entries → results. Pure: the same workbook and date give the same outcome. */

import type { WorkbookTables } from '../workbook/tables.js';
import { workOutCampaign, type Campaign } from './campaign/campaign.js';
import { gradeContest, type Contest } from './contest/contest.js';
import { fingerprintInTurns } from './fingerprint.js';
import type { Entries } from './intake/entries.js';
import { inputSheet, inputSheets } from './intake/input-sheet.js';
import { takeIn } from './intake/take-in.js';
import { IssueLog, isError, type Issue } from './issues/issue.js';
import { ledgers } from './ledgers/registry.js';
import { coverMentoring, type Mentoring } from './mentoring/mentoring.js';
import type { PlainDate } from './plain-date.js';
import { reportTakenNames } from './report/output-sheets.js';
import { atOnce, type InTurns } from './turns.js';

/** Data alone: nulls, booleans, numbers, bigints, texts, lists, plain objects, maps and sets. So it can be kept, compared and sent. */
export interface Outcome {
  readonly entries: Entries;
  readonly contest: Contest;
  readonly mentoring: Mentoring;
  readonly campaign: Campaign;
  /** By sheet, row and column. */
  readonly issues: readonly Issue[];
  /** Sheet name → fingerprint of its entries, in the ledgers' order. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** At once; see `computeInTurns`. */
export const compute = (...given: Parameters<typeof computeInTurns>): Outcome => atOnce(computeInTurns(...given));

/**
 * @param today the day on the user's calendar: the 统计日期 where nothing else names one.
 * @param asOf overrides the workbook's 统计日期.
 */
export function* computeInTurns(workbook: WorkbookTables, today: PlainDate, asOf: PlainDate | null = null): InTurns<Outcome> {
  const issues = new IssueLog();
  const intake = yield* takeIn(workbook, asOf, today, issues);
  const { entries } = intake;
  const contest = yield* gradeContest(entries, issues);
  const mentoring = yield* coverMentoring(entries, issues);
  yield;
  const campaign = yield* workOutCampaign(intake, issues);
  reportTakenNames(workbook, issues);
  const fingerprints = new Map<string, string>();
  for (const sheet of inputSheets(workbook)) fingerprints.set(sheet.name, yield* fingerprintInTurns(sheet));
  return {
    entries,
    contest,
    mentoring,
    campaign,
    issues: issues.sorted(ledgers.map((ledger) => inputSheet(ledger, workbook)?.name ?? ledger.name)),
    fingerprints,
  };
}

/** Errors leave rows or cells out: the result is official only without them. */
export const isBlocked = (outcome: Outcome): boolean => outcome.issues.some(isError);
