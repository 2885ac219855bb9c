/** What 首页 compares with, as the pane knows it after a write without reading our sheets again. */

import { expect, test } from 'vitest';
import { homeOf } from '../../../src/core/home/home.js';
import type { Picture } from '../../../src/taskpane/desk/picture.js';
import { school } from '../../core/school.js';
import { OpenXlsx } from '../open-xlsx.js';
import { openedDesk } from './desk-at.js';

const home = ({ check }: Picture) => homeOf(check!.outcome, check!.tables);
const absent = (picture: Picture) => home(picture).works[0];

test('after a write it is what a fresh reading finds, before and after further writes', async () => {
  const { desk, workbook, picture } = await openedDesk(await OpenXlsx.of(school()));
  expect(absent(picture())).toMatchObject({ key: 'ranking', last: null, change: null });
  await desk.writeResult({ despiteErrors: false });
  expect(absent(picture())).toMatchObject({ last: null });

  await workbook.typed({ sheet: '评比打分', cell: 'C5', value: '缺赛' });
  await desk.check();
  // Three of the four are left.
  expect(absent(picture())).toMatchObject({ last: 4, change: { by: -1 } });
  for (const time of ['first', 'second']) {
    await desk.writeResult({ despiteErrors: false });
    const known = home(picture());
    expect(known.works[0], time).toMatchObject({ last: 4, change: { by: -1 } });
    await desk.check();
    expect(home(picture()), time).toEqual(known);
  }
});
