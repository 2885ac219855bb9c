import { describe, expect, test } from 'vitest';
import { compute } from '../../../src/core/compute.js';
import type { ComputeElsewhere } from '../../../src/taskpane/desk/reader.js';
import { school, schoolWith } from '../../core/school.js';
import { workbook } from '../../core/workbook.js';
import { OpenXlsx } from '../open-xlsx.js';
import { deskAt, type TestDesk } from './desk-at.js';

const deskWith = async (elsewhere: ComputeElsewhere): Promise<TestDesk> => deskAt(await OpenXlsx.of(school()), { compute: elsewhere });
/** Until the desk waits for what is computed elsewhere. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe('a workbook that is computed elsewhere', () => {
  test('is computed here where nobody else can', async () => {
    const { desk, picture } = await deskWith(async () => null);
    await desk.open();
    expect(picture()).toMatchObject({ trouble: null, check: { outcome: { issues: [] } } });
  });
  test('is shown as it was computed there, and written so', async () => {
    const { desk, picture } = await deskWith(async (_, today) => compute(workbook(schoolWith('评比打分', { C2: '９５' })), today));
    await desk.open();
    expect(picture().check!.outcome.issues).toMatchObject([{ code: 'number-as-text', cell: 'C2' }]);
    await desk.writeResult({ despiteErrors: false });
    expect(picture()).toMatchObject({ trouble: null, check: { last: { asOf: '2026-06-30' } } });
  });
  test('fails where computing does, and can be tried again', async () => {
    let tries = 0;
    const { desk, picture } = await deskWith(async () => {
      // Once for the deed, once for what it leaves.
      if (++tries <= 2) throw new Error('the worker has failed');
      return null;
    });
    await desk.open();
    expect(picture()).toMatchObject({ check: null, trouble: { key: 'desk.unexpected' } });
    await desk.open();
    expect(picture()).toMatchObject({ trouble: null, check: { isNew: false } });
  });
  test('calls computing off with the deed', async () => {
    let isCalledOff = false;
    const { desk, picture } = await deskWith((_, __, signal) => new Promise((_, reject) => signal!.addEventListener('abort', () => {
      isCalledOff = true;
      reject(signal!.reason as Error);
    })));
    const opening = desk.open();
    await moment();
    desk.cancel();
    await opening;
    expect(picture()).toMatchObject({ work: null, trouble: null, check: null, done: { key: 'desk.cancelled' } });
    expect(isCalledOff).toBe(true);
  });
});
