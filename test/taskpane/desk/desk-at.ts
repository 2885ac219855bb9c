/** A desk over a workbook of the tests, whose quiet moments come when the test says so. */

import { Desk, type DeskSurroundings } from '../../../src/taskpane/desk/desk.js';
import type { Picture } from '../../../src/taskpane/desk/picture.js';
import { spoken } from '../../../src/taskpane/desk/spoken.js';
import { sayIn } from '../../../src/locales/locale.js';
import type { OpenXlsx } from '../open-xlsx.js';

export interface TestDesk {
  readonly desk: Desk;
  readonly workbook: OpenXlsx;
  picture(): Picture;
  /** Every picture so far, the first one first. */
  readonly pictures: readonly Picture[];
  /** The time of day goes on to this. */
  setNow(now: Date): void;
  /** Nobody types for a second; what follows from it is waited for. */
  quiet(): Promise<void>;
}

export const evening = new Date(2026, 5, 30, 20, 5, 9);

/** @param around what of its surroundings is to be another. */
export function deskAt(workbook: OpenXlsx, around: Partial<DeskSurroundings> = {}): TestDesk {
  let now = evening;
  let waiting: (() => void)[] = [];
  const later = (run: () => void, wait: number): void => {
    if (wait < 100) setTimeout(run, 0);
    else waiting.push(run);
  };
  const desk = new Desk(workbook, { now: () => now, version: '1.2.3', later, ...around });
  const pictures = [desk.getPicture()];
  desk.subscribe(() => pictures.push(desk.getPicture()));
  return {
    desk,
    workbook,
    picture: desk.getPicture,
    pictures,
    setNow: (next) => { now = next; },
    async quiet() {
      const due = waiting;
      waiting = [];
      for (const run of due) run();
      await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}

export async function openedDesk(workbook: OpenXlsx): Promise<TestDesk> {
  const made = deskAt(workbook);
  await made.desk.open();
  return made;
}

const say = sayIn('zh-CN');
export const troubleOf = ({ trouble }: Picture): string | null => trouble && spoken(trouble, say);
export const doneOf = ({ done }: Picture): string | null => done && spoken(done, say);
