import type { Chapter, Passage, Sentence } from '../area.js';
import { frequencies } from './activities-ledger.js';
import { isMet, type Activities, type TypeCount } from './activities.js';

/** Which listed types each chapter tells of, and what its sentence calls their counts. */
const told = {
  leadership: { 领导班子会议: 'meetings', 班子交流: 'exchanges' },
  work: { 主题活动: 'themes', 谈心谈话: 'talks' },
  openness: { 校务公开: 'school', 党务公开: 'party', 政务公开: 'affairs' },
  democracy: { 座谈会: 'forums', 征求意见: 'opinions', 集体决策: 'decisions', 组织生活会: 'organised', 民主生活会: 'democratic', 民主评议: 'appraisals' },
} as const satisfies Partial<Record<Chapter, Readonly<Record<string, string>>>>;

type Told = keyof typeof told;
export const toldChapters = Object.keys(told) as Told[];

export const activitiesPassages = ({ counted, types }: Activities): Passage[] => toldChapters.map((chapter): Passage => {
  const names: Readonly<Record<string, string>> = told[chapter];
  const own = chapter === 'work' ? types.filter(({ type }) => !Object.hasOwn(frequencies.listed, type)) : [];
  const ofChapter = [...types.filter(({ type }) => Object.hasOwn(names, type)), ...own];
  const counts = Object.fromEntries(ofChapter.flatMap(({ type, count }) => (names[type] === undefined ? [] : [[names[type], count]])));
  return {
    chapter,
    sentences: [
      { key: `activities.sentence-${chapter}`, figures: { ...counts, ...(chapter === 'work' && { count: counted.length }) } },
      ...ownSentence(own.filter(({ count }) => count > 0)),
      ...belowSentence(ofChapter.filter((type) => !isMet(type))),
    ],
  };
});

/** More would be a list, no sentence. */
const namedTypes = 8;

function ownSentence(own: readonly TypeCount[]): Sentence[] {
  const most = [...own].sort((a, b) => b.count - a.count).slice(0, namedTypes);
  return most.length === 0 ? [] : [{ key: 'activities.sentence-own', figures: { types: most.map(({ type, count }) => `${type}（${count}）`).join('、') } }];
}

function belowSentence(below: readonly TypeCount[]): Sentence[] {
  const types = below.slice(0, namedTypes).map(({ type, count, required }) => `${type}（${count}／${required}）`).join('、');
  return below.length === 0 ? [] : [{ key: 'activities.sentence-below', figures: { types } }];
}
