import { describe, expect, test } from 'vitest';
import { ExcelWorkbook } from '../../../../src/hosts/excel/excel-host.js';
import type { ExcelStandIn } from '../../../excel-host/excel-stand-in.js';
import type { SheetSnapshot } from '../../../excel-host/model/snapshot.js';
import { campaign, inputsOf, outputsOf, resultOf } from '../campaign.js';
import { codes, failureOf, isRetried, leftByWriting, moments, type Moment } from '../failed-requests.js';

interface Arranged {
  readonly stand: ExcelStandIn;
  readonly workbook: ExcelWorkbook;
  readonly inputs: SheetSnapshot[];
  /** What our sheets hold, and what they held before. */
  shown: SheetSnapshot[];
  former: SheetSnapshot[];
}

async function twiceWritten(): Promise<Arranged> {
  const stand = campaign();
  const workbook = new ExcelWorkbook();
  const inputs = inputsOf(stand.workbook);
  await workbook.writeSheets(resultOf(0));
  const former = outputsOf(stand.workbook);
  await workbook.writeSheets(resultOf(1));
  return { stand, workbook, inputs, shown: outputsOf(stand.workbook), former };
}

/** Bringing back asks for the record, looks, writes and makes sure. */
const [writing, makingSure] = [3, 4];

function leftBy(code: string, n: number, { after }: Moment): string | null {
  if (n === writing) return leftByWriting(after);
  if (isRetried(code)) return null;
  return n === makingSure ? 'written' : 'untouched';
}

describe.each(Object.entries(codes))('bringing back the former result: %s', (code, reason) => {
  test.each(moments)('%s, at every request, leaves our sheets old or new and the rest as it was, and the next try succeeds', async (_, moment) => {
    const found = await twiceWritten();
    const { stand, workbook, inputs } = found;
    for (let n = 1; n <= makingSure; n++) {
      stand.forget();
      stand.failAt(n, { code, ...moment });
      const failed = await failureOf(workbook.restore());
      const left = leftBy(code, n, moment);
      expect([n, failed?.left ?? null]).toEqual([n, left]);
      if (failed) expect(failed).toMatchObject({ reason, code });
      const isBack = left === null || left === 'written';
      expect(outputsOf(stand.workbook)).toEqual(isBack ? found.former : found.shown);
      expect(inputsOf(stand.workbook)).toEqual(inputs);
      expect(await workbook.pastWrites()).toEqual({ isUnfinished: false, canRestore: true });
      if (!isBack) await workbook.restore();
      expect(outputsOf(stand.workbook)).toEqual(found.former);
      [found.shown, found.former] = [found.former, found.shown];
    }
    expect(inputsOf(stand.workbook)).toEqual(inputs);
  });

  test.each(moments)('%s, at this and every later request, is told as unfinished where it may be half done, and the next start succeeds', async (_, moment) => {
    const found = await twiceWritten();
    const { stand, inputs } = found;
    for (let n = 1; n <= makingSure; n++) {
      stand.forget();
      stand.failAt(n, { code, ...moment, andOn: true });
      const failed = await failureOf(new ExcelWorkbook().restore());
      expect(failed).toMatchObject({ reason, code, left: n < writing ? 'untouched' : n === writing ? 'unfinished' : 'written' });
      stand.forget();
      expect(inputsOf(stand.workbook)).toEqual(inputs);
      if (n < writing) expect(outputsOf(stand.workbook)).toEqual(found.shown);
      const next = new ExcelWorkbook();
      // Whether the lost request had ended is asked of the workbook itself.
      const { isUnfinished } = await next.pastWrites();
      if (isUnfinished) {
        await next.restore();
        expect(outputsOf(stand.workbook)).toEqual(found.shown);
      }
      if (JSON.stringify(outputsOf(stand.workbook)) === JSON.stringify(found.shown)) await next.restore();
      expect(outputsOf(stand.workbook)).toEqual(found.former);
      expect(await next.pastWrites()).toEqual({ isUnfinished: false, canRestore: true });
      [found.shown, found.former] = [found.former, found.shown];
    }
    expect(inputsOf(stand.workbook)).toEqual(inputs);
  });
});
