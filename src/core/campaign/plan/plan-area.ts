import { table } from '../../../workbook/description.js';
import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { area, type Due, type Passage } from '../area.js';
import { planLedger } from './plan-ledger.js';
import { samplePlan } from './plan-sample.js';
import { planSheet, scheduleColumns, stateColumn } from './plan-sheet.js';
import { followPlan, ofState, openActivities, type Plan } from './plan.js';

const sheet = '活动进度';

/** 活动方案 → 活动进度 (SPEC 8). */
export const plan = area({
  key: 'plan',
  ledger: planLedger,
  sheet,
  sample: samplePlan,
  chapters: ['work'],
  workOut: followPlan,
  describe: (result, _school, say) => planSheet(result, say),
  figures: (result: Plan) => [
    { label: 'plan.count', value: result.activities.length },
    { label: 'plan.ended', value: ofState(result, '已结束').length },
    { label: 'plan.current', value: ofState(result, '进行中').length },
    { label: 'plan.ahead', value: ofState(result, '未开始').length },
  ],
  due: (result) => openActivities(result).map(({ entry, untilPlace }): Due => ({
    on: entry.until, what: { key: 'plan.due', figures: { activity: String(maskPrivateNumbers(entry.activity)) } }, place: untilPlace,
  })),
  passages: (result) => [passageOf(result)],
});

/** A longer table is no part of a report. */
const listedActivities = 40;

function passageOf(result: Plan): Passage {
  const { activities } = result;
  const count = activities.length;
  if (count === 0) return { chapter: 'work', sentences: [{ key: 'plan.sentence-none', figures: {} }] };
  const isListed = count <= listedActivities;
  return {
    chapter: 'work',
    sentences: [
      {
        key: 'plan.sentence',
        figures: { count, ended: ofState(result, '已结束').length, current: ofState(result, '进行中').length, ahead: ofState(result, '未开始').length },
      },
      isListed ? { key: 'plan.sentence-listed', figures: {} } : { key: 'plan.sentence-elsewhere', figures: { sheet } },
    ],
    ...(isListed && {
      blocks: [table('plan', activities, [
        ...scheduleColumns,
        { header: '责任人', span: 4, style: 'wrapped', value: ({ entry }) => (entry.inCharge === null ? null : String(maskPrivateNumbers(entry.inCharge))) },
        stateColumn,
      ])],
    }),
  };
}
