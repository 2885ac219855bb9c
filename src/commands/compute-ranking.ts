/** 计算排名 from the ribbon: computes without the pane and shows the result; the pane opens only where there is something to say. */

import { computeInTurns, isBlocked } from '../core/compute.js';
import { guardedSheets } from '../core/guarded-sheets.js';
import { localDay, localTime } from '../core/local-time.js';
import { isNeededSheet } from '../core/needed-sheet.js';
import { outputSheets } from '../core/report/output-sheets.js';
import { reportSheets } from '../core/report/report-sheets.js';
import { inSlices } from '../hosts/slices.js';
import { sayInWorkbook } from '../locales/workbook-language.js';
import { version } from '../version.js';
import { EntriesChanged } from '../workbook/entries-changed.js';
import type { OpenWorkbook } from '../workbook/host.js';
import type { SheetDescription } from '../workbook/description.js';

/** `written`: the result stands and is shown. `blocked`: the entries have errors. `failed`: the host did not do it. */
export type Ending = 'written' | 'blocked' | 'failed';

/**
 * Never rejects: whoever clicked the button has only the pane to be told in.
 * @param clock the user's own.
 * @param showPane opens the pane, which finds for itself what is wrong; `false` where this Excel cannot open it for us.
 */
export async function computeRanking(workbook: OpenWorkbook, clock: () => Date, showPane: () => Promise<boolean>): Promise<Ending> {
  try {
    const { ending, sheets } = await patiently(() => computeOnce(workbook, clock()));
    if (ending === 'written') await workbook.show(outputSheets.ranking);
    else if (!(await showPane())) await showIssues(workbook, sheets);
    return ending;
  } catch {
    await showPane().catch(() => false);
    return 'failed';
  }
}

interface Computed {
  readonly ending: 'written' | 'blocked';
  readonly sheets: readonly SheetDescription[];
}

async function computeOnce(workbook: OpenWorkbook, now: Date): Promise<Computed> {
  const tables = await workbook.read(isNeededSheet);
  // The pane may stand open beside it.
  const outcome = await inSlices(computeInTurns(tables, localDay(now)));
  const sheets = reportSheets(outcome, tables, { at: localTime(now), version }, sayInWorkbook);
  if (isBlocked(outcome)) return { ending: 'blocked', sheets };
  await workbook.writeSheets(sheets, { asRead: { headings: tables.headings, sheets: guardedSheets(tables) } });
  return { ending: 'written', sheets };
}

/** Somebody may type just then: once more. */
async function patiently<Done>(act: () => Promise<Done>): Promise<Done> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof EntriesChanged) return act();
    throw error;
  }
}

/** Without the pane, our own sheet of issues says what is wrong and links to every cell. */
async function showIssues(workbook: OpenWorkbook, sheets: readonly SheetDescription[]): Promise<void> {
  await workbook.writeSheets(sheets.filter(({ name }) => name === outputSheets.issues));
  await workbook.show(outputSheets.issues);
}
