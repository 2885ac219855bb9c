/** The commands (SPEC 7): each reads, works and writes, and gives its exit code. */

import { annualReport } from '../core/annual/annual-report.js';
import { compute, isBlocked, type Outcome } from '../core/compute.js';
import { fixOf, isFixable } from '../core/issues/fixes.js';
import { isError } from '../core/issues/issue.js';
import { localDay, localTime } from '../core/local-time.js';
import { isNeededSheet } from '../core/needed-sheet.js';
import { outputSheets } from '../core/report/output-sheets.js';
import { reportSheets } from '../core/report/report-sheets.js';
import type { Say } from '../core/report/say.js';
import { missingLedgerSheets } from '../core/template/missing-ledger-sheets.js';
import { templateSheets } from '../core/template/template-sheets.js';
import { XlsxWorkbook } from '../hosts/xlsx/xlsx-host.js';
import { sayInWorkbook } from '../locales/workbook-language.js';
import type { WorkbookTables } from '../workbook/tables.js';
import { version } from '../version.js';
import type { Command } from './arguments.js';
import { readBytes, writeBytes } from './files.js';
import { allowedFor, documentFor, newOutput, outputFor, refuseFilled } from './output-file.js';
import type { Progress } from './progress.js';
import { resultJson } from './result-json.js';
import { campaignText, coverageText, issueCounts, issuesText, rankingText } from './result-text.js';

/** What the world gives a command: its clock, its streams, its language. */
export interface Surroundings {
  readonly now: Date;
  readonly say: Say;
  readonly progress: Progress;
  out(text: string): void;
  err(text: string): void;
}

export const exitCodes = { done: 0, unexpected: 1, usage: 2, dataErrors: 3, unreadable: 4 } as const;

type Named<Name extends Command['name']> = Extract<Command, { name: Name }>;

export async function runCompute(command: Named<'compute'>, around: Surroundings): Promise<number> {
  const target = outputOf(command);
  const { workbook, tables } = await opened(command.input, around);
  const outcome = compute(tables, localDay(around.now), command.asOf);
  const json = (): string => JSON.stringify(resultJson(outcome, around.say));
  if (isBlocked(outcome) && !command.allowErrors) {
    around.progress.clear();
    if (command.json) around.out(json());
    return refused(outcome, around);
  }
  if (target !== null) {
    around.progress.show(around.say('cli.writing'));
    await workbook.writeSheets(reportSheets(outcome, tables, { at: localTime(around.now), version }, sayInWorkbook));
    writeBytes(target, workbook.bytes());
  }
  // Only now: a result is not told that could not be written.
  around.progress.clear();
  around.out(command.json ? json() : summary(outcome, target!, around.say));
  return exitCodes.done;
}

/** 年度总结 as a Word document, in the words that its sheet has in the workbook. */
export async function runSummary(command: Named<'summary'>, around: Surroundings): Promise<number> {
  const target = documentFor(command.input, command.output, outputSheets.annual, '.docx');
  const { tables } = await opened(command.input, around);
  const outcome = compute(tables, localDay(around.now), command.asOf);
  if (isBlocked(outcome) && !command.allowErrors) return refused(outcome, around);
  around.progress.show(around.say('cli.writing'));
  // A chunk of its own: no other command waits for it to be read.
  const { wordBytes } = await import(/* webpackChunkName: "word" */ './word/word-document.js');
  writeBytes(target, await wordBytes(annualReport(outcome, tables, sayInWorkbook), sayInWorkbook('annual.title'), outcome.entries.asOf));
  around.progress.clear();
  around.out([issueCounts(outcome.issues, around.say), around.say('cli.written', { path: target })].join('\n'));
  return exitCodes.done;
}

function refused({ issues }: Outcome, around: Surroundings): number {
  around.progress.clear();
  around.err(issuesText(issues.filter(isError), around.say));
  around.err(around.say('cli.blocked'));
  return exitCodes.dataErrors;
}

function summary(outcome: Outcome, target: string, say: Say): string {
  return [rankingText(outcome, say), '', coverageText(outcome, say), '', campaignText(outcome, say), '', issueCounts(outcome.issues, say), say('cli.written', { path: target })].join('\n');
}

/** `null` where JSON is all that was asked for. */
function outputOf({ input, output, inPlace, json }: Named<'compute'>): string | null {
  if (inPlace) return input;
  return output === null && json ? null : outputFor(input, output, '结果');
}

export async function runCheck(command: Named<'check'>, around: Surroundings): Promise<number> {
  const { tables } = await opened(command.input, around);
  const outcome = compute(tables, localDay(around.now), command.asOf);
  around.progress.clear();
  around.out(command.json ? JSON.stringify(resultJson(outcome, around.say)) : issuesText(outcome.issues, around.say));
  return isBlocked(outcome) ? exitCodes.dataErrors : exitCodes.done;
}

export async function runFix(command: Named<'fix'>, around: Surroundings): Promise<number> {
  const output = allowedFor(command.input, command.output);
  const { workbook, tables } = await opened(command.input, around);
  const { issues } = compute(tables, localDay(around.now));
  const fixed = issues.filter(isFixable);
  await workbook.changeCells(fixed.map(fixOf));
  writeBytes(output, workbook.bytes());
  around.progress.clear();
  for (const issue of fixed) around.out(around.say('cli.fixed', { place: `${issue.sheet}!${issue.cell}`, what: around.say(`fix.${issue.code}`) }));
  around.out(around.say('cli.fixed-count', { count: fixed.length }));
  around.out(around.say('cli.written', { path: output }));
  return exitCodes.done;
}

export async function runTemplate(command: Named<'template'>, around: Surroundings): Promise<number> {
  if (command.into !== null) return addLedgers(command.into, command.output, around);
  const output = newOutput(command.output, `争优台账${command.sample ? '-示例' : ''}.xlsx`);
  const workbook = XlsxWorkbook.create();
  await workbook.writeSheets(templateSheets(sayInWorkbook, { sample: command.sample }));
  writeBytes(output, workbook.bytes());
  around.out(around.say('cli.written', { path: output }));
  return exitCodes.done;
}

async function addLedgers(input: string, named: string | null, around: Surroundings): Promise<number> {
  const output = outputFor(input, named, '台账');
  if (named === null) refuseFilled(output);
  const { workbook, tables } = await opened(input, around);
  const sheets = missingLedgerSheets(tables, sayInWorkbook);
  await workbook.writeSheets(sheets);
  writeBytes(output, workbook.bytes());
  around.progress.clear();
  around.out(around.say(sheets.length === 0 ? 'cli.nothing-missing' : 'cli.added', { sheets: sheets.map((sheet) => sheet.name).join('、') }));
  around.out(around.say('cli.written', { path: output }));
  return exitCodes.done;
}

async function opened(path: string, { progress, say }: Surroundings): Promise<{ workbook: XlsxWorkbook; tables: WorkbookTables }> {
  const workbook = XlsxWorkbook.open(readBytes(path));
  const tables = await workbook.read(
    isNeededSheet,
    (share) => progress.show(say('cli.reading', { percent: Math.round(share * 100) })),
  );
  progress.show(say('cli.computing'));
  return { workbook, tables };
}
