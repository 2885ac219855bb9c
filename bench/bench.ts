/**
 * `npm run bench`: first compute from file to file at several sizes, against the bound of unzipping and scanning
 * the same file; then rows spread over all ledgers against as many in the first six. Runs alternate, medians are
 * printed with their ratio. Then the sizes and times of the pane and of the workbench. Nothing here passes or fails.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './figures.js';
import { schoolWorkbook } from './school-workbook.js';
import { fourteenLedgers, sixLedgers } from './spread-school.js';

/** `--quick` only shows that the bench still runs. */
const isQuick = process.argv.includes('--quick');
const sizes = isQuick ? [45, 1000] : [45, 1000, 10_000];
const spreadTeachers = isQuick ? 100 : 1000;
const runs = isQuick ? 1 : 5;
const here = __dirname;
const folder = mkdtempSync(join(tmpdir(), 'meritbook-bench-'));

interface Measured {
  readonly ms: number;
  readonly megabytes: number;
}

function measured(script: string, ...words: string[]): Measured {
  const peakFile = join(folder, 'peak');
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(here, 'peak.cjs'), script, ...words], { env: { ...process.env, PEAK_FILE: peakFile } });
  const ms = performance.now() - started;
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${String(stderr)}`);
  return { ms, megabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

const cli = join(here, '../cli/meritbook.cjs');
const print = (cells: readonly string[]): void => void process.stdout.write(`${cells.map((cell) => cell.padStart(10)).join('')}\n`);

const compute = (input: string): Measured => measured(cli, 'compute', input, '-o', join(folder, 'out.xlsx'), '--as-of', '2026-06-30');

function spreadOverLedgers(): void {
  const schools = { six: sixLedgers(spreadTeachers), all: fourteenLedgers(spreadTeachers) };
  if (schools.six.rows !== schools.all.rows) throw new Error('The two schools must hold as many rows');
  const inputs = Object.fromEntries(Object.entries(schools).map(([name, { bytes }]) => {
    const input = join(folder, `${name}.xlsx`);
    writeFileSync(input, bytes);
    return [name, input];
  }));
  const six: Measured[] = [];
  const all: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    six.push(compute(inputs['six']!));
    all.push(compute(inputs['all']!));
  }
  const seconds = (of: readonly Measured[]): string => (median(of.map((run) => run.ms)) / 1000).toFixed(2);
  process.stdout.write('\n');
  print(['teachers', 'rows', 'six s', 'all s', 'ratio', 'budget', 'peak MB']);
  print([
    String(spreadTeachers), String(schools.all.rows), seconds(six), seconds(all), median(all.map((run, index) => run.ms / six[index]!.ms)).toFixed(2), '1.5',
    median(all.map((run) => run.megabytes)).toFixed(0),
  ]);
}

try {
  print(['teachers', 'rows', 'compute s', 'bound s', 'ratio', 'peak MB', 'us/row', 'read', 'compute', 'report', 'paint', 'save']);
  for (const teachers of sizes) {
    const input = join(folder, `${teachers}.xlsx`);
    const output = join(folder, 'out.xlsx');
    writeFileSync(input, schoolWorkbook(teachers));
    const ours: Measured[] = [];
    const bound: Measured[] = [];
    for (let run = 0; run < runs; run++) {
      ours.push(compute(input));
      bound.push(measured(join(here, 'bound.cjs'), input));
    }
    const stages = JSON.parse(String(spawnSync(process.execPath, [join(here, 'stages.cjs'), input, output]).stdout)) as Record<string, number>;
    const whole = Object.values(stages).reduce((sum, ms) => sum + ms, 0);
    const ms = median(ours.map((run) => run.ms));
    print([
      String(teachers), String(teachers * 8), (ms / 1000).toFixed(2), (median(bound.map((run) => run.ms)) / 1000).toFixed(2),
      median(ours.map((run, index) => run.ms / bound[index]!.ms)).toFixed(2), median(ours.map((run) => run.megabytes)).toFixed(0),
      (ms * 1000 / (teachers * 8)).toFixed(1), ...Object.values(stages).map((stage) => `${Math.round((stage / whole) * 100)}%`),
    ]);
  }
  spreadOverLedgers();
} finally {
  rmSync(folder, { recursive: true });
}

// In processes of their own: the pane's loads Microsoft's client library, which takes this one for a browser.
for (const script of ['pane.cjs', 'workbench.cjs']) spawnSync(process.execPath, [join(here, script), ...process.argv.slice(2)], { stdio: 'inherit' });
