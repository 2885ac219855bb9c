import { describe, expect, test } from 'vitest';
import { rankingSentence } from '../../../src/core/report/ranking-sentence.js';
import { sayIn } from '../../../src/locales/locale.js';
import { contest, roster, scoreHeader, settings } from '../ranking.js';
import { computed, type Row, type Sheets } from '../workbook.js';

/** The sentences of the ranked contestants, in their order. */
function sentences(sheets: Sheets, language: 'zh-CN' | 'en-US' = 'zh-CN'): string[] {
  const outcome = computed(sheets);
  return outcome.contest.groups.flatMap((group) =>
    group.standings.map((standing) => rankingSentence(standing, group, outcome.entries.settings, sayIn(language))));
}

const one = (marks: readonly Row[number][], given = {}): string => sentences(contest([marks], given))[0]!;

describe('the marks', () => {
  // (88 + 90 + 85.5) / 3 = 87.8333…
  test('are listed with their mean', () => expect(one([88, 90, 85.5])).toMatch(/^教学展示 88、90、85\.5，3 人平均 87\.83；/));
  // Without 95 and 80: (88 + 90 + 85) / 3 = 87.6666…
  test('lose one highest and one lowest, which are named', () =>
    expect(one([88, 95, 80, 90, 85], { 去高去低起始评委数: 5 })).toMatch(/^教学展示 88、95、80、90、85，去掉最高 95、最低 80，3 人平均 87\.67；/));
  test('of one judge are the score', () => expect(one([88.5])).toMatch(/^教学展示 88\.50；/));
});

describe('the total', () => {
  const four = (given: Record<string, Row[number]>): string => sentences({
    设置: settings(given), 教师名册: roster('李明'), 评比打分: [scoreHeader, ['T1', null, 80, 90, 70, 61]],
  })[0]!;
  // 301 / 4 = 75.25
  test('of equal weights is divided by their number', () => expect(four({})).toContain('总分＝(80.00＋90.00＋70.00＋61.00)÷4＝75.25；'));
  // (80×2 + 90 + 70 + 61) / 5 = 76.2
  test('of other weights names them', () => expect(four({ '权重：课题研究': 2 })).toContain('总分＝(80.00×2＋90.00×1＋70.00×1＋61.00×1)÷(2＋1＋1＋1)＝76.20；'));
});

describe('the place', () => {
  test('leads to the grade by its positions', () =>
    expect(sentences(contest([[90], [80], [70], [60]], { 等次比例: '1:1', 等次名称: '甲、乙' })).map((each) => each.split('；').slice(2).join('；'))).toEqual([
      '全校 4 人中列第 1 名；第 1—2 名为甲，故定为甲。',
      '全校 4 人中列第 2 名；第 1—2 名为甲，故定为甲。',
      '全校 4 人中列第 3 名；第 3—4 名为乙，故定为乙。',
      '全校 4 人中列第 4 名；第 3—4 名为乙，故定为乙。',
    ]));
  test('of a grade of one position names it once', () =>
    expect(sentences(contest([[90], [80]], { 等次比例: '1:1', 等次名称: '甲、乙' }))[0]).toContain('第 1 名为甲，故定为甲。'));
  test.each([
    ['从高', '跨甲与乙的分界（前 2 名），并列从高，故定为甲。'],
    ['从低', '跨甲与乙的分界（前 2 名），并列从低，故定为乙。'],
    ['待定', '跨甲与乙的分界（前 2 名），等次待定。'],
  ])('of a tie that straddles a cut, %s', (ties, end) => {
    const [, second] = sentences(contest([[90], [80], [80], [70]], { 等次比例: '1:1', 等次名称: '甲、乙', 并列处理: ties }));
    expect(second).toContain('全校 4 人中 2 人并列第 2—3 名；');
    expect(second!.endsWith(end)).toBe(true);
  });
  test('that components decided says so', () => {
    const outcome = sentences({
      教师名册: roster('李明', '王芳'),
      评比打分: [scoreHeader, ['T1', null, 80, 80, 80, 90], ['T2', null, 90, 80, 80, 80]],
    });
    expect(outcome[0]).toContain('列第 1 名（总分相同者依次比较教学展示、教学设计、课题研究、听课评课）');
  });
});

test('it is one sentence in every language', () => {
  for (const language of ['zh-CN', 'en-US'] as const) {
    for (const sentence of sentences(contest([[90, 80, 70], [80]]), language)) {
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence.match(/[。]|\.$/g)).toHaveLength(1);
    }
  }
});
