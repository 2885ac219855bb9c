/** One compute from file to file, timed stage by stage in one process; prints milliseconds as JSON. */

import { readFileSync, writeFileSync } from 'node:fs';
import { compute } from '../src/core/compute.js';
import { isInputSheetName } from '../src/core/intake/input-sheet.js';
import type { PlainDate } from '../src/core/plain-date.js';
import { reportSheets } from '../src/core/report/report-sheets.js';
import { XlsxWorkbook } from '../src/hosts/xlsx/xlsx-host.js';
import { sayIn } from '../src/locales/locale.js';

const stages: Record<string, number> = {};
let last = performance.now();
const lap = (stage: string): void => {
  const now = performance.now();
  stages[stage] = now - last;
  last = now;
};

const [input, output] = [process.argv[2]!, process.argv[3]!];
const workbook = XlsxWorkbook.open(readFileSync(input));
const tables = await workbook.read(isInputSheetName);
lap('read');
const outcome = compute(tables, '2026-06-30' as PlainDate);
lap('compute');
const sheets = reportSheets(outcome, tables, { at: '2026-06-30 08:00:00', version: '0' }, sayIn('zh-CN'));
lap('report');
await workbook.writeSheets(sheets);
lap('paint');
writeFileSync(output, workbook.bytes());
lap('save');
process.stdout.write(JSON.stringify(stages));
