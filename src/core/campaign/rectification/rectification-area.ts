import { maskPrivateNumbers } from '../../issues/private-numbers.js';
import { area, type Chapter, type Due, type Passage } from '../area.js';
import { aspects, type Aspect } from './aspect.js';
import { followUp, isDueSoon, rectificationFindings, type Rectifications } from './rectification.js';
import { rectificationLedger } from './rectification-ledger.js';
import { sampleRectifications } from './rectification-sample.js';
import { rectificationSheet } from './rectification-sheet.js';
import { doneRate, sharesBy, tallyOf } from './tally.js';

/** 整改台账 → 整改进度 (SPEC 8). */
export const rectification = area({
  key: 'rectification',
  ledger: rectificationLedger,
  sheet: '整改进度',
  findings: rectificationFindings,
  sample: sampleRectifications,
  chapters: ['thought', 'conduct', 'democracy'],
  workOut: followUp,
  describe: (result, _school, say) => rectificationSheet(result, say),
  figures: (result) => {
    const tally = tallyOf(result.all);
    return [
      { label: 'rectification.done-rate', value: doneRate(tally), format: '0.00%' },
      { label: 'rectification.total', value: tally.total },
      { label: 'rectification.due-soon', value: result.all.filter(isDueSoon).length },
      { label: 'rectification.overdue', value: tally.overdue },
    ];
  },
  due: dueOf,
  passages: passagesOf,
  json: ({ all }) => {
    const tally = tallyOf(all);
    return {
      total: tally.total, onTime: tally['on-time'], late: tally.late, open: tally.open, overdue: tally.overdue, dueSoon: all.filter(isDueSoon).length,
      items: all.map(({ entry, state, days }) => ({ id: entry.id, state, days })),
    };
  },
});

/** What is overdue, and what will be within days. */
function dueOf({ all }: Rectifications): Due[] {
  return all.filter((each) => each.state === 'overdue' || isDueSoon(each))
    .map(({ entry, deadlinePlace }): Due => ({ on: entry.deadline, what: String(maskPrivateNumbers(entry.problem)), place: deadlinePlace }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const chapterOf: Readonly<Record<Aspect, Chapter>> = { 思想与业务: 'thought', 领导作风: 'conduct', 民主管理: 'democracy' };

/** The whole stands in the first chapter, each part in its own. */
function passagesOf({ all }: Rectifications): Passage[] {
  return aspects.flatMap((aspect): Passage[] => {
    const own = tallyOf(all.filter((each) => each.aspect === aspect));
    const sentences = [
      ...(aspect === aspects[0] ? wholeOf(all) : []),
      ...(own.total > 0 ? [{ key: 'rectification.sentence-aspect', figures: { aspect, total: own.total, done: own.done, open: own.open, overdue: own.overdue } }] : []),
    ];
    return sentences.length > 0 ? [{ chapter: chapterOf[aspect], sentences }] : [];
  });
}

function wholeOf(all: Rectifications['all']): Passage['sentences'] {
  const { total, done, 'on-time': onTime, late, open, overdue } = tallyOf(all);
  const sources = sharesBy(all, ({ entry: { source } }) => (source === null ? [] : [source])).sort((a, b) => b.total - a.total);
  return total === 0 ? [{ key: 'rectification.sentence-none', figures: {} }] : [
    { key: 'rectification.sentence', figures: { total, done, onTime, late, open, overdue } },
    ...(sources.length === 0 ? [] : [{
      key: 'rectification.sentence-sources',
      figures: { sources: sources.slice(0, namedSources).map(({ name, total: count }) => `${String(maskPrivateNumbers(name))}（${count}）`).join('、') },
    }]),
  ];
}

/** More would be a list, no sentence. */
const namedSources = 6;
