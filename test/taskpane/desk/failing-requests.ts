/** Every deed with every request that it makes failing in turn: a person is told, and nothing is left half done. */

import { beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../../../src/locales/locale.js';
import type { Desk } from '../../../src/taskpane/desk/desk.js';
import type { Picture } from '../../../src/taskpane/desk/picture.js';
import { spoken } from '../../../src/taskpane/desk/spoken.js';
import { rowsWith, school } from '../../core/school.js';
import type { ExcelStandIn } from '../../excel-host/excel-stand-in.js';
import { codes } from '../../hosts/excel/failed-requests.js';
import { deskInExcel, excelWith, othersIn, results, resultsIn } from './excel-desk.js';

/** Something to fix and to add, and no result yet. */
export const untidy = school({ 评比打分: rowsWith('评比打分', { C2: '９５' }), 帮扶记录: null });
export const write = { despiteErrors: true };

export interface Found {
  readonly stand: ExcelStandIn;
  readonly desk: Desk;
}
export interface Attempt {
  /** Begins where the deed can be done. */
  readonly begin: () => Promise<Found>;
  readonly act: (desk: Desk) => Promise<void>;
  /** Whether it begins with what it once left half done, and has then still to be done. */
  readonly resumes?: boolean;
}

export async function opened(sheets = untidy): Promise<Found> {
  const found = { stand: excelWith(sheets), desk: deskInExcel() };
  await found.desk.open();
  return found;
}

interface State {
  readonly others: string;
  readonly results: string;
}
const stateOf = ({ workbook }: ExcelStandIn): State => ({ others: othersIn(workbook), results: resultsIn(workbook) });
/** A result that is written once more has one more line in 运行记录. */
const withoutLog = ({ workbook }: ExcelStandIn): State => ({ others: othersIn(workbook), results: resultsIn(workbook, results.slice(0, 3)) });

/** The sentence in both languages is whole, and says nothing of Excel's own words. */
function isWhole({ trouble }: Picture): void {
  const [chinese, english] = [spoken(trouble!, sayIn('zh-CN')), spoken(trouble!, sayIn('en-US'))];
  expect(chinese).toMatch(/^[^{}]+。$/);
  expect(english).toMatch(/^[^{}\u4e00-\u9fff]+\.$/);
  expect(chinese + english).not.toMatch(new RegExp(['undefined', 'failure\\.', 'desk\\.', ...Object.keys(codes)].join('|')));
}

/** What was to be done stands already, and only reading or making sure failed. */
const isDone = ({ trouble, done }: Picture): boolean =>
  done !== null || JSON.stringify(trouble).includes('failure.left-written');

export const failsAtEveryRequest = (deeds: Readonly<Record<string, Attempt>>): void => describe.each(Object.entries(deeds))('%s', (deed, { begin, act, resumes }) => {
  let before: State;
  let after: State;
  let afterAgain: State;
  let requests: number;
  beforeAll(async () => {
    const { stand, desk } = await begin();
    before = stateOf(stand);
    stand.forget();
    await act(desk);
    expect(desk.getPicture().trouble).toBeNull();
    after = stateOf(stand);
    afterAgain = withoutLog(stand);
    requests = stand.requests.filter(({ isRelease }) => !isRelease).length;
  });

  test.each(Object.entries(codes))('%s at every request is told in one sentence or mended, nothing is left half done, and the next try succeeds', async (code, reason) => {
    // The sample takes half a second to write.
    for (const andOn of deed === 'inserting the sample' ? [true] : [false, true]) {
      for (let n = 1; n <= requests; n++) {
        const { stand, desk } = await begin();
        stand.forget();
        stand.failAt(n, { code, after: 12, andOn });
        await act(desk);
        stand.forget();
        const picture = desk.getPicture();
        const where = `request ${n}${andOn ? ' and on' : ''}`;
        expect(picture.work, where).toBeNull();
        if (picture.trouble) {
          isWhole(picture);
          expect([`failure.${reason}`, 'desk.unread'], where).toContain(picture.trouble.key);
        } else expect(stateOf(stand), where).toEqual(after);
        const isUnfinished = JSON.stringify(picture.trouble).includes('left-unfinished');
        if (!isUnfinished) expect([before, after], where).toContainEqual(stateOf(stand));
        if (!andOn) expect(isUnfinished, where).toBe(false);
        await (isDone(picture) ? desk.check() : act(desk));
        if (isUnfinished && resumes) await act(desk);
        // What was fixed before nothing more could be asked is found fixed.
        if (!isUnfinished || deed !== 'fixing') expect(desk.getPicture().trouble, where).toBeNull();
        else expect([undefined, 'desk.fixes-gone'], where).toContain(desk.getPicture().trouble?.key);
        expect(withoutLog(stand), where).toEqual(afterAgain);
      }
    }
  });
});
