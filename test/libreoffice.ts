/** LibreOffice as the oracle: what another program reads in our files when it recalculates every formula. */

import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Whether to skip what needs LibreOffice. Throws where all checks are demanded and it is missing. */
export function withoutLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return false;
  } catch {
    if (process.env['MERITBOOK_ALL_CHECKS'] === '1') throw new Error('soffice is missing and all checks are demanded');
    return true;
  }
}

/** The cells of every sheet as LibreOffice shows them after recalculating, by the sheet's name. */
export async function recalculated(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  return converted([bytes], everySheetAsCsv, async (folder) => {
    const sheets = new Map<string, string[][]>();
    for (const file of await readdir(folder)) {
      const name = /^workbook-(.*)\.csv$/.exec(file)?.[1];
      if (name !== undefined) sheets.set(name, csvCells(await readFile(join(folder, file), 'utf8')));
    }
    return sheets;
  });
}

/** The workbook as LibreOffice prints it. */
export async function printed(bytes: Uint8Array): Promise<Uint8Array> {
  return converted([bytes], 'pdf', (folder) => readFile(join(folder, 'workbook.pdf')));
}

/** The workbooks, recalculated, as LibreOffice saves them in another format (`xlsx`, `xls`, `ods` …): one start for all of them. */
export async function savedAs(format: string, ...workbooks: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return converted(workbooks, format, (folder) =>
    Promise.all(workbooks.map(async (_, index) => new Uint8Array(await readFile(join(folder, `${nameOf(index)}.${format}`))))));
}

/** `read` finds workbook.xlsx, workbook-2.xlsx … under these names with the extension of `format`. */
async function converted<Result>(workbooks: readonly Uint8Array[], format: string, read: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    const profile = join(folder, 'profile');
    const saved = join(folder, 'saved');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const files = workbooks.map((_, index) => join(folder, `${nameOf(index)}.xlsx`));
    await Promise.all(files.map((file, index) => writeFile(file, workbooks[index]!)));
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore',
      '--convert-to', format, '--outdir', saved, ...files,
    ], { timeout: 120_000 });
    return await read(saved);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const nameOf = (index: number): string => (index === 0 ? 'workbook' : `workbook-${index + 1}`);

const alwaysRecalculate = '<?xml version="1.0" encoding="UTF-8"?>\n'
  + '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
  + '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>';

function csvCells(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  if (rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
}
