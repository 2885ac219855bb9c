import { area, type Due, type School } from '../area.js';
import { activitiesLedger, frequencies } from './activities-ledger.js';
import { activitiesPassages, toldChapters } from './activities-passages.js';
import { sampleActivities } from './activities-sample.js';
import { activitiesSheet } from './activities-sheet.js';
import { attendanceOf, countActivities, isMet, type Activities } from './activities.js';

/** 活动台账 → 活动情况 (SPEC 8). */
export const activities = area({
  key: 'activities',
  ledger: activitiesLedger,
  sheet: '活动情况',
  families: [frequencies],
  sample: sampleActivities,
  chapters: toldChapters,
  workOut: countActivities,
  describe: activitiesSheet,
  figures: ({ counted, types }) => {
    const required = types.filter((each) => each.required > 0);
    return [
      { label: 'activities.count', value: counted.length },
      { label: 'activities.met', value: `${required.filter(isMet).length}／${required.length}` },
      { label: 'activities.attendance', value: attendanceOf(counted) },
    ];
  },
  due: dueOf,
  passages: activitiesPassages,
  json: ({ types }) => types.map((type) => ({ type: type.type, count: type.count, required: type.required, met: isMet(type) })),
});

/** What is to take place by the end of the term. */
function dueOf({ types }: Activities, { settings: { termUntil } }: School): Due[] {
  return termUntil === null ? [] : types.filter((type) => !isMet(type)).map(({ type, count, required }) => ({
    on: termUntil, what: { key: 'activities.due', figures: { type, missing: required - count } }, place: null,
  }));
}
