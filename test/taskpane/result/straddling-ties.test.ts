import { describe, expect, test } from 'vitest';
import { sayIn } from '../../../src/locales/locale.js';
import { openQuestions } from '../../../src/taskpane/result/open-questions.js';
import { straddlingTies, tieSentence } from '../../../src/taskpane/result/straddling-ties.js';
import { school } from '../../core/school.js';
import { computed } from '../../core/workbook.js';

/** Of four in halves, T1 and T3 share positions 2 and 3: the cut lies between them. */
const tied = (rule: string) => computed(school({
  设置: [['参数', '值'], ['并列处理', rule], ['等次比例', '1:1'], ['等次名称', '优秀、良好'], ['并列比较顺序', '无']],
  评比打分: [['参评教师', '课题研究', '教学设计', '听课评课', '教学展示'], ['T1', 90, 90, 90, 90], ['T2', 95, 95, 95, 95], ['T3', 90, 90, 90, 90], ['T4', 60, 60, 60, 60]],
}));

describe('a tie across a cut', () => {
  test('is an open question under 待定, with both names', () => {
    const { ties } = openQuestions(tied('待定'));
    expect(ties.map(({ first, last, cut, upper, lower, grade }) => ({ first, last, cut, upper, lower, grade }))).toEqual([{ first: 2, last: 3, cut: 2, upper: '优秀', lower: '良好', grade: '待定' }]);
    expect(tieSentence(ties[0]!, '待定', sayIn('zh-CN'))).toContain('T1 李明、T3 张伟 并列第 2—3 名');
  });
  test('is no question where the rule settles it, but told', () => {
    expect(openQuestions(tied('从高')).ties).toEqual([]);
    expect(tieSentence(straddlingTies(tied('从高'))[0]!, '从高', sayIn('zh-CN'))).toContain('均定为优秀');
  });
});
