import { expect, test } from 'vitest';
import { Stirrings } from '../../../src/taskpane/desk/stirrings.js';

function listening() {
  const timers: (() => void)[] = [];
  const told: (readonly string[])[] = [];
  const quiets: string[] = [];
  const stirrings = new Stirrings((run) => void timers.push(run), (sheets) => void told.push(sheets), () => void quiets.push('quiet'));
  return { timers, told, quiets, stirrings };
}

test('it is not quiet while somebody goes on typing', () => {
  const { timers, quiets, stirrings } = listening();
  stirrings.hear('设置');
  stirrings.hear('设置');
  timers[0]!();
  expect(quiets).toEqual([]);
  timers[1]!();
  expect(quiets).toEqual(['quiet']);
});

test('what is heard while reading is not settled by it', async () => {
  const { told, stirrings } = listening();
  stirrings.hear('设置');
  await stirrings.reading(async () => stirrings.hear('评比打分'));
  expect(told).toEqual([['设置'], ['设置', '评比打分'], ['评比打分']]);
});

test('what was heard stays unsettled when reading fails', async () => {
  const { told, stirrings } = listening();
  stirrings.hear('设置');
  await expect(stirrings.reading(() => Promise.reject(new Error('busy')))).rejects.toThrow('busy');
  expect(told).toEqual([['设置']]);
});

test('our own writing is heard no more than the sheets that nobody reads', async () => {
  const { told, stirrings } = listening();
  await stirrings.writing(['运行记录'], async () => stirrings.hear('运行记录'));
  stirrings.hear('通讯录');
  expect(told).toEqual([]);
  stirrings.hear('运行记录');
  expect(told).toEqual([['运行记录']]);
});

test.each([[undefined, 800], [0, 0]])('quiet for %s milliseconds is waited for as %i', (quietTime, waited) => {
  const waits: number[] = [];
  const stirrings = new Stirrings((_, wait) => void waits.push(wait), () => {}, () => {}, quietTime);
  stirrings.hear('设置');
  expect(waits).toEqual([waited]);
});

test('nobody is called after the end', () => {
  const { timers, quiets, stirrings } = listening();
  stirrings.hear('设置');
  stirrings.end();
  timers[0]!();
  expect(quiets).toEqual([]);
});
