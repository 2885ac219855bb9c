/** 运行记录: when what was computed from which entries, newest first (SPEC 6). Earlier runs are kept. */

import { table, type Column, type SheetDescription } from '../../workbook/description.js';
import type { RawCell, SheetTable, WorkbookTables } from '../../workbook/tables.js';
import type { Outcome } from '../compute.js';
import { rankedCount } from '../contest/contest.js';
import { textOf } from '../intake/cell-values.js';
import { severityCounts } from '../issues/issue.js';
import { parameterOf } from '../intake/known-parameters.js';
import type { Settings } from '../ledgers/settings.js';
import { parsePlainDate } from '../plain-date.js';
import { isOurs, outputSheets } from './output-sheets.js';
import type { Say } from './say.js';
import { outputSheet } from './sheet-frame.js';

/** One run as the log tells it: header → text or count. */
type Run = Readonly<Record<string, string | number>>;

export interface RunStamp {
  /** Local time as YYYY-MM-DD hh:mm:ss, from the host's clock. */
  readonly at: string;
  /** Of this program. */
  readonly version: string;
}

const headers = ['时间', '统计日期', '版本', '已排名', '未排名', '错误', '警告', '提示', '数据指纹', '生效参数'] as const;
const widths = [20, 12, 9, 8, 8, 7, 7, 7, 34, 70];
/** Older runs fall off the end, so that the sheet does not grow for ever. */
const keptRuns = 100;

/** @param stamp of a run that is added; `null` for the log as it stands. */
export function logSheet(outcome: Outcome, workbook: WorkbookTables, stamp: RunStamp | null, say: Say): SheetDescription {
  const runs = [...stamp ? [thisRun(outcome, stamp)] : [], ...earlierRuns(workbook)].slice(0, keptRuns);
  const columns = headers.map((header): Column<Run> => ({
    header,
    style: header === '数据指纹' || header === '生效参数' ? 'wrapped' : typeof runs[0]?.[header] === 'number' ? 'integer' : 'centred',
    value: (run) => run[header] ?? null,
  }));
  return outputSheet('log', outcome, say, { widths, landscape: true }, [
    table('log', runs, columns, { leads: true }),
    { kind: 'line', style: 'note', text: say('log.note') },
  ]);
}

function thisRun(outcome: Outcome, stamp: RunStamp): Run {
  const { contest, entries, issues, fingerprints } = outcome;
  const counts = severityCounts(issues);
  return {
    时间: stamp.at,
    统计日期: entries.asOf,
    版本: stamp.version,
    已排名: rankedCount(contest),
    未排名: contest.groups.reduce((sum, group) => sum + group.unranked.length, 0),
    错误: counts.error,
    警告: counts.warning,
    提示: counts.info,
    数据指纹: fingerprintsText(fingerprints),
    生效参数: settingsText(entries.settings),
  };
}

/** Every parameter as 设置 would write it, so that the run can be repeated. */
function settingsText(settings: Settings): string {
  return Object.entries(settings as Readonly<Record<string, unknown>>).map(([field, value]) => {
    const parameter = parameterOf(field);
    const text = Array.isArray(value) ? value.join(parameter.kind === 'ratio' ? ':' : '、') : String(value ?? '');
    return `${parameter.name}＝${text}`;
  }).join('；');
}

/** What the log says of the run it was last written by. */
export interface LoggedRun extends Pick<RunStamp, 'at'> {
  readonly asOf: string;
  /** Input sheet → fingerprint of its entries. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** `null` where there is no log of ours, or its first run no longer reads as we wrote it. */
export const lastRun = (workbook: WorkbookTables): LoggedRun | null => loggedRuns(workbook).next().value ?? null;

/** Every run in the log, newest first; `null` for one that no longer reads as we wrote it. */
export function* loggedRuns(workbook: WorkbookTables): Generator<LoggedRun | null, undefined> {
  for (const run of earlierRuns(workbook)) yield loggedRun(run);
}

function loggedRun({ 时间: at, 统计日期: asOf, 数据指纹: prints }: Run): LoggedRun | null {
  const fingerprints = fingerprintsIn(String(prints));
  return at === '' || parsePlainDate(String(asOf)) === null || !fingerprints ? null : { at: String(at), asOf: String(asOf), fingerprints };
}

const fingerprintsText = (fingerprints: ReadonlyMap<string, string>): string =>
  [...fingerprints].map(([sheet, print]) => `${sheet} ${print}`).join('\n');

function fingerprintsIn(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== '').map((line) => /^(.+) ([0-9a-f]{16})$/.exec(line));
  return lines.every((line) => line !== null) ? new Map(lines.map((line) => [line[1]!, line[2]!])) : null;
}

function earlierRuns(workbook: WorkbookTables): Run[] {
  const sheet = isOurs(workbook, 'log') ? workbook.sheets.find(({ name }) => name === outputSheets.log) : undefined;
  return sheet ? runsOf(sheet) : [];
}

function runsOf({ rows }: SheetTable): Run[] {
  const header = rows.findIndex(({ cells }) => cells[0] === headers[0]);
  if (header < 0) return [];
  const columnOf = new Map(rows[header]!.cells.map((cell, index) => [cell, index]));
  const cell = (cells: readonly RawCell[], name: string): RawCell => cells[columnOf.get(name) ?? -1] ?? null;
  return rows.slice(header + 1)
    .filter(({ cells }) => cell(cells, '统计日期') !== null)
    .map(({ cells }) => Object.fromEntries(headers.map((name) => {
      const value = cell(cells, name);
      return [name, typeof value === 'number' ? value : value === null ? '' : textOf(value)];
    })));
}
