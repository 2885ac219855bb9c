import { describe, expect, test } from 'vitest';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import { EntriesChanged } from '../../../src/workbook/entries-changed.js';
import { HostFailure, type FailureReason } from '../../../src/workbook/host-failure.js';
import { RefusedWrite, type RefusalReason } from '../../../src/workbook/refused-write.js';
import { rowsWith, school } from '../../core/school.js';
import { OpenXlsx, type Call } from '../open-xlsx.js';
import { openedDesk, troubleOf } from './desk-at.js';

const deeds: readonly (readonly [string, readonly Call[], (desk: Desk) => Promise<void>])[] = [
  ['check', ['read'], (desk) => desk.check()],
  ['writeResult', ['writeSheets'], (desk) => desk.writeResult({ despiteErrors: true })],
  ['fix', ['changeCells', 'read'], (desk) => desk.fix(desk.getPicture().check!.outcome.issues)],
  ['setUp', ['writeSheets', 'read'], (desk) => desk.setUp()],
  ['insertSample', ['read'], (desk) => desk.insertSample()],
  ['saveSettings', ['changeCells', 'read'], (desk) => desk.saveSettings({ fullMarks: '120' })],
  ['restore', ['restore', 'read'], (desk) => desk.restore()],
];

const reasons: readonly FailureReason[] = ['editing', 'denied', 'aborted', 'too-large', 'busy', 'hidden', 'unsupported', 'unverified', 'failed'];
const refusals: readonly RefusalReason[] = ['name-taken', 'name-invalid', 'structure-locked', 'sheet-locked', 'sheet-unknown', 'formula-cell'];
const failures: readonly unknown[] = [
  ...reasons.map((reason) => new HostFailure(reason)),
  ...(['restored', 'written', 'unfinished'] as const).map((left) => new HostFailure('failed', left)),
  ...refusals.map((reason) => new RefusedWrite(reason, '评比打分', 'C2')),
  new EntriesChanged(['评比打分', '设置']), new Error('李明'), 'a string',
];

/** Something to fix and to add. */
const untidy = OpenXlsx.of(school({ 评比打分: rowsWith('评比打分', { C2: '９５' }), 帮扶记录: null })).then((workbook) => workbook.bytes());

describe.each(deeds)('%s', (name, calls, act) => {
  test.each(calls)('whatever fails at %s, nothing is thrown, one whole sentence is told, and the desk goes on', async (call) => {
    for (const failure of failures) {
      const { desk, workbook } = await openedDesk(OpenXlsx.open(await untidy));
      if (name === 'restore') await desk.writeResult({ despiteErrors: true });
      workbook.failNext(call, failure);
      await act(desk);
      const picture = desk.getPicture();
      expect(picture.work).toBeNull();
      const sentence = troubleOf(picture);
      expect(sentence).toMatch(/。$/);
      expect(sentence).not.toMatch(/[{}]|undefined|李明/);
      await desk.check();
      expect(desk.getPicture()).toMatchObject({ trouble: null, work: null, stirred: [] });
    }
  });
});
